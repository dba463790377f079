import type { Company } from '../../data/tables/companies';
import { capitalRaised, isReceived } from '../../model/funding';
import { shareOpen } from '../../model/openness';
import { defaultSelection } from '../../selection/selection';
import type { Slice } from '../../selection/slice';
import { formatDate, formatUsdLong, type Locale } from '../../text/format';
import { answerText, type CompanySaid, type Frame, type MoneySaid, type OpenedSaid } from '../../text/messages/answer';
import { inChosenOrder, onRecord, settled } from './figures';

function moneyOf(slice: Slice, companyId: string, locale: Locale): MoneySaid | null {
  if (!onRecord(slice, companyId, ['fundingRounds'])) return null;
  const own = slice.selected.fundingRounds.filter((round) => round.companyId === companyId);
  const sum = capitalRaised(own, slice.asOf);
  if (sum.rounds.length === 0) return { kind: sum.undisclosed.length === 0 ? 'none' : 'undisclosed' };
  const range = settled(sum, slice.selection.disputed);
  const [low, high] = [formatUsdLong(range.low, locale), formatUsdLong(range.high, locale)];
  return { kind: 'sum', low, high: high === low ? null : high, sought: !sum.rounds.every(isReceived) };
}

function openedOf(slice: Slice, companyId: string): OpenedSaid | null {
  if (!onRecord(slice, companyId, ['models', 'releaseEvents'])) return null;
  const own = slice.selected.models.filter((model) => model.companyId === companyId);
  const { opened, launched } = shareOpen(slice.dataset, own, slice.selection.definition, slice.asOf);
  return { opened: opened.length, launched: launched.length };
}

/** Whether a filter leaves out rows that the sentence counts; letting more in is told by its verb. */
function isNarrowed({ selection }: Slice): boolean {
  const { roundStatuses, instruments, minAmountUsd, q } = selection;
  const all = <T>(chosen: readonly T[], expected: readonly T[]) => expected.every((item) => chosen.includes(item));
  return (
    !all(roundStatuses, defaultSelection.roundStatuses) ||
    !all(instruments, defaultSelection.instruments) ||
    minAmountUsd !== null ||
    q.trim() !== ''
  );
}

function frameOf(slice: Slice, locale: Locale): Frame {
  const { from, to, definition } = slice.selection;
  const past = slice.asOf !== slice.dataset.edition;
  const day = (iso: string | null) => (iso === null ? null : formatDate(iso, 'day', locale));
  return {
    tense: from !== null || to !== null ? 'brush' : past ? 'then' : 'now',
    asOf: past ? day(slice.asOf) : null,
    from: day(from),
    to: day(to),
    definition,
    narrowed: isNarrowed(slice),
  };
}

/**
 * The one sentence that answers the page's question for the selection: what each selected company raised, and how
 * many of its flagship models it opened. Reads the same rows and measures as the key figures. Never throws.
 */
export function answer(slice: Slice, locale: Locale): string {
  const words = answerText[locale];
  const companies = inChosenOrder(slice, slice.selected.companies);
  if (companies.length === 0) return words.noCompany;
  const said: CompanySaid[] = [];
  for (const company of companies) {
    const part = partOf(slice, company, locale, said.some(namesModels));
    if (part !== null) said.push(part);
  }
  return said.length === 0 ? words.nothing : words.sentence(frameOf(slice, locale), said);
}

function namesModels({ open }: CompanySaid): boolean {
  return open !== null && open.launched > 0;
}

function partOf(slice: Slice, { companyId, name }: Company, locale: Locale, short: boolean): CompanySaid | null {
  const [money, open] = [moneyOf(slice, companyId, locale), openedOf(slice, companyId)];
  return money === null && open === null ? null : { name, money, open, short };
}

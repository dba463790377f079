import { capitalRaised, isReceived } from '../../model/funding';
import type { Slice } from '../../selection/slice';
import { formatUsdRange, type Locale } from '../../text/format';
import { headlineText } from '../../text/messages/headlines';
import type { MoneySaid } from '../../text/messages/moneyHeadlines';
import { inChosenOrder, onRecord, settled } from '../page/figures';
import { headlineFrame, moneyNarrowed, ratioOf } from '../headlineFrame';

function saidOf(slice: Slice, companyId: string, name: string): MoneySaid {
  const own = slice.selected.fundingRounds.filter((round) => round.companyId === companyId);
  const sum = capitalRaised(own, slice.asOf);
  if (sum.rounds.length === 0) return { name, money: { kind: sum.undisclosed.length === 0 ? 'none' : 'undisclosed' } };
  const { low, high } = settled(sum, slice.selection.disputed);
  return { name, money: { kind: 'sum', low, high, rounds: sum.rounds.length, sought: !sum.rounds.every(isReceived) } };
}

/** Undisclosed and nothing come after every sum. */
function weight({ money }: MoneySaid): number {
  return money.kind === 'sum' ? money.low + money.high : money.kind === 'undisclosed' ? -1 : -2;
}

/** Who raised how much in the selection, the largest sum first, and how many times the other's it is. Never throws. */
export function moneyHeadline(slice: Slice, locale: Locale): string {
  const words = headlineText[locale];
  const companies = inChosenOrder(slice, slice.selected.companies);
  if (companies.length === 0) return words.noCompany;
  const known = companies.filter(({ companyId }) => onRecord(slice, companyId, ['fundingRounds']));
  if (known.length === 0) return words.absent.money(companies.map(({ name }) => name));
  const said = known.map(({ companyId, name }) => saidOf(slice, companyId, name)).sort((a, b) => weight(b) - weight(a));
  const [a, b] = said.map(({ money }) => money);
  const text = (range: { low: number; high: number }) => formatUsdRange(range.low, range.high, locale, true);
  const ratio = a?.kind === 'sum' && b?.kind === 'sum' ? ratioOf(a, b, text(a) === text(b), locale) : null;
  return words.money(headlineFrame(slice, moneyNarrowed(slice), locale), said, ratio);
}

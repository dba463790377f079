import { promiseBalance, speakerBalances, type SpeakerBalance } from '../../model/promises';
import type { Slice } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { headlineText } from '../../text/messages/headlines';
import { promisesHeadlineText, type PromiseSaid } from '../../text/messages/promisesHeadlines';
import { headlineFrame } from '../headlineFrame';
import { inChosenOrder } from '../page/figures';

type Counted = Pick<SpeakerBalance, 'kept' | 'keptLate' | 'broken'>;

function saidOf(name: PromiseSaid['name'], balances: readonly Counted[]): PromiseSaid {
  const sum = (key: keyof Counted) => balances.reduce((total, balance) => total + balance[key], 0);
  return { name, kept: sum('kept'), late: sum('keptLate'), broken: sum('broken') };
}

/**
 * Who is named: up to two speakers; of more, only the one with most settled promises, the others together. Where
 * several have as many, none is singled out.
 */
function partsOf(balances: readonly SpeakerBalance[]): readonly PromiseSaid[] {
  const [first, second, ...more] = [...balances].sort((a, b) => b.due - a.due);
  if (first === undefined) return [];
  const named = ({ speaker, ...balance }: SpeakerBalance) => saidOf(speaker, [balance]);
  if (second === undefined) return [named(first)];
  if (more.length === 0) return [named(first), named(second)];
  if (first.due === second.due) return [saidOf(balances.length, balances)];
  return [named(first), saidOf(more.length + 1, [second, ...more])];
}

/**
 * How many of the selected promises their speakers kept, kept late and broke, of those with a verdict by the as-of
 * day. Told by speaker, never by the company a promise is about, so that nobody answers for another's word. Promises
 * that can't be tested are never among them. Never throws.
 */
export function promisesHeadline(slice: Slice, locale: Locale): string {
  const words = promisesHeadlineText[locale];
  const { dataset, selected, asOf } = slice;
  const companies = inChosenOrder(slice, selected.companies);
  if (companies.length === 0) return headlineText[locale].noCompany;
  const known = companies.filter(({ companyId }) =>
    dataset.tables.statements.some((row) => row.kind === 'promise' && row.companyId === companyId),
  );
  if (known.length === 0) return words.absent(companies.map(({ name }) => name));
  const frame = headlineFrame(slice, false, locale);
  const all = promiseBalance(selected.statements, asOf);
  const { pending, notTestable: untestable, due } = all;
  if (all.promises.length === 0) {
    return words.headline(frame, { kind: 'none', names: known.map(({ name }) => name) });
  }
  const balances = speakerBalances(selected.statements, asOf);
  if (due === 0) {
    const speaker = all.promises.length === 1 ? (balances[0]?.speaker ?? null) : null;
    return words.headline(frame, { kind: 'open', pending, untestable, speaker });
  }
  const settled = balances.filter((balance) => balance.due > 0);
  return words.headline(frame, { kind: 'settled', parts: partsOf(settled), pending });
}

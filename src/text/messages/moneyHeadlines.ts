import { formatList, formatNumber, formatUsdRange } from '../format';
import { de, ledEn, ledFr, possessive } from './headlineParts';
import type { HeadlineFrame, Ratio } from './headlines';

/** What one company raised; `low` and `high` differ where sources do. Whole US dollars. */
export interface MoneySaid {
  readonly name: string;
  readonly money:
    | { readonly kind: 'none' }
    | { readonly kind: 'undisclosed' }
    | {
        readonly kind: 'sum';
        readonly low: number;
        readonly high: number;
        readonly rounds: number;
        /** Whether money that never came in, as far as is known, is in the sum. */
        readonly sought: boolean;
      };
}

type Sum = Extract<MoneySaid['money'], { kind: 'sum' }>;
interface Summed {
  readonly name: string;
  readonly money: Sum;
}

const isSummed = (said: MoneySaid): said is MoneySaid & Summed => said.money.kind === 'sum';

function amountEn({ low, high }: Sum): string {
  return formatUsdRange(low, high, 'en', true);
}

function amountFr({ low, high }: Sum): string {
  return formatUsdRange(low, high, 'fr', true);
}

function verbEn(companies: readonly MoneySaid[]): string {
  return companies.some(({ money }) => money.kind === 'sum' && money.sought) ? 'raised or sought' : 'raised';
}

function partEn({ name, money }: MoneySaid, verb: string): string {
  if (money.kind === 'none') return `${name}${verb} nothing`;
  return `${name}${verb} ${money.kind === 'undisclosed' ? 'an undisclosed sum' : amountEn(money)}`;
}

function pairEn(a: Summed, b: Summed, ratio: Ratio, verb: string): string {
  const [first, second] = [amountEn(a.money), amountEn(b.money)];
  switch (ratio.kind) {
    case 'times':
      return `${a.name}${verb} ${first}, ${ratio.times} times ${possessive(b.name)} ${second}`;
    case 'slightly':
      return `${a.name}${verb} ${first}, slightly more than ${possessive(b.name)} ${second}`;
    case 'same':
      return `${a.name} and ${b.name}${verb} ${first} each`;
    case 'overlap':
      return `${a.name}${verb} ${first} and ${b.name} ${second}, in ranges that overlap`;
  }
}

/** The money headline in English. At least one company, the largest sum first. */
export function moneyHeadlineEn(frame: HeadlineFrame, companies: readonly MoneySaid[], ratio: Ratio | null): string {
  const verb = ` ${frame.tense === 'then' ? 'had ' : ''}${verbEn(companies)}`;
  const names = companies.map(({ name }) => name);
  if (companies.every(({ money }) => money.kind === 'none')) {
    const [neither, list] =
      names.length === 2 ? ['neither', names.join(' nor ')] : ['none of', formatList(names, 'en')];
    const sentence = names.length === 1 ? `${names[0] ?? ''}${verb} nothing` : `${neither} ${list}${verb} anything`;
    return capital(ledEn(frame, sentence));
  }
  const [a, b] = companies;
  if (a !== undefined && b !== undefined && companies.length === 2 && isSummed(a) && isSummed(b) && ratio !== null) {
    return ledEn(frame, pairEn(a, b, ratio, verb));
  }
  if (a !== undefined && companies.length === 1 && isSummed(a)) {
    const { rounds } = a.money;
    const count = rounds === 1 ? 'one round' : `${formatNumber(rounds, 'en')}\u00a0rounds`;
    return ledEn(frame, `${partEn(a, verb)} in ${count}`);
  }
  return ledEn(frame, companies.map((said, index) => partEn(said, index === 0 ? verb : '')).join(', '));
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`.replace(/^XAI\b/, 'xAI');
}

function verbFr(companies: readonly MoneySaid[]): string {
  return companies.some(({ money }) => money.kind === 'sum' && money.sought) ? 'levé ou cherché à lever' : 'levé';
}

/** « les 42,1 milliards » after « 4,3 fois », where the dollars have been said. */
function shortFr(sum: Sum): string {
  return `les ${amountFr(sum).replace(/ de dollars$/, '')}`;
}

function pairFr(a: Summed, b: Summed, ratio: Ratio, has: string, have: string, verb: string): string {
  const first = amountFr(a.money);
  switch (ratio.kind) {
    case 'times':
      return `${a.name} ${has} ${verb} ${first}, ${ratio.times} fois ${shortFr(b.money)} ${de(b.name)}`;
    case 'slightly':
      return `${a.name} ${has} ${verb} ${first}, un peu plus que ${shortFr(b.money)} ${de(b.name)}`;
    case 'same':
      return `${a.name} et ${b.name} ${have} ${verb} ${first} chacune`;
    case 'overlap':
      return `${a.name} ${has} ${verb} ${first} et ${b.name} ${amountFr(b.money)}, dans des fourchettes qui se recoupent`;
  }
}

/** The money headline in French. At least one company, the largest sum first. */
export function moneyHeadlineFr(frame: HeadlineFrame, companies: readonly MoneySaid[], ratio: Ratio | null): string {
  const [has, have] = frame.tense === 'then' ? ['avait', 'avaient'] : ['a', 'ont'];
  const verb = verbFr(companies);
  const names = companies.map(({ name }) => name);
  if (companies.every(({ money }) => money.kind === 'none')) {
    const sentence =
      names.length === 1 ? `${names[0] ?? ''} n’${has} rien levé` : `ni ${names.join(' ni ')} n’${have} levé d’argent`;
    return capital(ledFr(frame, sentence));
  }
  const [a, b] = companies;
  if (a !== undefined && b !== undefined && companies.length === 2 && isSummed(a) && isSummed(b) && ratio !== null) {
    return ledFr(frame, pairFr(a, b, ratio, has, have, verb));
  }
  const part = ({ name, money }: MoneySaid, index: number) => {
    const does = index === 0 ? `${name} ${has} ${verb}` : name;
    if (money.kind === 'none') return index === 0 ? `${name} n’${has} rien levé` : `${name} rien`;
    return `${does} ${money.kind === 'undisclosed' ? 'une somme non publiée' : amountFr(money)}`;
  };
  if (a !== undefined && companies.length === 1 && isSummed(a)) {
    const { rounds } = a.money;
    const count = rounds === 1 ? 'un seul tour' : `${formatNumber(rounds, 'fr')}\u00a0tours`;
    return ledFr(frame, `${part(a, 0)} en ${count}`);
  }
  return ledFr(frame, companies.map(part).join(', '));
}

import { formatList, formatUsdRange } from '../format';
import { de, ledEn, ledFr, possessive } from './headlineParts';
import type { HeadlineFrame, Ratio } from './headlines';

/** What one company was last said to be worth. Whole US dollars; `low` and `high` differ where sources do. */
export interface ValuationSaid {
  readonly name: string;
  readonly worth:
    | { readonly kind: 'none' }
    /** Prices sought, offered or refused, none that held. */
    | { readonly kind: 'unsettled' }
    | {
        readonly kind: 'price';
        readonly low: number;
        readonly high: number;
        readonly on: Readonly<{ en: string; fr: string }>;
      };
}

type Price = Extract<ValuationSaid['worth'], { kind: 'price' }>;
interface Priced {
  readonly name: string;
  readonly worth: Price;
}

const isPriced = (said: ValuationSaid): said is ValuationSaid & Priced => said.worth.kind === 'price';

const amountEn = ({ low, high }: Price) => formatUsdRange(low, high, 'en', true);
const amountFr = ({ low, high }: Price) => formatUsdRange(low, high, 'fr', true);

function pairEn(a: Priced, b: Priced, ratio: Ratio, was: string, both: string): string {
  const [first, second] = [amountEn(a.worth), amountEn(b.worth)];
  switch (ratio.kind) {
    case 'times':
      return `${a.name} ${was} valued at ${first}, ${ratio.times} times ${possessive(b.name)} ${second}`;
    case 'slightly':
      return `${a.name} ${was} valued at ${first}, slightly more than ${possessive(b.name)} ${second}`;
    case 'same':
      return `${a.name} and ${b.name} ${both} valued at ${first} each`;
    case 'overlap':
      return `${a.name} ${was} valued at ${first} and ${b.name} at ${second}, in ranges that overlap`;
  }
}

function restEn(companies: readonly ValuationSaid[], then: boolean): readonly string[] {
  const names = (kind: ValuationSaid['worth']['kind']) =>
    companies.filter(({ worth }) => worth.kind === kind).map(({ name }) => name);
  const [unsettled, none] = [names('unsettled'), names('none')];
  return [
    unsettled.length === 0
      ? null
      : `only prices sought, offered or refused ${then ? 'were' : 'are'} on record for ${formatList(unsettled, 'en')}`,
    none.length === 0
      ? null
      : `no valuation of ${none.length === 2 ? none.join(' or ') : formatList(none, 'en')} ${then ? 'was' : 'is'} on record`,
  ].filter((part) => part !== null);
}

function raised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** The valuations headline in English. At least one company, the highest price first. */
export function valuationsHeadlineEn(
  frame: HeadlineFrame,
  companies: readonly ValuationSaid[],
  ratio: Ratio | null,
): string {
  const [was, both] = frame.tense === 'then' ? ['had last been', 'had last been'] : ['was last', 'were last'];
  const priced = companies.filter(isPriced);
  const rest = restEn(companies, frame.tense === 'then');
  const [a, b] = priced;
  if (a === undefined) return raised(ledEn(frame, rest.join('; ')));
  const sentence =
    b !== undefined && priced.length === 2 && ratio !== null
      ? pairEn(a, b, ratio, was, both)
      : priced.length === 1
        ? `${a.name} ${was} valued at ${amountEn(a.worth)}, in ${a.worth.on.en}`
        : priced
            .map(({ name, worth }, index) => `${name} ${index === 0 ? `${was} valued ` : ''}at ${amountEn(worth)}`)
            .join(', ');
  return ledEn(frame, [sentence, ...rest].join('; '));
}

function pairFr(a: Priced, b: Priced, ratio: Ratio, was: string, both: string): string {
  const first = amountFr(a.worth);
  const second = `les ${amountFr(b.worth).replace(/ de dollars$/, '')}`;
  switch (ratio.kind) {
    case 'times':
      return `${a.name} ${was} valorisée en dernier lieu à ${first}, ${ratio.times} fois ${second} ${de(b.name)}`;
    case 'slightly':
      return `${a.name} ${was} valorisée en dernier lieu à ${first}, un peu plus que ${second} ${de(b.name)}`;
    case 'same':
      return `${a.name} et ${b.name} ${both} valorisées en dernier lieu à ${first} chacune`;
    case 'overlap':
      return `${a.name} ${was} valorisée en dernier lieu à ${first} et ${b.name} à ${amountFr(b.worth)}, dans des fourchettes qui se recoupent`;
  }
}

function restFr(companies: readonly ValuationSaid[], then: boolean): readonly string[] {
  const names = (kind: ValuationSaid['worth']['kind']) =>
    companies.filter(({ worth }) => worth.kind === kind).map(({ name }) => name);
  const [unsettled, none] = [names('unsettled'), names('none')];
  return [
    unsettled.length === 0
      ? null
      : `on ne ${then ? 'connaissait' : 'connaît'} que des prix souhaités, offerts ou refusés pour ${formatList(unsettled, 'fr')}`,
    none.length === 0
      ? null
      : `aucune valorisation n’${then ? 'était' : 'est'} connue pour ${none.length === 2 ? none.join(' ni pour ') : formatList(none, 'fr')}`,
  ].filter((part) => part !== null);
}

/** The valuations headline in French. At least one company, the highest price first. */
export function valuationsHeadlineFr(
  frame: HeadlineFrame,
  companies: readonly ValuationSaid[],
  ratio: Ratio | null,
): string {
  const [was, both] = frame.tense === 'then' ? ['avait été', 'avaient été'] : ['a été', 'ont été'];
  const priced = companies.filter(isPriced);
  const rest = restFr(companies, frame.tense === 'then');
  const [a, b] = priced;
  if (a === undefined) return raised(ledFr(frame, rest.join('\u202f; ')));
  const sentence =
    b !== undefined && priced.length === 2 && ratio !== null
      ? pairFr(a, b, ratio, was, both)
      : priced.length === 1
        ? `${a.name} ${was} valorisée en dernier lieu à ${amountFr(a.worth)}, en ${a.worth.on.fr}`
        : priced
            .map(({ name, worth }, index) =>
              index === 0
                ? `${name} ${was} valorisée en dernier lieu à ${amountFr(worth)}`
                : `${name} à ${amountFr(worth)}`,
            )
            .join(', ');
  return ledFr(frame, [sentence, ...rest].join('\u202f; '));
}

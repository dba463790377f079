import { formatList, formatShare, formatUsdRange, type Locale } from '../format';
import { de, ledEn, ledFr, possessive } from './headlineParts';
import type { HeadlineFrame } from './headlines';

/** A share of flagships open, with the capital raised by then. */
export interface ShareAt {
  /** Of one. */
  readonly share: number;
  /** Whole US dollars; `null` where no money was counted by then. */
  readonly money: { readonly low: number; readonly high: number } | null;
}

/** How one company's share moved while its capital grew. */
export interface ParadoxSaid {
  readonly name: string;
  readonly way:
    /** No flagship launched by then. */
    | { readonly kind: 'none' }
    /** One step only: nothing moved. */
    | { readonly kind: 'at'; readonly to: ShareAt }
    /** `from` is the share at the start of a chosen period; without one, `peaked` starts at the last time of its peak. */
    | { readonly kind: 'fell' | 'peaked' | 'rose' | 'back'; readonly from: ShareAt; readonly to: ShareAt }
    /** `from` is `null` where the share was the same all along. */
    | { readonly kind: 'stayed'; readonly from: ShareAt | null; readonly to: ShareAt };
}

interface ParadoxContext {
  readonly definition: 'weights' | 'open-licence' | 'osaid';
  /** Whether money that never came in, as far as is known, is in the sums. */
  readonly sought: boolean;
}

type Money = ShareAt['money'];
type Way = Exclude<ParadoxSaid['way'], { kind: 'none' }>;

function sameMoney(a: Money, b: Money): boolean {
  return a === null || b === null ? a === b : a.low === b.low && a.high === b.high;
}

const definedEn = {
  weights: 'with open weights',
  'open-licence': 'under an open licence',
  osaid: 'open as the Open Source AI Definition asks',
};

/** How a clause is told. */
interface Telling {
  readonly then: boolean;
  /** Whether the company before moved alike: its verb holds for both. */
  readonly alike: boolean;
  /** The word after an amount, said once. */
  readonly raised: () => string;
}

function clauseEn(way: Way, { then, alike, raised }: Telling): string {
  const amount = (money: NonNullable<Money>) => `${formatUsdRange(money.low, money.high, 'en', true)}${raised()}`;
  const at = ({ money }: ShareAt) => (money === null ? 'with no money counted' : `at ${amount(money)}`);
  const percent = ({ share }: ShareAt) => formatShare(share, 'en');
  const { to } = way;
  const had = then ? 'had ' : '';
  switch (way.kind) {
    case 'at':
      return `${then ? 'was' : 'is'} ${percent(to)} ${at(to)}`;
    case 'stayed': {
      const stayed = `${had}stayed at ${percent(to)}`;
      if (to.money === null) return `${stayed} with no money counted`;
      if (way.from === null) return `${stayed} all the way to ${amount(to.money)}`;
      if (way.from.money === null || sameMoney(way.from.money, to.money)) return `${stayed} ${at(to)}`;
      return `${stayed} from ${amount(way.from.money)} to ${amount(to.money)}`;
    }
    case 'back':
      return sameMoney(way.from.money, to.money)
        ? `${had}${then ? 'come' : 'came'} back to ${percent(to)} ${at(to)}`
        : `${then ? 'had been' : 'was'} ${percent(to)} ${at(way.from)} and again ${at(to)}`;
    case 'fell':
    case 'peaked':
    case 'rose': {
      const moved = way.kind === 'rose' ? (then ? 'risen' : 'rose') : then ? 'fallen' : 'fell';
      const verb = alike ? '' : `${had}${moved} `;
      const start = `${verb}from ${way.kind === 'peaked' && !alike ? 'a peak of ' : ''}${percent(way.from)}`;
      return sameMoney(way.from.money, to.money)
        ? `${start} to ${percent(to)} ${at(to)}`
        : `${start} ${at(way.from)} to ${percent(to)} ${at(to)}`;
    }
  }
}

/** A word said once: the first call gives it, later ones nothing. */
function once(word: string): () => string {
  let said = false;
  return () => {
    if (said) return '';
    said = true;
    return word;
  };
}

interface Moved {
  readonly name: string;
  readonly way: Way;
}

const moves = (said: ParadoxSaid): said is ParadoxSaid & Moved => said.way.kind !== 'none';

/** Whether a company's share moved as that of the one before it in the sentence. */
function alikeAt(companies: readonly Moved[], index: number): boolean {
  return companies[index - 1]?.way.kind === companies[index]?.way.kind;
}

function upper(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`.replace(/^XAI\b/, 'xAI');
}

function headlineEn(frame: HeadlineFrame, companies: readonly ParadoxSaid[], context: ParadoxContext): string {
  const then = frame.tense === 'then';
  const raised = once(context.sought ? ' raised or sought' : ' raised');
  const idle = companies.filter((said) => !moves(said)).map(({ name }) => name);
  const moving = companies.filter(moves);
  const parts = moving.map(({ name, way }, index) => {
    const subject =
      index === 0
        ? `the share of ${possessive(name)} flagship models ${definedEn[context.definition]}`
        : possessive(name);
    return `${subject} ${clauseEn(way, { then, raised, alike: alikeAt(moving, index) })}`;
  });
  const none = `${formatList(idle, 'en')} ${then ? 'had ' : ''}launched no flagship model`;
  return upper(ledEn(frame, [...parts, ...(idle.length === 0 ? [] : [none])].join('; ')));
}

const definedFr = {
  weights: 'aux poids ouverts',
  'open-licence': 'sous licence libre',
  osaid: 'ouverts au sens de la définition de l’IA open source',
};

/** Dollars too are said with the first amount only. */
function clauseFr(way: Way, { then, alike, raised }: Telling): string {
  const amount = (money: NonNullable<Money>) => {
    const [long, word] = [formatUsdRange(money.low, money.high, 'fr', true), raised()];
    return word === '' ? long.replace(/ de dollars$/, '') : `${long}${word}`;
  };
  const at = ({ money }: ShareAt) => (money === null ? '(aucun argent compté)' : `(${amount(money)})`);
  const percent = ({ share }: ShareAt) => formatShare(share, 'fr');
  const { to } = way;
  const be = then ? 'était' : 'est';
  switch (way.kind) {
    case 'at':
      return ` ${be} de ${percent(to)} ${at(to)}`;
    case 'stayed': {
      const stayed = ` ${be} restée à ${percent(to)}`;
      if (to.money === null) return `${stayed} ${at(to)}`;
      if (way.from === null) return `${stayed} jusqu’à ${amount(to.money)}`;
      if (way.from.money === null || sameMoney(way.from.money, to.money)) return `${stayed} ${at(to)}`;
      return `${stayed}, de ${amount(way.from.money)} à ${amount(to.money)}`;
    }
    case 'back': {
      const back = ` ${be} revenue à ${percent(to)}`;
      return way.from.money === null || to.money === null || sameMoney(way.from.money, to.money)
        ? `${back} ${at(to)}`
        : `${back}, de ${amount(way.from.money)} à ${amount(to.money)}`;
    }
    case 'fell':
    case 'peaked':
    case 'rose': {
      const moved = way.kind === 'rose' ? 'montée' : 'tombée';
      const verb = alike ? ',' : ` ${be} ${moved}`;
      const start = `${verb} ${way.kind === 'peaked' && !alike ? 'd’un sommet de' : 'de'} ${percent(way.from)}`;
      return sameMoney(way.from.money, to.money)
        ? `${start} à ${percent(to)} ${at(to)}`
        : `${start} ${at(way.from)} à ${percent(to)} ${at(to)}`;
    }
  }
}

function headlineFr(frame: HeadlineFrame, companies: readonly ParadoxSaid[], context: ParadoxContext): string {
  const then = frame.tense === 'then';
  const raised = once(context.sought ? ' levés ou recherchés' : ' levés');
  const idle = companies.filter((said) => !moves(said)).map(({ name }) => name);
  const moving = companies.filter(moves);
  const parts = moving.map(({ name, way }, index) => {
    const subject =
      index === 0 ? `la part des modèles phares ${de(name)} ${definedFr[context.definition]}` : `celle ${de(name)}`;
    return `${subject}${clauseFr(way, { then, raised, alike: alikeAt(moving, index) })}`;
  });
  const has = then ? (idle.length === 1 ? 'avait' : 'avaient') : idle.length === 1 ? 'a' : 'ont';
  const none = `${formatList(idle, 'fr')} n’${has} lancé aucun modèle phare`;
  return upper(ledFr(frame, [...parts, ...(idle.length === 0 ? [] : [none])].join('\u202f; ')));
}

/** The headline of the paradox view. At least one company. */
export const paradoxHeadlineText: Readonly<
  Record<Locale, (frame: HeadlineFrame, companies: readonly ParadoxSaid[], context: ParadoxContext) => string>
> = { en: headlineEn, fr: headlineFr };

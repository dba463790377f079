import { capitalised } from '../capitalised';
import { formatNumber, type Locale } from '../format';

/** What is known of one company's money in the selection. Sums are in words already. */
export type MoneySaid =
  | { readonly kind: 'none' }
  | { readonly kind: 'undisclosed' }
  /** `high` only where sources disagree; `sought`: money that never came in, as far as is known, is in the sum. */
  | { readonly kind: 'sum'; readonly low: string; readonly high: string | null; readonly sought: boolean };

/** How many of its flagship models a company opened. */
export interface OpenedSaid {
  readonly opened: number;
  readonly launched: number;
}

/** What the sentence is about: the present, a past as-of day, or the brushed days. */
export interface Frame {
  readonly tense: 'now' | 'then' | 'brush';
  /** The as-of day in words; `null` where it's the edition's. */
  readonly asOf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly definition: 'weights' | 'open-licence' | 'osaid';
  /** Whether filters leave rows out that the sentence would otherwise count. */
  readonly narrowed: boolean;
}

/** One company's part of the sentence; `null` where the record holds nothing. */
export interface CompanySaid {
  readonly name: string;
  readonly money: MoneySaid | null;
  readonly open: OpenedSaid | null;
  /** Whether an earlier part has said what is counted, so that this one may be short. */
  readonly short: boolean;
}

export interface AnswerWords {
  readonly noCompany: string;
  readonly nothing: string;
  readonly sentence: (frame: Frame, companies: readonly CompanySaid[]) => string;
}

const definedEn = {
  weights: '',
  'open-licence': ' under an open licence',
  osaid: ' as the Open Source AI Definition asks',
};

function moneyEn(money: MoneySaid): string {
  const verb = money.kind === 'sum' && money.sought ? 'raised or sought to raise' : 'raised';
  if (money.kind === 'none') return 'raised nothing';
  if (money.kind === 'undisclosed') return 'raised an undisclosed sum';
  return `${verb} ${money.high === null ? money.low : `between ${money.low} and ${money.high}`}`;
}

function openEn({ opened, launched }: OpenedSaid, { definition }: Frame, short: boolean): string {
  const models = launched === 1 ? 'flagship model' : 'flagship models';
  const end = definedEn[definition];
  const all = formatNumber(launched, 'en');
  if (launched === 0) return 'released no flagship model';
  if (launched === 1) return `${opened === 1 ? 'opened' : 'not opened'} its one ${models}${short ? '' : end}`;
  if (opened === launched) return `opened all ${all}${short ? '' : ` of its ${models}${end}`}`;
  const part = opened === 0 ? 'none' : formatNumber(opened, 'en');
  return `opened ${part} of its ${all}${short ? '' : ` ${models}${end}`}`;
}

function launchedEn({ opened, launched }: OpenedSaid, { definition, asOf }: Frame, short: boolean): string {
  if (launched === 0) return short ? 'launched none' : 'launched no flagship model';
  const when = short ? '' : ` ${asOf === null ? 'today' : `on ${asOf}`}${definedEn[definition]}`;
  const models = short ? '' : launched === 1 ? ' flagship model' : ' flagship models';
  const said = `launched ${formatNumber(launched, 'en')}${models}`;
  if (launched === 1) return `${said}, ${opened === 1 ? 'open' : 'not open'}${when}`;
  const part = opened === 0 ? 'none' : opened === launched ? 'all' : formatNumber(opened, 'en');
  return `${said}, ${part} of them open${when}`;
}

function companyEn({ name, money, open, short }: CompanySaid, frame: Frame): string {
  const has = { now: 'has ', then: 'had ', brush: '' }[frame.tense];
  const parts = [
    money === null ? null : moneyEn(money),
    open === null ? null : frame.tense === 'brush' ? launchedEn(open, frame, short) : openEn(open, frame, short),
  ].filter((part) => part !== null);
  return `${name} ${has}${parts.join(' and ')}`;
}

function leadEn({ tense, asOf, from, to, narrowed }: Frame): readonly string[] {
  const period =
    from !== null && to !== null
      ? `between ${from} and ${to}`
      : from !== null
        ? `since ${from}`
        : to !== null
          ? `up to ${to}`
          : null;
  const known = asOf === null || asOf === to ? null : tense === 'brush' ? `as known on ${asOf}` : `as of ${asOf}`;
  return [narrowed ? 'within the chosen filters' : null, period, known].filter((part) => part !== null);
}

const definedFr = {
  weights: '',
  'open-licence': ' sous licence libre',
  osaid: ' au sens de la définition de l’IA open source',
};

/** « entre 42 et 43 milliards de dollars » : the unit once where both have the same. */
function betweenFr(low: string, high: string): string {
  const unit = high.slice(high.indexOf('\u00a0'));
  return `entre ${low.endsWith(unit) ? low.slice(0, -unit.length) : low} et ${high}`;
}

function moneyFr(money: MoneySaid, has: string): string {
  if (money.kind === 'none') return `n’${has}rien levé`;
  const verb = money.kind === 'sum' && money.sought ? 'levé ou cherché à lever' : 'levé';
  if (money.kind === 'undisclosed') return `${has}levé une somme non publiée`;
  return `${has}${verb} ${money.high === null ? money.low : betweenFr(money.low, money.high)}`;
}

/** `has` is the auxiliary, or '' where the verb before lends it. */
function openFr(open: OpenedSaid, { definition }: Frame, short: boolean, has: string, full: string): string {
  const { opened, launched } = open;
  const end = short ? '' : definedFr[definition];
  const all = formatNumber(launched, 'fr');
  if (launched === 0) return `n’${full}sorti aucun modèle phare`;
  if (launched === 1) {
    return opened === 1
      ? `${has}ouvert son unique modèle phare${end}`
      : `n’${full}pas ouvert son unique modèle phare${end}`;
  }
  if (opened === 0) {
    return short ? `n’en ${full}ouvert aucun sur ${all}` : `n’${full}ouvert aucun de ses ${all} modèles phares${end}`;
  }
  if (short) return `en ${full}ouvert ${formatNumber(opened, 'fr')} sur ${all}`;
  if (opened === launched) return `${has}ouvert la totalité de ses ${all} modèles phares${end}`;
  return `${has}ouvert ${formatNumber(opened, 'fr')} de ses ${all} modèles phares${end}`;
}

function launchedFr(open: OpenedSaid, frame: Frame, short: boolean, has: string, full: string): string {
  const { opened, launched } = open;
  const { definition, asOf } = frame;
  if (launched === 0) return short ? `n’en ${full}lancé aucun` : `n’${full}lancé aucun modèle phare`;
  const when = short ? '' : ` ${asOf === null ? 'aujourd’hui' : `le ${asOf}`}${definedFr[definition]}`;
  const all = formatNumber(launched, 'fr');
  const said = short
    ? `en ${full}lancé ${all}`
    : `${has}lancé ${all} ${launched === 1 ? 'modèle phare' : 'modèles phares'}`;
  if (launched === 1) return `${said}, ${opened === 1 ? 'ouvert' : 'non ouvert'}${when}`;
  const [one, many] = asOf === null ? ['est', 'sont'] : ['était', 'étaient'];
  if (opened === 0) return `${said}, dont aucun n’${one} ouvert${when}`;
  if (opened === launched) return `${said}, tous ouverts${when}`;
  const part = formatNumber(opened, 'fr');
  return `${said}, dont ${part} ${opened === 1 ? `${one} ouvert` : `${many} ouverts`}${when}`;
}

function companyFr({ name, money, open, short }: CompanySaid, frame: Frame): string {
  const full = frame.tense === 'then' ? 'avait ' : 'a ';
  // « a levé 42 milliards et ouvert… », but « n’a rien levé et a ouvert… ».
  const has = money === null || money.kind === 'none' ? full : '';
  const parts = [
    money === null ? null : moneyFr(money, full),
    open === null
      ? null
      : frame.tense === 'brush'
        ? launchedFr(open, frame, short, has, full)
        : openFr(open, frame, short, has, full),
  ].filter((part) => part !== null);
  return `${name} ${parts.join(' et ')}`;
}

function leadFr({ tense, asOf, from, to, narrowed }: Frame): readonly string[] {
  const period =
    from !== null && to !== null
      ? `entre le ${from} et le ${to}`
      : from !== null
        ? `depuis le ${from}`
        : to !== null
          ? `jusqu’au ${to}`
          : null;
  const known =
    asOf === null || asOf === to ? null : tense === 'brush' ? `selon ce qu’on savait le ${asOf}` : `au ${asOf}`;
  return [narrowed ? 'avec les filtres choisis' : null, period, known].filter((part) => part !== null);
}

function sentence(lead: readonly string[], parts: readonly string[], semicolon: string): string {
  const start = lead.join(', ');
  const opening = start === '' ? '' : `${capitalised(start)}, `;
  return `${opening}${parts.join(semicolon)}.`;
}

const en: AnswerWords = {
  noCompany: 'No company is selected.',
  nothing: 'The record holds nothing on this selection.',
  sentence: (frame, companies) =>
    sentence(
      leadEn(frame),
      companies.map((company) => companyEn(company, frame)),
      '; ',
    ),
};

const fr: AnswerWords = {
  noCompany: 'Aucune entreprise n’est sélectionnée.',
  nothing: 'Les données ne contiennent rien sur cette sélection.',
  sentence: (frame, companies) =>
    sentence(
      leadFr(frame),
      companies.map((company) => companyFr(company, frame)),
      '\u202f; ',
    ),
};

/** The words and grammar of the sentence that answers the page's question. */
export const answerText: Readonly<Record<Locale, AnswerWords>> = { en, fr };

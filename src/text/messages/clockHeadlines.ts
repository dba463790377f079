import { formatDays, formatList, formatNumber } from '../format';
import { de, ledEn, ledFr, possessive } from './headlineParts';
import type { HeadlineFrame } from './headlines';

/** How many models one company opened, and how long each took. */
export interface ClockSaid {
  readonly name: string;
  readonly launched: number;
  /** The opened models by launch; `about` where a date is known to the month or year only. */
  readonly opened: readonly { readonly model: string; readonly days: number; readonly about: boolean }[];
  /** How many would be open at the pace. */
  readonly atPace: number;
  readonly flagship: boolean;
  readonly definition: 'weights' | 'open-licence' | 'osaid';
  /** Whether the pace is this company's own. */
  readonly own: boolean;
}

/** The counterfactual pace; `whose` is `null` where the reader chose it. */
export interface Pace {
  readonly days: number;
  readonly whose: string | null;
}

/** Up to this many openings are told one by one. */
const toldApart = 3;

const definedEn = {
  weights: '',
  'open-licence': ' under an open licence',
  osaid: ' as the Open Source AI Definition asks',
};

function modelsEn(count: number, flagship: boolean): string {
  return `${flagship ? 'flagship ' : ''}${count === 1 ? 'model' : 'models'}`;
}

/** `xAI opened 2 of its 11 flagship models`; `short` where a company before has said what is counted. */
function countEn(said: ClockSaid, short: boolean, had: string): string {
  const { name, launched, opened, flagship, definition } = said;
  const end = short ? '' : definedEn[definition];
  if (launched === 0) return `${name} ${had}launched no ${modelsEn(1, flagship)}`;
  if (launched === 1) {
    const verb = opened.length === 1 ? `${had}opened` : had === '' ? 'did not open' : 'had not opened';
    return `${name} ${verb} its only ${modelsEn(1, flagship)}${end}`;
  }
  const part = opened.length === 0 ? 'none' : formatNumber(opened.length, 'en');
  const all = `its ${formatNumber(launched, 'en')}${short ? '' : ` ${modelsEn(launched, flagship)}`}`;
  return `${name} ${short ? '' : `${had}opened `}${part} of ${all}${end}`;
}

/** The same where the sentence begins with the models of a period. */
function brushedEn({ name, launched, opened, definition }: ClockSaid, short: boolean): string {
  const part = opened.length === 0 ? 'none' : formatNumber(opened.length, 'en');
  const end = short ? '' : definedEn[definition];
  return `${name} ${short ? '' : 'opened '}${part} of ${formatNumber(launched, 'en')}${end}`;
}

function openingsEn({ opened }: ClockSaid, had: string): string {
  const atOnce = opened.filter(({ days }) => days === 0).map(({ model }) => model);
  const late = opened.filter(({ days }) => days !== 0);
  const lag = (days: number, about: boolean, first: boolean) =>
    `${about ? 'about ' : ''}${first ? formatDays(days, 'en') : formatNumber(days, 'en')}`;
  const lags = late.map(({ model, days, about }, index) => `${lag(days, about, index === 0)} to open ${model}`);
  const parts = [
    atOnce.length === 0 ? null : `opened ${formatList(atOnce, 'en')} at launch`,
    late.length === 0 ? null : `${had === '' ? 'took' : 'taken'} ${formatList(lags, 'en')}`,
  ].filter((part) => part !== null);
  return `${had}${parts.join(' and ')}`;
}

/** Counts of several companies: once where they are the same. */
function countsOf(companies: readonly ClockSaid[], none: string, each: string, locale: 'en' | 'fr'): string {
  const counts = companies.map(({ atPace }) => (atPace === 0 ? none : formatNumber(atPace, locale)));
  const [first = none] = counts;
  if (counts.length === 1 || counts.some((count) => count !== first)) return formatList(counts, locale);
  return first === none ? none : `${first} ${each}`;
}

function paceEn(companies: readonly ClockSaid[], pace: Pace, then: boolean): string {
  const days = formatDays(pace.days, 'en');
  const single = companies.length === 1 && companies[0]?.own === true;
  const whose = pace.whose === null ? 'a' : single ? 'its own' : possessive(pace.whose);
  const at = pace.days === 0 ? 'opened at launch' : `at ${whose} pace of ${days}`;
  return `${at}, ${countsOf(companies, 'none', 'each', 'en')} would ${then ? 'have been' : 'be'} open`;
}

/** What the counterfactual adds; nothing where all launched models are open anyway. */
function wouldBe(
  companies: readonly ClockSaid[],
  pace: Pace | null,
  say: (companies: readonly ClockSaid[], pace: Pace) => string,
): readonly string[] {
  const settled = companies.every(({ launched, opened }) => launched === opened.length);
  return pace === null || settled ? [] : [say(companies, pace)];
}

/** Whether a company's openings can be told one by one. */
function isTold({ opened, definition, launched }: ClockSaid): boolean {
  return opened.length > 0 && opened.length <= toldApart && definition === 'weights' && launched > 1;
}

function upper(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** The opening clock's headline in English; '' without a company. */
export function clockHeadlineEn(frame: HeadlineFrame, companies: readonly ClockSaid[], pace: Pace | null): string {
  const brushed = frame.from !== null || frame.to !== null;
  const then = frame.tense === 'then';
  const had = then ? 'had ' : '';
  const launching = companies.filter(({ launched }) => launched > 0);
  const idle = companies.filter(({ launched }) => launched === 0).map(({ name }) => name);
  const [only] = companies;
  if (only === undefined) return '';
  const models = modelsEn(2, only.flagship);
  if (launching.length === 0) {
    return upper(ledEn(frame, `no ${modelsEn(1, only.flagship)} ${then ? 'had been' : 'was'} launched`));
  }
  const pacing = wouldBe(launching, pace, (told, at) => paceEn(told, at, then));
  if (brushed) {
    const counts = launching.map((said, index) => brushedEn(said, index > 0));
    const rest = idle.length === 0 ? [] : [`${formatList(idle, 'en')} launched none`];
    const sentence = [formatList(counts, 'en'), ...rest, ...pacing].join('; ');
    return ledEn(frame, sentence, (period) => `of the ${models} launched ${period}`);
  }
  if (companies.length > 1 || !isTold(only)) {
    const full = companies.findIndex(({ launched }) => launched > 1);
    const counts = companies.map((said, index) => countEn(said, full !== -1 && index > full && said.launched > 1, had));
    return ledEn(frame, [formatList(counts, 'en'), ...pacing].join('; '));
  }
  const closed = only.launched - only.opened.length;
  const be = then ? (closed === 1 ? 'was' : 'were') : closed === 1 ? 'is' : 'are';
  const rest = `${formatNumber(closed, 'en')} of its ${formatNumber(only.launched, 'en')} ${models} ${be} still closed`;
  return ledEn(frame, [`${only.name} ${openingsEn(only, had)}`, ...(closed === 0 ? [] : [rest]), ...pacing].join('; '));
}

const definedFr = {
  weights: '',
  'open-licence': ' sous licence libre',
  osaid: ' au sens de la définition de l’IA open source',
};

function modelsFr(count: number, flagship: boolean): string {
  if (count < 2) return flagship ? 'modèle phare' : 'modèle';
  return flagship ? 'modèles phares' : 'modèles';
}

function countFr(said: ClockSaid, short: boolean, has: string): string {
  const { name, launched, opened, flagship, definition } = said;
  const end = short ? '' : definedFr[definition];
  const all = formatNumber(launched, 'fr');
  if (launched === 0) return `${name} n’${has} lancé aucun ${modelsFr(1, flagship)}`;
  if (launched === 1) {
    const verb = opened.length === 1 ? `${has} ouvert` : `n’${has} pas ouvert`;
    return `${name} ${verb} son unique ${modelsFr(1, flagship)}${end}`;
  }
  if (opened.length === 0) {
    if (short) return `${name} n’en ${has} ouvert aucun sur ${all}`;
    return `${name} n’${has} ouvert aucun de ses ${all} ${modelsFr(launched, flagship)}${end}`;
  }
  const part = formatNumber(opened.length, 'fr');
  if (short) return `${name} en ${has} ouvert ${part} sur ${all}`;
  return `${name} ${has} ouvert ${part} de ses ${all} ${modelsFr(launched, flagship)}${end}`;
}

function brushedFr({ name, launched, opened, definition }: ClockSaid, short: boolean): string {
  const end = short ? '' : definedFr[definition];
  const all = `sur ${formatNumber(launched, 'fr')}${end}`;
  if (opened.length === 0) return `${name} n’en a ouvert aucun ${all}`;
  return `${name} en a ouvert ${formatNumber(opened.length, 'fr')} ${all}`;
}

function openingsFr({ opened }: ClockSaid, has: string): string {
  const atOnce = opened.filter(({ days }) => days === 0).map(({ model }) => model);
  const late = opened.filter(({ days }) => days !== 0);
  const lag = (days: number, about: boolean, first: boolean) =>
    `${about ? 'environ ' : ''}${first ? formatDays(days, 'fr') : formatNumber(days, 'fr')}`;
  const lags = late.map(({ model, days, about }, index) => `${lag(days, about, index === 0)} à ouvrir ${model}`);
  const parts = [
    atOnce.length === 0 ? null : `ouvert ${formatList(atOnce, 'fr')} dès ${atOnce.length === 1 ? 'sa' : 'leur'} sortie`,
    late.length === 0 ? null : `mis ${formatList(lags, 'fr')}`,
  ].filter((part) => part !== null);
  return `${has} ${parts.join(' et ')}`;
}

function paceFr(companies: readonly ClockSaid[], pace: Pace, then: boolean): string {
  const days = formatDays(pace.days, 'fr');
  const single = companies.length === 1 && companies[0]?.own === true;
  const whose =
    pace.whose === null
      ? `à un rythme de ${days}`
      : single
        ? `à son propre rythme de ${days}`
        : `au rythme ${de(pace.whose)} (${days})`;
  const at = pace.days === 0 ? 'à une ouverture dès la sortie' : whose;
  const counts = countsOf(companies, 'aucun', 'pour chacune', 'fr');
  if (counts === 'aucun') return `${at}, aucun ne ${then ? 'l’aurait été' : 'le serait'}`;
  const many = companies.reduce((sum, { atPace }) => sum + atPace, 0) > 1;
  const verb = then ? `${many ? 'auraient' : 'aurait'} été` : many ? 'seraient' : 'serait';
  return `${at}, ${counts} ${verb} ${many ? 'ouverts' : 'ouvert'}`;
}

/** The opening clock's headline in French; '' without a company. */
export function clockHeadlineFr(frame: HeadlineFrame, companies: readonly ClockSaid[], pace: Pace | null): string {
  const brushed = frame.from !== null || frame.to !== null;
  const then = frame.tense === 'then';
  const has = then ? 'avait' : 'a';
  const launching = companies.filter(({ launched }) => launched > 0);
  const idle = companies.filter(({ launched }) => launched === 0).map(({ name }) => name);
  const [only] = companies;
  if (only === undefined) return '';
  const models = modelsFr(2, only.flagship);
  if (launching.length === 0) return upper(ledFr(frame, `aucun ${modelsFr(1, only.flagship)} n’${has} été lancé`));
  const pacing = wouldBe(launching, pace, (told, at) => paceFr(told, at, then));
  if (brushed) {
    const counts = launching.map((said, index) => brushedFr(said, index > 0));
    const rest =
      idle.length === 0 ? [] : [`${formatList(idle, 'fr')} n’en ${idle.length === 1 ? 'a' : 'ont'} lancé aucun`];
    const sentence = [formatList(counts, 'fr'), ...rest, ...pacing].join('\u202f; ');
    return ledFr(frame, sentence, (period) => `sur les ${models} lancés ${period}`);
  }
  if (companies.length > 1 || !isTold(only)) {
    const full = companies.findIndex(({ launched }) => launched > 1);
    const counts = companies.map((said, index) => countFr(said, full !== -1 && index > full && said.launched > 1, has));
    return ledFr(frame, [formatList(counts, 'fr'), ...pacing].join('\u202f; '));
  }
  const closed = only.launched - only.opened.length;
  const be = then ? (closed === 1 ? 'était' : 'étaient') : closed === 1 ? 'est' : 'sont';
  const all = `${formatNumber(only.launched, 'fr')} ${models}`;
  const rest = `${formatNumber(closed, 'fr')} de ses ${all} ${be} toujours ${closed === 1 ? 'fermé' : 'fermés'}`;
  const told = [`${only.name} ${openingsFr(only, has)}`, ...(closed === 0 ? [] : [rest]), ...pacing];
  return ledFr(frame, told.join('\u202f; '));
}

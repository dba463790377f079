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

/** `opened 2 of its 11 flagship models`; `short` where the company before has said what is counted. */
function countEn(said: ClockSaid, short: boolean, brushed: boolean): string {
  const { launched, opened, flagship, definition } = said;
  const its = brushed ? '' : 'its ';
  const models = short ? '' : ` ${modelsEn(launched, flagship)}`;
  const end = short ? '' : definedEn[definition];
  if (launched === 0) return `${short ? '' : 'launched '}no ${modelsEn(2, flagship)}`;
  const part = opened.length === 0 ? 'none' : formatNumber(opened.length, 'en');
  return `${short ? '' : 'opened '}${part} of ${its}${formatNumber(launched, 'en')}${models}${end}`;
}

function lagEn(days: number, about: boolean, first: boolean): string {
  return `${about ? 'about ' : ''}${first ? formatDays(days, 'en') : formatNumber(days, 'en')}`;
}

function openingsEn({ opened }: ClockSaid, had: string): string {
  const atOnce = opened.filter(({ days }) => days === 0).map(({ model }) => model);
  const late = opened.filter(({ days }) => days !== 0);
  const parts = [
    atOnce.length === 0 ? null : `opened ${formatList(atOnce, 'en')} at launch`,
    late.length === 0
      ? null
      : `${had === '' ? 'took' : 'taken'} ${formatList(
          late.map(({ model, days, about }, index) => `${lagEn(days, about, index === 0)} to open ${model}`),
          'en',
        )}`,
  ].filter((part) => part !== null);
  return `${had}${parts.join(' and ')}`;
}

function paceEn(companies: readonly ClockSaid[], pace: Pace, then: boolean): string {
  const days = formatDays(pace.days, 'en');
  const single = companies.length === 1 && companies[0]?.own === true;
  const at =
    pace.whose === null
      ? `at a pace of ${days}`
      : single
        ? `at its own pace of ${days}`
        : `at ${possessive(pace.whose)} pace of ${days}`;
  const counts = formatList(
    companies.map(({ atPace }) => (atPace === 0 ? 'none' : formatNumber(atPace, 'en'))),
    'en',
  );
  return `${at}, ${counts} would ${then ? 'have been' : 'be'} open`;
}

/** The opening clock's headline in English. */
export function clockHeadlineEn(frame: HeadlineFrame, companies: readonly ClockSaid[], pace: Pace | null): string {
  const brushed = frame.from !== null || frame.to !== null;
  const then = frame.tense === 'then';
  const had = then ? 'had ' : '';
  const of = (period: string) => `among models launched ${period}`;
  const launching = companies.filter(({ launched }) => launched > 0);
  const [only] = companies;
  if (only === undefined || launching.length === 0) {
    const sentence =
      only === undefined ? 'no model is on record' : `no ${modelsEn(1, only.flagship)} had been launched`;
    return raised(
      ledEn({ ...frame }, only === undefined || then ? sentence : `no ${modelsEn(1, only.flagship)} was launched`),
    );
  }
  const wouldBe =
    pace === null || launching.every(({ launched, opened }) => launched === opened.length)
      ? []
      : [paceEn(launching, pace, then)];
  if (companies.length > 1) {
    const counts = companies.map(
      (said, index) => `${said.name} ${index === 0 ? had : ''}${countEn(said, index > 0, brushed)}`,
    );
    return ledEn(frame, [formatList(counts, 'en'), ...wouldBe].join('; '), of);
  }
  const { name, launched, opened, flagship, definition } = only;
  const closed = launched - opened.length;
  if (opened.length === 0 || opened.length > toldApart || definition !== 'weights') {
    return ledEn(frame, [`${name} ${had}${countEn(only, false, brushed)}`, ...wouldBe].join('; '), of);
  }
  const rest =
    closed === 0
      ? []
      : [
          `${formatNumber(closed, 'en')} of ${brushed ? '' : 'its '}${formatNumber(launched, 'en')} ${modelsEn(launched, flagship)} ${
            then ? (closed === 1 ? 'was' : 'were') : closed === 1 ? 'is' : 'are'
          } still closed`,
        ];
  return ledEn(frame, [`${name} ${openingsEn(only, had)}`, ...rest, ...wouldBe].join('; '), of);
}

function raised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
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

function countFr(said: ClockSaid, short: boolean, brushed: boolean, has: string): string {
  const { name, launched, opened, flagship, definition } = said;
  const models = short ? '' : ` ${modelsFr(launched, flagship)}`;
  const end = short ? '' : definedFr[definition];
  const all = `${brushed ? 'des ' : 'de ses '}${formatNumber(launched, 'fr')}${models}${end}`;
  if (launched === 0)
    return short ? `${name} n’en ${has} lancé aucun` : `${name} n’${has} lancé aucun ${modelsFr(1, flagship)}`;
  if (opened.length === 0)
    return `${name} n’${short ? 'en ' : ''}${has} ouvert aucun${short ? ` sur ${formatNumber(launched, 'fr')}` : ` ${all}`}`;
  const part = formatNumber(opened.length, 'fr');
  return short ? `${name} ${part} ${all}` : `${name} ${has} ouvert ${part} ${all}`;
}

function openingsFr({ opened }: ClockSaid, has: string): string {
  const atOnce = opened.filter(({ days }) => days === 0).map(({ model }) => model);
  const late = opened.filter(({ days }) => days !== 0);
  const lag = (days: number, about: boolean, first: boolean) =>
    `${about ? 'environ ' : ''}${first ? formatDays(days, 'fr') : formatNumber(days, 'fr')}`;
  const parts = [
    atOnce.length === 0 ? null : `ouvert ${formatList(atOnce, 'fr')} dès sa sortie`,
    late.length === 0
      ? null
      : `mis ${formatList(
          late.map(({ model, days, about }, index) => `${lag(days, about, index === 0)} à ouvrir ${model}`),
          'fr',
        )}`,
  ].filter((part) => part !== null);
  return `${has} ${parts.join(' et ')}`;
}

function paceFr(companies: readonly ClockSaid[], pace: Pace, then: boolean): string {
  const days = formatDays(pace.days, 'fr');
  const single = companies.length === 1 && companies[0]?.own === true;
  const at =
    pace.whose === null
      ? `à un rythme de ${days}`
      : single
        ? `à son propre rythme de ${days}`
        : `au rythme ${de(pace.whose)}, ${days}`;
  const total = companies.reduce((sum, { atPace }) => sum + atPace, 0);
  if (total === 0) return `${at}, aucun ne ${then ? 'l’aurait été' : 'le serait'}`;
  const counts = formatList(
    companies.map(({ atPace }) => formatNumber(atPace, 'fr')),
    'fr',
  );
  const many = total > 1;
  return `${at}, ${counts} ${then ? `${many ? 'auraient' : 'aurait'} été` : many ? 'seraient' : 'serait'} ${many ? 'ouverts' : 'ouvert'}`;
}

/** The opening clock's headline in French. */
export function clockHeadlineFr(frame: HeadlineFrame, companies: readonly ClockSaid[], pace: Pace | null): string {
  const brushed = frame.from !== null || frame.to !== null;
  const then = frame.tense === 'then';
  const has = then ? 'avait' : 'a';
  const of = (period: string) => `parmi les modèles lancés ${period}`;
  const launching = companies.filter(({ launched }) => launched > 0);
  const [only] = companies;
  if (only === undefined) return raised(ledFr(frame, 'aucun modèle n’est connu'));
  if (launching.length === 0) return raised(ledFr(frame, `aucun ${modelsFr(1, only.flagship)} n’${has} été lancé`));
  const wouldBe =
    pace === null || launching.every(({ launched, opened }) => launched === opened.length)
      ? []
      : [paceFr(launching, pace, then)];
  if (companies.length > 1) {
    const counts = companies.map((said, index) =>
      countFr(said, index > 0 && (companies[0]?.launched ?? 0) > 0, brushed, has),
    );
    return ledFr(frame, [formatList(counts, 'fr'), ...wouldBe].join('\u202f; '), of);
  }
  const { name, launched, opened, flagship, definition } = only;
  const closed = launched - opened.length;
  if (opened.length === 0 || opened.length > toldApart || definition !== 'weights') {
    return ledFr(frame, [countFr(only, false, brushed, has), ...wouldBe].join('\u202f; '), of);
  }
  const rest =
    closed === 0
      ? []
      : [
          `${formatNumber(closed, 'fr')} ${brushed ? 'des' : 'de ses'} ${formatNumber(launched, 'fr')} ${modelsFr(launched, flagship)} ${
            closed === 1
              ? then
                ? 'était toujours fermé'
                : 'est toujours fermé'
              : then
                ? 'étaient toujours fermés'
                : 'sont toujours fermés'
          }`,
        ];
  return ledFr(frame, [`${name} ${openingsFr(only, has)}`, ...rest, ...wouldBe].join('\u202f; '), of);
}

import { capitalised } from '../capitalised';
import { formatList, formatNumber, type Locale } from '../format';
import { de, ledEn, ledFr, possessive } from './headlineParts';
import type { HeadlineFrame } from './headlines';

/** What the matrix shows, counted on the as-of day. */
export interface MatrixSaid {
  /** The graded models. */
  readonly names: readonly string[];
  /** Whose they are; `null` where of several companies. */
  readonly company: string | null;
  readonly flagship: boolean;
  readonly definition: 'weights' | 'open-licence' | 'osaid';
  /** How many have open weights, and how many of these an open licence too. */
  readonly open: number;
  readonly licensed: number;
  /** How many have partly open weights: on request, or some sizes. */
  readonly partly: number;
  /** Of how many it isn't known whether the weights are open. */
  readonly unseen: number;
  /** How many meet the Open Source AI Definition, and of how many it isn't known. */
  readonly meets: number;
  readonly unsure: number;
  /** Whether the Definition is younger than the as-of day. */
  readonly later: boolean;
}

interface MatrixHeadlineWords {
  /** Where the record grades no model of any of the companies. */
  readonly absent: (names: readonly string[]) => string;
  readonly sentence: (frame: HeadlineFrame, said: MatrixSaid) => string;
}

function isBrushed({ from, to }: HeadlineFrame): boolean {
  return from !== null || to !== null;
}

/** A state is told in the past on any past day, brushed or not. */
function isPast({ asOf }: HeadlineFrame): boolean {
  return asOf !== null;
}

function modelsEn({ flagship }: MatrixSaid, many: boolean): string {
  return `graded ${flagship ? 'flagship ' : ''}${many ? 'models' : 'model'}`;
}

/** `none`, `3` or `all` of several models. */
function countEn(count: number, { names }: MatrixSaid): string {
  if (count === 0) return names.length === 2 ? 'neither' : 'none';
  if (count === names.length) return names.length === 2 ? 'both' : 'all';
  return formatNumber(count, 'en');
}

function haveEn(count: number, past: boolean): string {
  return past ? 'had' : count < 2 ? 'has' : 'have';
}

/** How many of those with open weights have an open licence too. */
function licenceEn({ open, licensed }: MatrixSaid): string {
  if (open === 0) return '';
  if (open === 1) return licensed === 1 ? ' under an open licence' : ', not under an open licence';
  if (licensed === 0) return ', none of them under an open licence';
  const part = licensed < open ? `${formatNumber(licensed, 'en')} of them` : open === 2 ? 'both' : 'all of them';
  return `, ${part} under an open licence`;
}

function partlyEn({ partly }: MatrixSaid, past: boolean): string {
  return partly === 0 ? '' : `, ${formatNumber(partly, 'en')} ${haveEn(partly, past)} partly open ones`;
}

function unseenEn({ unseen }: MatrixSaid, past: boolean): string {
  return unseen === 0 ? '' : `, for ${formatNumber(unseen, 'en')} it ${past ? 'wasn’t' : 'isn’t'} known`;
}

/** `3 of the 11 graded models have open weights, 2 of them under an open licence`. */
function weightsEn(said: MatrixSaid, of: string, past: boolean): string {
  const { open, partly } = said;
  const fully = open === 0 && partly > 0 ? 'fully open' : 'open';
  const start = `${countEn(open, said)}${of} ${haveEn(open, past)} ${fully} weights`;
  return `${start}${licenceEn(said)}${partlyEn(said, past)}${unseenEn(said, past)}`;
}

/** The same where the licence comes first. */
function licensedEn(said: MatrixSaid, of: string, past: boolean): string {
  const { open, licensed } = said;
  const others = open - licensed;
  const more = `${formatNumber(others, 'en')}${licensed === 0 ? '' : ' more'} under other terms`;
  const rest = others === 0 ? '' : `, ${more}`;
  const start = `${countEn(licensed, said)}${of} ${haveEn(licensed, past)} open weights under an open licence`;
  return `${start}${rest}${partlyEn(said, past)}${unseenEn(said, past)}`;
}

function meetEn(meets: number, { later }: MatrixSaid, past: boolean): string {
  if (past) return later ? 'would have met' : 'met';
  return meets < 2 ? 'meets' : 'meet';
}

function osaidEn(said: MatrixSaid, of: string, past: boolean): string {
  const { meets, unsure } = said;
  const known = unsure === 0 ? '' : `, and for ${formatNumber(unsure, 'en')} it ${past ? 'wasn’t' : 'isn’t'} known`;
  return `${countEn(meets, said)}${of} ${meetEn(meets, said, past)} the Open Source AI Definition${known}`;
}

/** What is said of a single model by its name. */
function singleEn(said: MatrixSaid, past: boolean): string {
  const { open, licensed, partly, unseen, meets, unsure, later } = said;
  const be = past ? 'were' : 'are';
  const level = open > 0 ? 'open' : partly > 0 ? 'partly open' : 'closed';
  const terms = open === 0 ? '' : licensed > 0 ? ' under an open licence' : ', though not under an open licence';
  const weights =
    unseen > 0
      ? `it ${past ? 'wasn’t' : 'isn’t'} known whether its weights ${be} open`
      : `its weights ${be} ${level}${terms}`;
  const definition = 'the Open Source AI Definition';
  if (unsure > 0) {
    const would = later ? 'would have met' : past ? 'met' : 'meets';
    return `${weights}, and it ${past ? 'wasn’t' : 'isn’t'} known whether it ${would} ${definition}`;
  }
  if (meets > 0) return `${weights}, and it ${meetEn(1, said, past)} ${definition}`;
  const fails = past ? (later ? 'would have failed' : 'failed') : 'fails';
  return `${weights}, ${open > 0 && licensed > 0 ? 'but' : 'and'} it ${fails} ${definition}`;
}

function sentenceEn(frame: HeadlineFrame, said: MatrixSaid): string {
  const { names, company, definition } = said;
  const [brushed, past] = [isBrushed(frame), isPast(frame)];
  const [only] = names;
  if (only === undefined) {
    const whose = company === null ? '' : ` of ${company}`;
    return capitalised(
      ledEn(frame, `no ${modelsEn(said, false)}${whose} ${past && !brushed ? 'had been' : 'was'} launched`),
    );
  }
  if (names.length === 1) {
    const whose = company === null ? 'the' : possessive(company);
    const launched = brushed ? ' launched' : '';
    const be = brushed || past ? 'was' : 'is';
    const start = `${whose} only ${modelsEn(said, false)}${launched} ${be} ${only}`;
    const sentence = ledEn(frame, `${start}: ${singleEn(said, past)}`);
    return company === null ? capitalised(sentence) : sentence;
  }
  const all = `${company === null ? 'the' : possessive(company)} ${formatNumber(names.length, 'en')} ${modelsEn(said, true)}`;
  const of = brushed ? '' : ` of ${all}`;
  const parts = {
    weights: () => [weightsEn(said, of, past), osaidEn(said, '', past)],
    'open-licence': () => [licensedEn(said, of, past), osaidEn(said, '', past)],
    osaid: () => [osaidEn(said, of, past), weightsEn(said, '', past)],
  }[definition]();
  return capitalised(ledEn(frame, parts.join('; '), (period) => `of ${all} launched ${period}`));
}

function modelsFr({ flagship }: MatrixSaid, many: boolean): string {
  const noun = flagship ? 'modèle phare noté' : 'modèle noté';
  return many ? noun.replace(/(\S+)/g, '$1s') : noun;
}

/** The subject of a French clause, before its verb: `aucun`, `3 des 11 modèles notés`; « n’ » comes with the verb. */
function countFr(count: number, { names }: MatrixSaid, all: string | null): string {
  const whole = all ?? '';
  if (count === 0) return all === null ? 'aucun' : `aucun des ${whole}`;
  if (count === names.length) return all === null ? (count === 2 ? 'les deux' : 'tous') : `les ${whole}`;
  return all === null ? formatNumber(count, 'fr') : `${formatNumber(count, 'fr')} des ${whole}`;
}

/** « n’a de », « a des », « avaient des ». */
function haveFr(count: number, past: boolean, none: string, some: string): string {
  if (count === 0) return `n’${past ? 'avait' : 'a'} ${none}`;
  const verb = count === 1 ? (past ? 'avait' : 'a') : past ? 'avaient' : 'ont';
  return `${verb} ${some}`;
}

function licenceFr({ open, licensed }: MatrixSaid): string {
  if (open === 0) return '';
  if (open === 1) return licensed === 1 ? ' sous licence libre' : ', mais pas sous licence libre';
  if (licensed === 0) return ', aucun sous licence libre';
  const part = licensed < open ? `dont ${formatNumber(licensed, 'fr')}` : open === 2 ? 'tous deux' : 'tous';
  return `, ${part} sous licence libre`;
}

function partlyFr({ partly }: MatrixSaid, past: boolean): string {
  if (partly === 0) return '';
  const verb = partly === 1 ? (past ? 'avait' : 'a') : past ? 'avaient' : 'ont';
  return `, ${formatNumber(partly, 'fr')} en ${verb} de partiellement ouverts`;
}

function unseenFr({ unseen }: MatrixSaid, past: boolean): string {
  return unseen === 0 ? '' : `, pour ${formatNumber(unseen, 'fr')} on ne le ${past ? 'savait' : 'sait'} pas`;
}

function weightsFr(said: MatrixSaid, all: string | null, past: boolean): string {
  const { open, partly } = said;
  const fully = open === 0 && partly > 0 ? 'poids entièrement ouverts' : 'poids ouverts';
  const start = `${countFr(open, said, all)} ${haveFr(open, past, `de ${fully}`, `des ${fully}`)}`;
  return `${start}${licenceFr(said)}${partlyFr(said, past)}${unseenFr(said, past)}`;
}

function licensedFr(said: MatrixSaid, all: string | null, past: boolean): string {
  const { open, licensed } = said;
  const others = open - licensed;
  const more = licensed === 0 ? '' : others === 1 ? ' autre' : ' autres';
  const rest = others === 0 ? '' : `, ${formatNumber(others, 'fr')}${more} sous d’autres conditions`;
  const verb = haveFr(licensed, past, 'de poids ouverts sous licence libre', 'des poids ouverts sous licence libre');
  return `${countFr(licensed, said, all)} ${verb}${rest}${partlyFr(said, past)}${unseenFr(said, past)}`;
}

/** « respecte », « respectaient », « aurait respecté ». */
function meetFr(many: boolean, { later }: MatrixSaid, past: boolean): string {
  if (!past) return many ? 'respectent' : 'respecte';
  if (later) return many ? 'auraient respecté' : 'aurait respecté';
  return many ? 'respectaient' : 'respectait';
}

const definitionFr = 'la définition de l’IA open source';

function osaidFr(said: MatrixSaid, all: string | null, past: boolean): string {
  const { meets, unsure } = said;
  const verb = meetFr(meets > 1, said, past);
  const not = meets > 0 ? '' : /^a/.test(verb) ? 'n’' : 'ne ';
  const known = unsure === 0 ? '' : `, et pour ${formatNumber(unsure, 'fr')} on ne le ${past ? 'savait' : 'sait'} pas`;
  return `${countFr(meets, said, all)} ${not}${verb} ${definitionFr}${known}`;
}

function singleFr(said: MatrixSaid, past: boolean): string {
  const { open, licensed, partly, unseen, meets, unsure, later } = said;
  const be = past ? 'étaient' : 'sont';
  const knew = past ? 'savait' : 'sait';
  const level = open > 0 ? 'ouverts' : partly > 0 ? 'partiellement ouverts' : 'fermés';
  const terms = open === 0 ? '' : licensed > 0 ? ' sous licence libre' : ', mais pas sous licence libre';
  const weights = unseen > 0 ? `on ne ${knew} pas si ses poids ${be} ouverts` : `ses poids ${be} ${level}${terms}`;
  const verb = meetFr(false, said, past);
  if (unsure > 0) return `${weights}, et on ne ${knew} pas s’il ${verb} ${definitionFr}`;
  if (meets > 0) return `${weights}, et il ${verb} ${definitionFr}`;
  const not = past && later ? 'n’aurait pas respecté' : `ne ${verb} pas`;
  return `${weights}, ${open > 0 && licensed > 0 ? 'mais' : 'et'} il ${not} ${definitionFr}`;
}

function sentenceFr(frame: HeadlineFrame, said: MatrixSaid): string {
  const { names, company, definition } = said;
  const [brushed, past] = [isBrushed(frame), isPast(frame)];
  const whose = company === null ? '' : ` ${de(company)}`;
  const [only] = names;
  if (only === undefined) {
    const has = past && !brushed ? 'avait' : 'a';
    return capitalised(ledFr(frame, `aucun ${modelsFr(said, false)}${whose} n’${has} été lancé`));
  }
  if (names.length === 1) {
    const launched = brushed ? ' lancé' : '';
    const start = `le seul ${modelsFr(said, false)}${whose}${launched} ${past ? 'était' : 'est'} ${only}`;
    return capitalised(ledFr(frame, `${start}\u00a0: ${singleFr(said, past)}`));
  }
  const all = `${formatNumber(names.length, 'fr')} ${modelsFr(said, true)}${whose}`;
  const subject = brushed ? null : all;
  const parts = {
    weights: () => [weightsFr(said, subject, past), osaidFr(said, null, past)],
    'open-licence': () => [licensedFr(said, subject, past), osaidFr(said, null, past)],
    osaid: () => [osaidFr(said, subject, past), weightsFr(said, null, past)],
  }[definition]();
  return capitalised(ledFr(frame, parts.join('\u202f; '), (period) => `sur les ${all} lancés ${period}`));
}

/** The sentences that head the matrix. */
export const matrixHeadlineText: Readonly<Record<Locale, MatrixHeadlineWords>> = {
  en: {
    absent: (names) => `The record grades no models of ${formatList(names, 'en')}`,
    sentence: sentenceEn,
  },
  fr: {
    absent: (names) => `Les données ne notent aucun modèle ${formatList(names.map(de), 'fr')}`,
    sentence: sentenceFr,
  },
};

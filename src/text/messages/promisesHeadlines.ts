import { formatNumber, type Locale } from '../format';
import { de, ledEn, ledFr } from './headlineParts';
import type { HeadlineFrame } from './headlines';

/** Promises with a verdict, by what became of them. At least one. */
interface Settled {
  readonly kept: number;
  readonly late: number;
  readonly broken: number;
}

/** Settled promises of one speaker, or of several who aren't told apart: then `name` is their number. */
export interface PromiseSaid extends Settled {
  readonly name: string | number;
}

/** What became of the selected promises. */
type PromisesSaid =
  /** There are none; `names` are the companies they would be about. */
  | { readonly kind: 'none'; readonly names: readonly string[] }
  /** None has a verdict; `speaker` where there's only one promise. */
  | { readonly kind: 'open'; readonly pending: number; readonly untestable: number; readonly speaker: string | null }
  /** At most two parts, the speaker of most settled promises first; `pending` is of all speakers. */
  | { readonly kind: 'settled'; readonly parts: readonly PromiseSaid[]; readonly pending: number };

interface Words {
  readonly absent: (names: readonly string[]) => string;
  readonly headline: (frame: HeadlineFrame, said: PromisesSaid) => string;
}

const isBrushed = ({ from, to }: HeadlineFrame) => from !== null || to !== null;

function upper(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** `a, b or c`: after a negation. */
function anyOf(names: readonly string[], locale: Locale): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${locale === 'en' ? 'or' : 'ou'} ${last}`;
}

/** Parts joined as `a, b, and c`: each is more than a word. */
function joined(parts: readonly string[], and: string): string {
  const [first = '', second, third] = parts;
  if (second === undefined) return first;
  return third === undefined ? `${first} ${and} ${second}` : `${first}, ${second}, ${and} ${third}`;
}

/** How the promises of a part are named: in full, as those of a period, or after a part that did. */
type Manner = 'full' | 'brushed' | 'short';

const ofSettledEn: Readonly<Record<Manner, string>> = { full: ' settled promises', brushed: ' settled', short: '' };

function allEn(count: number, manner: Manner): string {
  if (count === 1) return manner === 'full' ? 'one promise' : 'one';
  const all = count === 2 ? 'both' : `all ${formatNumber(count, 'en')}`;
  if (manner === 'short') return all;
  return manner === 'full' ? `${all} settled promises` : `${all} that are settled`;
}

function partEn({ name, kept, late, broken }: PromiseSaid, manner: Manner, had: string): string {
  const others = manner === 'short' ? 'the ' : '';
  const who =
    typeof name === 'string' ? name : `${others}${formatNumber(name, 'en')} ${others === '' ? '' : 'other '}speakers`;
  const broke = had === '' ? 'broke' : 'broken';
  const count = kept + late + broken;
  if (broken === count) return `${who} ${had}${broke} ${allEn(count, manner)}`;
  if (kept === count) return `${who} ${had}kept ${allEn(count, manner)}`;
  if (late === count) return `${who} ${had}kept ${allEn(count, manner)}${count === 1 ? ' late' : ', but late'}`;
  const of = `of ${formatNumber(count, 'en')}${ofSettledEn[manner]}`;
  const more = kept === 0 || late === 0 ? [] : [`${formatNumber(late, 'en')} more late`];
  const first = kept === 0 ? `${formatNumber(late, 'en')} ${of} late` : `${formatNumber(kept, 'en')} ${of}`;
  const rest = broken === 0 ? [] : [`${broke} ${formatNumber(broken, 'en')}`];
  return `${who} ${had}kept ${joined([first, ...more, ...rest], 'and')}`;
}

function openEn(said: Extract<PromisesSaid, { kind: 'open' }>, brushed: boolean, then: boolean): string {
  const { pending, untestable, speaker } = said;
  const [is, are] = then ? ['was', 'were'] : ['is', 'are'];
  const [can, cannot] = then ? ['could', 'could not'] : ['can', 'cannot'];
  const count = pending + untestable;
  if (count === 1) {
    const state = pending === 1 ? `${is} still pending` : `${cannot} be tested`;
    const by = speaker === null ? '' : `, by ${speaker},`;
    return `the only ${brushed ? 'one' : 'promise'}${by} ${state}`;
  }
  const all = count === 2 ? 'both' : `all ${formatNumber(count, 'en')}`;
  if (untestable === 0) return `${all}${brushed ? '' : ' promises'} ${are} still pending`;
  const none = count === 2 ? 'neither' : `none of the ${formatNumber(count, 'en')}`;
  const noun = brushed ? '' : count === 2 ? ' promise' : ' promises';
  if (pending === 0) return `${none}${noun} ${can} be tested`;
  const waiting = `${formatNumber(pending, 'en')} ${pending === 1 ? is : are} pending`;
  return `${none}${noun} ${is} settled: ${waiting} and ${formatNumber(untestable, 'en')} ${cannot} be tested`;
}

/** The promises' headline in English. */
function headlineEn(frame: HeadlineFrame, said: PromisesSaid): string {
  const then = frame.tense === 'then';
  const made = (period: string) => `of the promises made ${period}`;
  if (said.kind === 'none') {
    return upper(ledEn(frame, `no promise about ${anyOf(said.names, 'en')} ${then ? 'was' : 'is'} on record`));
  }
  if (said.kind === 'open') return upper(ledEn(frame, openEn(said, isBrushed(frame), then), made));
  const manner = isBrushed(frame) ? 'brushed' : 'full';
  const parts = said.parts.map((part, index) => partEn(part, index === 0 ? manner : 'short', then ? 'had ' : ''));
  const be = said.pending === 1 ? (then ? 'was' : 'is') : then ? 'were' : 'are';
  const waiting = `${formatNumber(said.pending, 'en')} ${be} still pending`;
  return ledEn(frame, [...parts, ...(parts.length === 1 && said.pending > 0 ? [waiting] : [])].join('; '), made);
}

/** « une » where it stands for a promise. */
const une = (count: number) => (count === 1 ? 'une' : formatNumber(count, 'fr'));

/** « ses 3 promesses tranchées », « sa seule promesse tranchée ». */
function allFr(count: number, many: boolean): string {
  if (count === 1) return `${many ? 'leur' : 'sa'} seule promesse tranchée`;
  return `${many ? 'leurs' : 'ses'} ${formatNumber(count, 'fr')} promesses tranchées`;
}

function partFr({ name, kept, late, broken }: PromiseSaid, manner: Manner, then: boolean): string {
  const many = typeof name === 'number';
  const others = manner === 'short' ? 'les ' : '';
  const who = many ? `${others}${formatNumber(name, 'fr')} ${others === '' ? '' : 'autres '}auteurs` : name;
  const has = many ? (then ? 'avaient' : 'ont') : then ? 'avait' : 'a';
  const count = kept + late + broken;
  const verb = broken === count ? 'rompu' : 'tenu';
  const isLate = kept === 0 && late > 0;
  const whole = broken === count || kept === count || late === count;
  const some = verb === 'rompu' ? broken : kept > 0 ? kept : late;
  const of =
    manner === 'full'
      ? whole
        ? `${verb} ${allFr(count, many)}`
        : `${verb} ${une(some)} ${many ? 'de leurs' : 'de ses'} ${formatNumber(count, 'fr')} promesses tranchées`
      : count === 1
        ? `${verb} une`
        : `${verb} ${une(some)} sur ${formatNumber(count, 'fr')}${manner === 'brushed' ? ' tranchées' : ''}`;
  const en = manner === 'full' ? '' : 'en ';
  const first = `${who} ${en}${has} ${of}${isLate ? ', mais en retard' : ''}`;
  if (whole) return first;
  const more = kept > 0 && late > 0 ? `${une(late)} ${late === 1 ? 'autre' : 'autres'} en retard` : null;
  const breaking = broken === 0 ? null : `${manner === 'full' ? `en ${has} ` : ''}rompu ${une(broken)}`;
  if (more === null) return breaking === null ? first : `${first}${isLate ? ',' : ''} et ${breaking}`;
  return breaking === null ? `${first} et ${more}` : `${first}, ${more}, et ${breaking}`;
}

function openFr(said: Extract<PromisesSaid, { kind: 'open' }>, brushed: boolean, then: boolean): string {
  const { pending, untestable, speaker } = said;
  const [is, are] = then ? ['était', 'étaient'] : ['est', 'sont'];
  const count = pending + untestable;
  if (count === 1) {
    const by = speaker === null ? '' : `, celle ${de(speaker)},`;
    const state = pending === 1 ? `${is} toujours en suspens` : `${is} invérifiable`;
    return `la seule${brushed ? '' : ' promesse'}${by} ${state}`;
  }
  const all = `${formatNumber(count, 'fr')}${brushed ? '' : ' promesses'}`;
  if (untestable === 0) return `les ${all} ${are} toujours en suspens`;
  if (pending === 0) return `aucune des ${all} n’${is} vérifiable`;
  const waiting = `${une(pending)} ${pending === 1 ? is : are} en suspens`;
  const rest = `${une(untestable)} ${untestable === 1 ? `${is} invérifiable` : `${are} invérifiables`}`;
  return `aucune des ${all} n’${is} tranchée\u00a0: ${waiting} et ${rest}`;
}

/** The promises' headline in French. */
function headlineFr(frame: HeadlineFrame, said: PromisesSaid): string {
  const then = frame.tense === 'then';
  const made = (period: string) => `parmi les promesses faites ${period}`;
  if (said.kind === 'none') {
    return upper(
      ledFr(frame, `aucune promesse concernant ${anyOf(said.names, 'fr')} n’${then ? 'était' : 'est'} connue`),
    );
  }
  if (said.kind === 'open') return upper(ledFr(frame, openFr(said, isBrushed(frame), then), made));
  const manner = isBrushed(frame) ? 'brushed' : 'full';
  const parts = said.parts.map((part, index) => partFr(part, index === 0 ? manner : 'short', then));
  const be = said.pending === 1 ? (then ? 'était' : 'est') : then ? 'étaient' : 'sont';
  const waiting = `${une(said.pending)} ${be} toujours en suspens`;
  const rest = parts.length === 1 && said.pending > 0 ? [waiting] : [];
  return ledFr(frame, [...parts, ...rest].join('\u202f; '), made);
}

/** The sentences that head the promises. */
export const promisesHeadlineText: Readonly<Record<Locale, Words>> = {
  en: {
    absent: (names) => `The record holds no promises about ${anyOf(names, 'en')}`,
    headline: headlineEn,
  },
  fr: {
    absent: (names) => `Les données ne contiennent aucune promesse concernant ${anyOf(names, 'fr')}`,
    headline: headlineFr,
  },
};

import { formatList, formatNumber, formatUsdLong } from '../format';
import { capitalised } from '../capitalised';
import { de, ledEn, ledFr, possessive } from './headlineParts';
import type { HeadlineFrame } from './headlines';

/** Who stands behind the chosen companies. */
export interface BackersSaid {
  /** The chosen companies that have any backer on record, at least one, each with how many are selected. */
  readonly companies: readonly { readonly name: string; readonly backers: number }[];
  /** All of the selected backers, each once, by name. */
  readonly names: readonly string[];
  /** Those of them behind more than one of the companies. */
  readonly several: readonly string[];
  /** Disclosed sums of `several`, or of all where one company alone is told of. */
  readonly sums: {
    readonly disclosed: number;
    /** Whose sum is the largest, and how large, whole US dollars; `null` where none is disclosed. */
    readonly largest: { readonly names: readonly string[]; readonly usd: number } | null;
  };
  /** Whether rounds that aren't known to have closed are among those selected. */
  readonly unclosed: boolean;
}

/** Up to this many names are told one by one. */
const toldApart = 3;

const isPast = ({ tense, from, to }: HeadlineFrame) => tense === 'then' || from !== null || to !== null;

function orEn(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function sumsEn({ sums: { disclosed, largest } }: BackersSaid, past: boolean): string {
  const [be, are] = past ? ['was', 'were'] : ['is', 'are'];
  if (largest === null) return `none of their sums ${be} disclosed`;
  const amount = formatUsdLong(largest.usd, 'en');
  const whose = formatList(largest.names.map(possessive), 'en');
  if (disclosed === 1) return `the only disclosed sum among them ${be} ${whose}, ${amount}`;
  const of = `of their ${formatNumber(disclosed, 'en')} disclosed sums`;
  const sharing = largest.names.length;
  if (sharing === 1) return `the largest ${of} ${be} ${whose}, ${amount}`;
  if (sharing <= toldApart) return `the largest ${of} ${are} ${whose}, ${amount} each`;
  return `the largest ${of}, ${amount}, ${be} that of ${formatNumber(sharing, 'en')} of them`;
}

function singleEn(said: BackersSaid, company: string, counting: string, past: boolean): string {
  const { names, sums } = said;
  if (names.length === 1) {
    const sum = sums.largest === null ? 'an undisclosed sum' : `${formatUsdLong(sums.largest.usd, 'en')} disclosed`;
    return `the only named backer of ${company} ${past ? 'was' : 'is'} ${names[0] ?? ''}, with ${sum}${counting}`;
  }
  const stand = past ? 'stood' : 'stand';
  const count = formatNumber(names.length, 'en');
  return `${count} named backers ${stand} behind ${company}${counting}; ${sumsEn(said, past)}`;
}

/** Where one of two companies has all of the backers. */
function oneSidedEn({ names }: BackersSaid, backed: string, idle: string, counting: string, past: boolean): string {
  const [stand, stands] = past ? ['stood', 'stood'] : ['stand', 'stands'];
  const who =
    names.length === 1
      ? `one named backer, ${names[0] ?? ''}, ${stands}`
      : `${formatNumber(names.length, 'en')} named backers ${stand}`;
  return `${who} behind ${backed}, none behind ${idle}${counting}`;
}

function severalEn(said: BackersSaid, counting: string, past: boolean): string {
  const { names, several } = said;
  const companies = formatList(
    said.companies.map(({ name }) => name),
    'en',
  );
  const both = said.companies.length === 2 ? `both ${companies}` : `more than one of ${companies}`;
  const [stand, stands] = past ? ['stood', 'stood'] : ['stand', 'stands'];
  const all = several.length === names.length;
  const total = formatNumber(names.length, 'en');
  const told = several.length > toldApart ? '' : `, ${formatList(several, 'en')},`;
  if (several.length === 0) {
    const [only] = names;
    const none = names.length > 1 ? `none of the ${total} named backers ${stands}` : null;
    const not = `${past ? 'did' : 'does'} not stand`;
    return `${none ?? `the only named backer, ${only ?? ''}, ${not}`} behind ${both}${counting}`;
  }
  if (several.length === 1) {
    const who = all ? 'the only named backer' : `one of the ${total} named backers`;
    return `${who}${told} ${stands} behind ${both}${counting}`;
  }
  const part = all ? 'the' : `${formatNumber(several.length, 'en')} of the`;
  const sentence = `${part} ${total} named backers${told} ${all ? 'all ' : ''}${stand} behind ${both}${counting}`;
  return told === '' ? `${sentence}; ${sumsEn(said, past)}` : sentence;
}

/** The sentence on who stands behind the companies, in English. */
export function investorsHeadlineEn(frame: HeadlineFrame, said: BackersSaid): string {
  const past = isPast(frame);
  const counting = said.unclosed ? ', counting rounds not known to have closed' : '';
  const lead = (sentence: string) => capitalised(ledEn(frame, sentence, (period) => `in rounds ${period}`));
  const [first] = said.companies;
  if (first === undefined || said.names.length === 0) {
    return lead(`no backer of ${orEn(said.companies.map(({ name }) => name))} ${past ? 'was' : 'is'} named`);
  }
  if (said.companies.length === 1) return lead(singleEn(said, first.name, counting, past));
  const idle = said.companies.find(({ backers }) => backers === 0);
  const backed = said.companies.find(({ backers }) => backers > 0);
  if (said.companies.length === 2 && idle !== undefined && backed !== undefined) {
    return lead(oneSidedEn(said, backed.name, idle.name, counting, past));
  }
  return lead(severalEn(said, counting, past));
}

function sumsFr({ sums: { disclosed, largest } }: BackersSaid, past: boolean): string {
  const [est, sont] = past ? ['était', 'étaient'] : ['est', 'sont'];
  if (largest === null) return `aucune de leurs sommes n’${est} publiée`;
  const amount = formatUsdLong(largest.usd, 'fr');
  const whose = formatList(largest.names.map(de), 'fr');
  if (disclosed === 1) return `la seule somme publiée parmi eux ${est} celle ${whose}, ${amount}`;
  const of = `de leurs ${formatNumber(disclosed, 'fr')} sommes publiées`;
  const sharing = largest.names.length;
  if (sharing === 1) return `la plus grosse ${of} ${est} celle ${whose}, ${amount}`;
  if (sharing <= toldApart) return `les plus grosses ${of} ${sont} celles ${whose}, ${amount} chacune`;
  return `la plus grosse ${of}, ${amount}, ${est} celle de ${formatNumber(sharing, 'fr')} d’entre eux`;
}

function singleFr(said: BackersSaid, company: string, counting: string, past: boolean): string {
  const { names, sums } = said;
  if (names.length === 1) {
    const sum = sums.largest === null ? 'non publiée' : `publiée de ${formatUsdLong(sums.largest.usd, 'fr')}`;
    const est = past ? 'était' : 'est';
    return `le seul financeur connu ${de(company)} ${est} ${names[0] ?? ''}, pour une somme ${sum}${counting}`;
  }
  const sont = past ? 'étaient' : 'sont';
  const count = formatNumber(names.length, 'fr');
  return `${count} financeurs ${de(company)} ${sont} connus${counting}\u202f; ${sumsFr(said, past)}`;
}

function oneSidedFr({ names }: BackersSaid, backed: string, idle: string, counting: string, past: boolean): string {
  const [est, sont] = past ? ['était', 'étaient'] : ['est', 'sont'];
  if (names.length === 1) {
    return `un seul financeur ${de(backed)} ${est} connu, ${names[0] ?? ''}, et aucun ${de(idle)}${counting}`;
  }
  return `${formatNumber(names.length, 'fr')} financeurs ${de(backed)} ${sont} connus, et aucun ${de(idle)}${counting}`;
}

function severalFr(said: BackersSaid, counting: string, past: boolean): string {
  const { names, several } = said;
  const companies = formatList(
    said.companies.map(({ name }) => name),
    'fr',
  );
  const both = said.companies.length === 2 ? `à la fois ${companies}` : `deux entreprises ou plus parmi ${companies}`;
  const [soutient, soutiennent] = past ? ['soutenait', 'soutenaient'] : ['soutient', 'soutiennent'];
  const all = several.length === names.length;
  const total = formatNumber(names.length, 'fr');
  const told = several.length > toldApart ? '' : `, ${formatList(several, 'fr')},`;
  if (several.length === 0) {
    const who =
      names.length > 1 ? `aucun des ${total} financeurs connus` : `le seul financeur connu, ${names[0] ?? ''},`;
    return `${who} ne ${soutient} ${names.length > 1 ? '' : 'pas '}${both}${counting}`;
  }
  if (several.length === 1) {
    const who = all ? 'le seul financeur connu' : `un seul des ${total} financeurs connus`;
    return `${who}${told} ${soutient} ${both}${counting}`;
  }
  const who = all
    ? `les ${total} financeurs connus`
    : `${formatNumber(several.length, 'fr')} financeurs connus sur ${total}`;
  const sentence = `${who}${told} ${soutiennent} ${all ? 'tous ' : ''}${both}${counting}`;
  return told === '' ? `${sentence}\u202f; ${sumsFr(said, past)}` : sentence;
}

/** The sentence on who stands behind the companies, in French. */
export function investorsHeadlineFr(frame: HeadlineFrame, said: BackersSaid): string {
  const past = isPast(frame);
  const counting = said.unclosed ? ', en comptant des tours dont rien ne dit qu’ils ont abouti' : '';
  const lead = (sentence: string) =>
    capitalised(ledFr(frame, sentence, (period) => `dans les tours intervenus ${period}`));
  const [first] = said.companies;
  if (first === undefined || said.names.length === 0) {
    const whose = said.companies.map(({ name }) => de(name)).join(' ni ');
    return lead(`aucun financeur ${whose} n’${past ? 'était' : 'est'} connu`);
  }
  if (said.companies.length === 1) return lead(singleFr(said, first.name, counting, past));
  const idle = said.companies.find(({ backers }) => backers === 0);
  const backed = said.companies.find(({ backers }) => backers > 0);
  if (said.companies.length === 2 && idle !== undefined && backed !== undefined) {
    return lead(oneSidedFr(said, backed.name, idle.name, counting, past));
  }
  return lead(severalFr(said, counting, past));
}

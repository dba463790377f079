import { capitalised } from '../capitalised';
import { formatList, formatNumber, type Locale } from '../format';
import { de, ledEn, ledFr } from './headlineParts';
import type { HeadlineFrame } from './headlines';

type Kind =
  | 'founding'
  | 'governance'
  | 'deal'
  | 'acquisition'
  | 'merger'
  | 'bid'
  | 'lawsuit'
  | 'ruling'
  | 'infrastructure'
  | 'ipo';

/** The events of the last day. */
export interface LastEvents {
  readonly titles: readonly string[];
  readonly on: string;
  readonly isDay: boolean;
}

/** What the rail's headline says, in words' terms. */
interface ContextHeadline {
  readonly count: number;
  /** The most frequent kinds, the largest count first. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  /** The companies with events on record; at least one. */
  readonly names: readonly string[];
  /** How many events concern more than one of them. */
  readonly shared: number;
  /** The last of these; of one company the last of all. */
  readonly last: LastEvents | null;
  /** The one event, where there's no more. */
  readonly only: LastEvents | null;
}

const en = {
  question: 'What else happened?',
  key: 'Each mark is an event, in its company’s colour; one that concerns both has both, side by side. Takeovers: rings are bids, diamonds mergers, squares acquisitions. Court: triangles are lawsuits, squares rulings. Structure: diamonds are foundings, circles governance. Listing: steps to the stock market. Flat bars are known to the month or year only.',
  rows: {
    takeovers: 'takeovers',
    court: 'court',
    structure: 'structure',
    listing: 'listing',
    deals: 'deals',
    computing: 'compute',
  },
  columns: { date: 'Date', companies: 'Companies', kind: 'Kind', title: 'Event', amount: 'Amount named', note: 'Note' },
  /** Sums overlap from event to event: each is said, none added up. */
  amount: (amount: string) => `Amount named: ${amount}`,
  publicSince: (date: string) => `Public since ${date}`,
  restating: (events: number) =>
    events === 1
      ? '1 event that only restates a funding round is left out: see the rounds themselves.'
      : `${formatNumber(events, 'en')} events that only restate a funding round are left out: see the rounds themselves.`,
  absent: (names: readonly string[]) => `The record holds no events around ${formatList(names, 'en')}`,
  headline: headlineEn,
  lines: {
    legend: 'Events as lines over the charts',
    key: 'The bid and the verdict',
    kinds: {
      founding: 'Foundings',
      governance: 'Governance',
      deal: 'Deals',
      acquisition: 'Acquisitions',
      merger: 'Mergers',
      bid: 'Takeover bid',
      lawsuit: 'Lawsuits',
      ruling: 'Rulings',
      infrastructure: 'Infrastructure',
      ipo: 'Stock market listing',
    },
    hidden: (events: number) =>
      events === 1
        ? '1 of the events laid over this chart has no line: it’s too close to another.'
        : `${formatNumber(events, 'en')} of the events laid over this chart have no line: they’re too close to others.`,
  },
};

const aboutEn: Readonly<Record<Kind, string>> = {
  founding: 'foundings',
  governance: 'governance',
  deal: 'deals',
  acquisition: 'acquisitions',
  merger: 'mergers',
  bid: 'a takeover bid',
  lawsuit: 'lawsuits',
  ruling: 'court rulings',
  infrastructure: 'infrastructure',
  ipo: 'stock market listings',
};

const isPast = ({ tense, from, to }: HeadlineFrame) => tense === 'then' || from !== null || to !== null;

function whenEn({ on, isDay }: LastEvents): string {
  return `${isDay ? 'on' : 'in'} ${on}`;
}

function titlesEn(last: LastEvents, one: string, many: (count: string) => string): string {
  const [title = ''] = last.titles;
  if (last.titles.length > 1) return `${many(formatNumber(last.titles.length, 'en'))} ${whenEn(last)}`;
  return `${one} ${whenEn(last)}: “${title}”`;
}

function kindsEn({ count, kinds }: ContextHeadline, past: boolean): string {
  const be = (events: number) => (past ? (events === 1 ? 'was' : 'were') : events === 1 ? 'is' : 'are');
  const all = `${formatNumber(count, 'en')} events`;
  const [first, ...rest] = kinds;
  if (first === undefined) return '';
  if (first.count === count) {
    return `${count === 2 ? 'both' : 'all'} ${count === 2 ? 'events' : all} ${be(count)} about ${aboutEn[first.kind]}`;
  }
  const others = rest.map((kind) => `${formatNumber(kind.count, 'en')} about ${aboutEn[kind.kind]}`);
  const start = `${formatNumber(first.count, 'en')} of ${all} ${be(first.count)} about ${aboutEn[first.kind]}`;
  return formatList([start, ...others], 'en');
}

function sharedEn({ names, shared, last }: ContextHeadline, past: boolean): string {
  const both = names.length === 2 ? `both ${formatList(names, 'en')}` : 'more than one of the companies';
  if (shared === 0 || last === null) return `none ${past ? 'concerned' : 'concerns'} ${both}`;
  if (shared === 1) {
    return titlesEn(last, `one ${past ? 'concerned' : 'concerns'} ${both},`, (count) => count);
  }
  const concern = past ? 'concerned' : 'concern';
  return titlesEn(
    last,
    `${formatNumber(shared, 'en')} ${concern} ${both}, the last`,
    (count) => `${formatNumber(shared, 'en')} ${concern} ${both}, the last ${count}`,
  );
}

function headlineEn(frame: HeadlineFrame, said: ContextHeadline): string {
  const past = isPast(frame);
  if (said.only !== null) {
    return capitalised(
      ledEn(
        frame,
        titlesEn(said.only, `the only event ${past ? 'was' : 'is'}`, (count) => count),
      ),
    );
  }
  if (said.count === 0) {
    const of = formatList(said.names, 'en').replace(/ and /, ' or ');
    return capitalised(ledEn(frame, `no event around ${of} ${frame.tense === 'then' ? 'was' : 'is'} on record`));
  }
  const end =
    said.names.length > 1
      ? [sharedEn(said, past)]
      : said.last === null
        ? []
        : [titlesEn(said.last, 'the last,', (count) => `the last ${count}`)];
  return capitalised(ledEn(frame, [kindsEn(said, past), ...end].join('; ')));
}

type Words = typeof en;

const fr: Words = {
  question: 'Que s’est-il passé d’autre\u202f?',
  key: 'Chaque marque est un événement, à la couleur de son entreprise\u202f; s’il concerne les deux, il porte les deux couleurs, côte à côte. Rachats\u00a0: anneaux pour les offres, losanges pour les fusions, carrés pour les acquisitions. Justice\u00a0: triangles pour les procès, carrés pour les décisions. Statuts\u00a0: losanges pour les fondations, ronds pour la gouvernance. Bourse\u00a0: les étapes vers une cotation. Une barre plate est une date connue au mois ou à l’année près.',
  rows: {
    takeovers: 'rachats',
    court: 'justice',
    structure: 'statuts',
    listing: 'Bourse',
    deals: 'accords',
    computing: 'calcul',
  },
  columns: {
    date: 'Date',
    companies: 'Entreprises',
    kind: 'Nature',
    title: 'Événement',
    amount: 'Montant cité',
    note: 'Note',
  },
  amount: (amount) => `Montant cité\u00a0: ${amount}`,
  publicSince: (date) => `Connu depuis le ${date}`,
  restating: (events) =>
    events < 2
      ? `${formatNumber(events, 'fr')} événement qui ne fait que redire un tour de table est laissé de côté\u00a0: voir les tours eux-mêmes.`
      : `${formatNumber(events, 'fr')} événements qui ne font que redire un tour de table sont laissés de côté\u00a0: voir les tours eux-mêmes.`,
  absent: (names) => `Les données ne contiennent aucun événement autour ${formatList(names.map(de), 'fr')}`,
  headline: headlineFr,
  lines: {
    legend: 'Événements en lignes sur les graphiques',
    key: 'L’offre et le verdict',
    kinds: {
      founding: 'Fondations',
      governance: 'Gouvernance',
      deal: 'Accords',
      acquisition: 'Acquisitions',
      merger: 'Fusions',
      bid: 'Offre de rachat',
      lawsuit: 'Procès',
      ruling: 'Décisions de justice',
      infrastructure: 'Infrastructure',
      ipo: 'Entrée en Bourse',
    },
    hidden: (events) =>
      events < 2
        ? `${formatNumber(events, 'fr')} des événements posés sur ce graphique n’a pas de ligne\u00a0: il est trop près d’un autre.`
        : `${formatNumber(events, 'fr')} des événements posés sur ce graphique n’ont pas de ligne\u00a0: ils sont trop près d’autres.`,
  },
};

const aboutFr: Readonly<Record<Kind, string>> = {
  founding: 'des fondations',
  governance: 'la gouvernance',
  deal: 'des accords',
  acquisition: 'des acquisitions',
  merger: 'des fusions',
  bid: 'une offre de rachat',
  lawsuit: 'des procès',
  ruling: 'des décisions de justice',
  infrastructure: 'l’infrastructure',
  ipo: 'des entrées en Bourse',
};

function whenFr({ on, isDay }: LastEvents): string {
  return `${isDay ? 'le' : 'en'} ${on}`;
}

function titlesFr(last: LastEvents, one: string, many: (count: string) => string): string {
  const [title = ''] = last.titles;
  if (last.titles.length > 1) return `${many(formatNumber(last.titles.length, 'fr'))} ${whenFr(last)}`;
  return `${one} ${whenFr(last)}\u00a0: «\u202f${title}\u202f»`;
}

/** « portent sur », « concernent », in the tense of the frame. */
function verbsFr(past: boolean, then: boolean) {
  if (then) return { bear: ['portait', 'portaient'], concern: ['concernait', 'concernaient'] } as const;
  if (past) return { bear: ['a porté', 'ont porté'], concern: ['a concerné', 'ont concerné'] } as const;
  return { bear: ['porte', 'portent'], concern: ['concerne', 'concernent'] } as const;
}

type Verbs = ReturnType<typeof verbsFr>;

function kindsFr({ count, kinds }: ContextHeadline, { bear }: Verbs): string {
  const verb = (events: number) => (events < 2 ? bear[0] : bear[1]);
  const all = `${formatNumber(count, 'fr')}\u00a0événements`;
  const [first, ...rest] = kinds;
  if (first === undefined) return '';
  if (first.count === count) return `les ${all} ${verb(count)} sur ${aboutFr[first.kind]}`;
  const others = rest.map((kind) => `${formatNumber(kind.count, 'fr')} sur ${aboutFr[kind.kind]}`);
  const start = `${formatNumber(first.count, 'fr')} des ${all} ${verb(first.count)} sur ${aboutFr[first.kind]}`;
  return formatList([start, ...others], 'fr');
}

function sharedFr({ names, shared, last }: ContextHeadline, { concern }: Verbs): string {
  const both = names.length === 2 ? `à la fois ${formatList(names, 'fr')}` : 'plus d’une des entreprises';
  if (shared === 0 || last === null) return `aucun ne ${concern[0]} ${both}`.replace('ne a ', 'n’a ');
  if (shared === 1) return titlesFr(last, `un seul ${concern[0]} ${both},`, (count) => count);
  const start = `${formatNumber(shared, 'fr')} ${concern[1]} ${both}`;
  return titlesFr(last, `${start}, le dernier`, (count) => `${start}, les ${count} derniers`);
}

function headlineFr(frame: HeadlineFrame, said: ContextHeadline): string {
  const then = frame.tense === 'then';
  const past = isPast(frame);
  const verbs = verbsFr(past, then);
  if (said.only !== null) {
    return capitalised(
      ledFr(
        frame,
        titlesFr(said.only, 'un seul événement,', (count) => count),
      ),
    );
  }
  if (said.count === 0) {
    const of = said.names.map(de).join(' ni ');
    return capitalised(ledFr(frame, `aucun événement n’${then ? 'était' : 'est'} connu autour ${of}`));
  }
  const end =
    said.names.length > 1
      ? [sharedFr(said, verbs)]
      : said.last === null
        ? []
        : [titlesFr(said.last, 'le dernier,', (count) => `les ${count} derniers,`)];
  return capitalised(ledFr(frame, [kindsFr(said, verbs), ...end].join('\u202f; ')));
}

/** Words of the rail of events, and of events laid over other charts as lines. */
export const contextText: Readonly<Record<Locale, Words>> = { en, fr };

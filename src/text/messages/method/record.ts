import { formatDate, formatNumber, formatUsdExact, formatUsdRange, type Locale } from '../../format';
import { capitalised } from '../../capitalised';
import { valueLabels } from '../tables';
import type { Block, Section } from './block';
import { counted } from './counted';
import type { MethodFigures, StandingSaid } from './figures';

/** The exact sum, or a range where sources disagree. */
function sum({ raised, undisclosed }: StandingSaid, locale: Locale, more: (rounds: number) => string): string {
  const { low, high } = raised;
  const exact = low === high ? formatUsdExact(low, locale) : formatUsdRange(low, high, locale);
  return undisclosed === 0 ? exact : `${exact} ${more(undisclosed)}`;
}

function standings(
  figures: MethodFigures,
  locale: Locale,
  words: { caption: string; head: readonly string[]; more: (rounds: number) => string; of: string; none: string },
): Block {
  const row = (day: string, one: StandingSaid) => [
    formatDate(day, 'day', locale),
    one.name,
    sum(one, locale, words.more),
    `${formatNumber(one.opened.length, locale)} ${words.of} ${formatNumber(one.launched, locale)}`,
    one.opened.length === 0 ? words.none : one.opened.join(', '),
  ];
  return {
    kind: 'table',
    caption: words.caption,
    head: words.head,
    rows: [
      ...figures.then.map((one) => row(figures.articleDay, one)),
      ...figures.now.map((one) => row(figures.edition, one)),
    ],
  };
}

function verdicts(
  { claims }: MethodFigures,
  locale: Locale,
  words: { caption: string; head: readonly string[]; meanings: Readonly<Record<string, string>> },
): Block {
  const labels: Readonly<Record<string, string>> = valueLabels[locale].verdict;
  return {
    kind: 'table',
    caption: words.caption,
    head: words.head,
    rows: Object.entries(words.meanings).map(([value, meaning]) => [
      capitalised(labels[value] ?? value),
      meaning,
      formatNumber(claims.then[value] ?? 0, locale),
      formatNumber(claims.now[value] ?? 0, locale),
    ]),
    numeric: [2, 3],
  };
}

const en = {
  dates: ({ dated }: MethodFigures): Section => ({
    title: 'How exact a date is',
    blocks: [
      `Not every fact has a day. Of the ${counted(dated.all, 'en', 'dated row', 'dated rows')} on money, releases, words and events, ${formatNumber(dated.byPrecision['day'] ?? 0, 'en')} are known to the day, ${formatNumber(dated.byPrecision['month'] ?? 0, 'en')} to the month and ${formatNumber(dated.byPrecision['year'] ?? 0, 'en')} to the year. In the files the first day then stands for the whole, and \`date_precision\` says so. The charts draw such a row as a bar of that length, never as a false day.`,
      'A day is a calendar day where it happened. Spans are whole days, counted from one date to the other. A span between two dates is as exact as the coarser of them.',
    ],
  }),
  'as-of': (figures: MethodFigures): Section => ({
    title: 'The record as of a day',
    blocks: [
      `You can set the record to an earlier day, to see what was known then. A row exists from the day it became public. For ${counted(figures.dated.knownLater, 'en', 'row that day is', 'rows that day is')} later than the fact: e-mails that were written years before they were published, for instance. The file says so in \`known_on\`.`,
      standings(figures, 'en', {
        caption: 'The record on the day of the article, and at the end of this edition',
        head: ['As of', 'Company', 'Raised', 'Flagships open', 'Which'],
        more: (rounds) =>
          `and ${rounds === 1 ? 'one undisclosed round' : counted(rounds, 'en', 'undisclosed round', 'undisclosed rounds')}`,
        of: 'of',
        none: 'none',
      }),
      'This has limits. The amount and the status of a row are those of this edition, not of the day: a round that was announced on that day and closed later stands as closed. Promises are taken back to “pending” if their outcome came later, and lags run to the day you set.',
      'Grades of openness are replayed from the model’s releases. What is closed or unknown today was so before. Everything else counts as closed until the release that brought it, and as graded from then on: weights with the weights, code with the code, the licence with whichever came first, papers, cards and the API with their own first release. What has no release of its own counts from the launch. So a replayed grade says when something became available. It does not say what a judge of that day would have thought.',
    ],
  }),
  claims: (figures: MethodFigures): Section => ({
    title: 'The article’s claims',
    blocks: [
      `The article makes ${counted(figures.claims.all, 'en', 'claim', 'claims')} that can be checked. Each has two verdicts: one for its own day, ${formatDate(figures.articleDay, 'day', 'en')}, by what was public then, and one for ${formatDate(figures.edition, 'day', 'en')}. ${counted(figures.claims.changed, 'en', 'verdict has', 'verdicts have')} changed.`,
      verdicts(figures, 'en', {
        caption: 'Verdicts then and now',
        head: ['Verdict', 'Meaning', 'Then', 'Now'],
        meanings: {
          supported: 'The sources bear it out.',
          partly: 'True in part, or with a condition.',
          disputed: 'Serious sources contradict each other.',
          outdated: 'It was so, and no longer is.',
          unsupported: 'No source found bears it out.',
        },
      }),
      'Where the record can compute a claim, the figures stand beside the verdict, and a button shows the chart. A test compares the two, so that a verdict cannot contradict its own figures. Some verdicts remain a judgement: the note says why.',
    ],
  }),
};

const fr: typeof en = {
  dates: ({ dated }) => ({
    title: 'La précision des dates',
    blocks: [
      `Tous les faits n’ont pas un jour. Sur ${counted(dated.all, 'fr', 'ligne datée', 'lignes datées')} (argent, sorties, paroles, événements), ${formatNumber(dated.byPrecision['day'] ?? 0, 'fr')} sont connues au jour près, ${formatNumber(dated.byPrecision['month'] ?? 0, 'fr')} au mois et ${formatNumber(dated.byPrecision['year'] ?? 0, 'fr')} à l’année. Dans les fichiers, le premier jour vaut alors pour la période entière, et \`date_precision\` le dit. Les graphiques dessinent une telle ligne comme une barre de cette longueur, jamais comme un faux jour.`,
      'Un jour est un jour du calendrier, là où le fait a eu lieu. Les durées sont des jours entiers, comptés d’une date à l’autre. Une durée entre deux dates n’est pas plus précise que la moins précise des deux.',
    ],
  }),
  'as-of': (figures) => ({
    title: 'Les données à une date donnée',
    blocks: [
      `On peut ramener les données à une date antérieure, pour voir ce qu’on savait alors. Une ligne existe à partir du jour où elle est devenue publique. Pour ${counted(figures.dated.knownLater, 'fr', 'ligne, ce jour est postérieur', 'lignes, ce jour est postérieur')} au fait\u00a0: des courriels écrits des années avant leur publication, par exemple. Le fichier le dit dans \`known_on\`.`,
      standings(figures, 'fr', {
        caption: 'Les données le jour de l’article et à la fin de cette édition',
        head: ['Date', 'Entreprise', 'Levé', 'Modèles phares ouverts', 'Lesquels'],
        more: (rounds) =>
          `et ${rounds === 1 ? 'un tour sans montant publié' : counted(rounds, 'fr', 'tour sans montant publié', 'tours sans montant publié')}`,
        of: 'sur',
        none: 'aucun',
      }),
      'Cela a des limites. Le montant et le statut d’une ligne sont ceux de cette édition, pas ceux du jour choisi\u00a0: un tour annoncé ce jour-là et clos plus tard y figure comme clos. Les promesses redeviennent «\u00a0en suspens\u00a0» si leur issue est venue plus tard, et les délais courent jusqu’au jour choisi.',
      'Les notes d’ouverture sont rejouées à partir des sorties du modèle. Ce qui est fermé ou inconnu aujourd’hui l’était avant. Tout le reste compte comme fermé jusqu’à la sortie qui l’a apporté, puis comme noté\u00a0: les poids avec les poids, le code avec le code, la licence avec le premier des deux, articles, fiches et API avec leur propre première sortie. Ce qui n’a pas de sortie à soi compte dès le lancement. Une note rejouée dit donc quand une chose est devenue disponible. Elle ne dit pas ce qu’en aurait pensé un juge de l’époque.',
    ],
  }),
  claims: (figures) => ({
    title: 'Les affirmations de l’article',
    blocks: [
      `L’article contient ${counted(figures.claims.all, 'fr', 'affirmation vérifiable', 'affirmations vérifiables')}. Chacune reçoit deux verdicts\u00a0: un pour son jour, le ${formatDate(figures.articleDay, 'day', 'fr')}, d’après ce qui était public alors, et un pour le ${formatDate(figures.edition, 'day', 'fr')}. ${counted(figures.claims.changed, 'fr', 'verdict a', 'verdicts ont')} changé.`,
      verdicts(figures, 'fr', {
        caption: 'Les verdicts, alors et aujourd’hui',
        head: ['Verdict', 'Sens', 'Alors', 'Aujourd’hui'],
        meanings: {
          supported: 'Les sources l’établissent.',
          partly: 'Vrai en partie, ou sous condition.',
          disputed: 'Des sources sérieuses se contredisent.',
          outdated: 'C’était vrai, ça ne l’est plus.',
          unsupported: 'Aucune source trouvée ne l’établit.',
        },
      }),
      'Quand les données peuvent calculer une affirmation, les chiffres figurent à côté du verdict, et un bouton montre le graphique. Un test compare les deux, pour qu’un verdict ne puisse contredire ses propres chiffres. Certains verdicts restent un jugement\u00a0: la note dit pourquoi.',
    ],
  }),
};

/** The method page on the record itself: dates, the as-of rule, the article's claims. */
export const methodRecordText: Readonly<Record<Locale, typeof en>> = { en, fr };

import { formatDate, formatDays, formatNumber, type Locale } from '../../format';
import { valueLabels } from '../tables';
import type { Section } from './block';
import { counted } from './counted';
import type { MethodFigures } from './figures';

const en = {
  flagship: ({ models }: MethodFigures): Section => ({
    title: 'Flagship models',
    blocks: [
      'A flagship is a company’s best general model of its day, as the company itself presented it. Small, special, fast or older versions are in the record too, but they are not counted unless you ask for all models. Otherwise ten small open models could hide one large closed one.',
      `Of the ${counted(models.all, 'en', 'model', 'models')} of the two companies, ${formatNumber(models.flagships, 'en')} are flagships. The choice is ours. It is marked in the file (\`is_flagship\`), so you can test another one.`,
    ],
  }),
  clock: ({ pace, opened, atPace }: MethodFigures): Section => ({
    title: 'Launch, opening, lag and pace',
    blocks: [
      {
        kind: 'terms',
        items: [
          ['Launch', 'The first event of a model of any kind: an announcement, a preview, a sale, a paper.'],
          ['Opening', 'The first event that publishes its full weights to anyone.'],
          [
            'Lag',
            'The days from launch to opening. A model that is still closed has a lag that runs on to the day you look at.',
          ],
          [
            'Share open',
            'The flagships opened by a day, divided by the flagships launched by that day. Before the first launch there is no share: unknown, not zero.',
          ],
          ...(pace === null
            ? []
            : [
                [
                  'Pace',
                  `The lag of ${pace.model}, the first model that xAI opened: ${formatDays(pace.days, 'en')}. It is the yardstick for “what if”.`,
                ] as const,
              ]),
        ],
      },
      'A part that is published is no opening: GPT-2’s smaller sizes came out months before the full model, and only the full model counts.',
      {
        kind: 'table',
        caption: 'Flagships that were opened, and how long it took',
        head: ['Company', 'Model', 'Lag'],
        rows: opened.map(({ company, name, days }) => [company, name, formatDays(days, 'en')]),
        numeric: [2],
      },
      'The counterfactual asks: what if every flagship had been opened at that pace? It is arithmetic, not a forecast. You can set any number of days instead.',
      {
        kind: 'table',
        caption: 'Flagships open today, and at the pace',
        head: ['Company', 'Launched', 'Open', 'Open at the pace'],
        rows: atPace.map((row) => [
          row.company,
          ...[row.launched, row.opened, row.atPace].map((count) => formatNumber(count, 'en')),
        ]),
        numeric: [1, 2, 3],
      },
    ],
  }),
  promises: ({ promises, edition }: MethodFigures): Section => ({
    title: 'Promises',
    blocks: [
      `A promise is a public statement, quoted word for word, that something will happen. The record has ${formatNumber(promises.all, 'en')} by or about the two companies. As of ${formatDate(edition, 'day', 'en')}, ${formatNumber(promises.due, 'en')} of them can be judged.`,
      {
        kind: 'terms',
        items: [
          [
            valueLabels.en.outcome.kept,
            'It happened in time. Where a month was named, in time means by its last day.',
            promises.byState['kept'] ?? 0,
          ],
          [
            valueLabels.en.outcome['kept-late'],
            'It happened after the day that was named. The chart says how late.',
            promises.byState['kept-late'] ?? 0,
          ],
          [valueLabels.en.outcome.broken, 'It did not happen, or the opposite did.', promises.byState['broken'] ?? 0],
          [valueLabels.en.outcome.pending, 'Not settled yet.', promises.byState['pending'] ?? 0],
          [
            valueLabels.en.outcome['not-testable'],
            'Too vague: nobody could say whether it was kept.',
            promises.byState['not-testable'] ?? 0,
          ],
        ],
      },
      `A promise without an outcome in the record stays pending, however long ago it was due: absence is no proof. The chart then says how long it is overdue. ${promises.overdue === 0 ? 'At present none is.' : `At present ${counted(promises.overdue, 'en', 'is', 'are')}.`}`,
      'On an earlier day, a promise whose outcome came later is pending, since nobody knew then. Where no day of an outcome is known, a promise counts as kept on the day it was due, and as broken on the day after.',
      'The balance counts promises, not their weight. Two dates met do not make up for one principle dropped: read them.',
    ],
  }),
};

const fr: typeof en = {
  flagship: ({ models }) => ({
    title: 'Modèles phares',
    blocks: [
      'Un modèle phare est le meilleur modèle généraliste d’une entreprise à son époque, tel qu’elle l’a elle-même présenté. Les versions réduites, spécialisées, rapides ou anciennes figurent aussi dans les données, mais ne comptent que si l’on demande tous les modèles. Sinon, dix petits modèles ouverts pourraient en cacher un grand, fermé.',
      `Sur les ${counted(models.all, 'fr', 'modèle', 'modèles')} des deux entreprises, ${formatNumber(models.flagships, 'fr')} sont des modèles phares. Ce choix est le nôtre. Il est inscrit dans le fichier (\`is_flagship\`)\u00a0: vous pouvez en essayer un autre.`,
    ],
  }),
  clock: ({ pace, opened, atPace }) => ({
    title: 'Lancement, ouverture, délai et rythme',
    blocks: [
      {
        kind: 'terms',
        items: [
          [
            'Lancement',
            'Le premier événement d’un modèle, quel qu’il soit\u00a0: annonce, avant-première, mise en vente, article.',
          ],
          ['Ouverture', 'Le premier événement qui donne à tous ses poids complets.'],
          [
            'Délai',
            'Les jours du lancement à l’ouverture. Pour un modèle encore fermé, le délai court jusqu’au jour où l’on regarde.',
          ],
          [
            'Part ouverte',
            'Les modèles phares ouverts à une date, divisés par les modèles phares lancés à cette date. Avant le premier lancement, il n’y a pas de part\u00a0: inconnue, pas zéro.',
          ],
          ...(pace === null
            ? []
            : [
                [
                  'Rythme',
                  `Le délai de ${pace.model}, le premier modèle que xAI ait ouvert\u00a0: ${formatDays(pace.days, 'fr')}. C’est l’étalon du «\u00a0et si\u00a0».`,
                ] as const,
              ]),
        ],
      },
      'Publier une partie n’est pas ouvrir\u00a0: les petites tailles de GPT-2 sont parues des mois avant le modèle complet, et seul celui-ci compte.',
      {
        kind: 'table',
        caption: 'Les modèles phares ouverts, et le temps qu’il a fallu',
        head: ['Entreprise', 'Modèle', 'Délai'],
        rows: opened.map(({ company, name, days }) => [company, name, formatDays(days, 'fr')]),
        numeric: [2],
      },
      'L’hypothèse demande\u00a0: et si chaque modèle phare avait été ouvert à ce rythme\u202f? C’est un calcul, pas une prévision. On peut choisir n’importe quel autre nombre de jours.',
      {
        kind: 'table',
        caption: 'Modèles phares ouverts aujourd’hui, et à ce rythme',
        head: ['Entreprise', 'Lancés', 'Ouverts', 'Ouverts à ce rythme'],
        rows: atPace.map((row) => [
          row.company,
          ...[row.launched, row.opened, row.atPace].map((count) => formatNumber(count, 'fr')),
        ]),
        numeric: [1, 2, 3],
      },
    ],
  }),
  promises: ({ promises, edition }) => ({
    title: 'Promesses',
    blocks: [
      `Une promesse est une déclaration publique, citée mot pour mot, selon laquelle quelque chose aura lieu. Il y en a ${formatNumber(promises.all, 'fr')}, faites par les deux entreprises ou à leur sujet. Au ${formatDate(edition, 'day', 'fr')}, ${formatNumber(promises.due, 'fr')} peuvent être jugées.`,
      {
        kind: 'terms',
        items: [
          [
            valueLabels.fr.outcome.kept,
            'C’est arrivé à temps. Si c’est un mois qui a été nommé, à temps veut dire avant sa fin.',
            promises.byState['kept'] ?? 0,
          ],
          [
            valueLabels.fr.outcome['kept-late'],
            'C’est arrivé après la date annoncée. Le graphique dit de combien.',
            promises.byState['kept-late'] ?? 0,
          ],
          [
            valueLabels.fr.outcome.broken,
            'Ce n’est pas arrivé, ou le contraire est arrivé.',
            promises.byState['broken'] ?? 0,
          ],
          [valueLabels.fr.outcome.pending, 'Pas encore tranché.', promises.byState['pending'] ?? 0],
          [
            valueLabels.fr.outcome['not-testable'],
            'Trop vague\u00a0: nul ne saurait dire si elle a été tenue.',
            promises.byState['not-testable'] ?? 0,
          ],
        ],
      },
      `Une promesse sans issue dans les données reste en suspens, si ancienne que soit l’échéance\u00a0: l’absence n’est pas une preuve. Le graphique dit alors depuis combien de temps elle est échue. ${promises.overdue === 0 ? 'Aucune ne l’est à présent.' : `À présent, ${counted(promises.overdue, 'fr', 'l’est', 'le sont')}.`}`,
      'À une date antérieure, une promesse dont l’issue est venue plus tard est en suspens, puisque personne ne la connaissait. Sans date d’issue connue, une promesse compte comme tenue le jour de son échéance, et comme rompue le lendemain.',
      'Le bilan compte des promesses, pas leur poids. Deux dates respectées n’effacent pas un principe abandonné\u00a0: lisez-les.',
    ],
  }),
};

/** The method page on time: flagships, lag and pace, promises. */
export const methodClockText: Readonly<Record<Locale, typeof en>> = { en, fr };

import { formatUsd, formatUsdRange, type Locale } from '../../format';
import type { Section } from './block';
import { counted } from './counted';
import type { MethodFigures } from './figures';

const en = {
  disputes: ({ valuations }: MethodFigures): Section => ({
    title: 'Where sources disagree',
    blocks: [
      'If serious sources disagree, both figures stay in the record, and the chart shows the range between them. No average is drawn, and no side is picked. You can ask for the low ends or the high ends alone. For rounds, a rival report is a row of the same company, day, form and status that is not counted; the total then becomes a range from the lowest sum to the highest.',
      `${counted(valuations.disputed.length, 'en', 'moment has', 'moments have')} more than one figure. Some differ only because one counts the new money and the other does not:`,
      {
        kind: 'table',
        caption: 'Moments with more than one figure',
        head: ['Company', 'When', 'Range', 'Reports'],
        rows: valuations.disputed.map(({ company, when, low, high, reports, settled }) => [
          company,
          when,
          `${formatUsdRange(low, high, 'en')}${settled ? '' : ' (only sought)'}`,
          reports.join('; '),
        ]),
      },
    ],
  }),
  report: (amount: number, basis: string, publisher: string) => `${formatUsd(amount, 'en')} ${basis} (${publisher})`,
};

const fr: typeof en = {
  disputes: ({ valuations }) => ({
    title: 'Quand les sources se contredisent',
    blocks: [
      'Quand des sources sérieuses se contredisent, les deux chiffres restent, et le graphique montre l’intervalle qui les sépare. Pas de moyenne, pas d’arbitrage. On peut demander les seules bornes basses, ou les seules bornes hautes. Pour les tours de table, un chiffre rival est une ligne de mêmes entreprise, jour, forme et statut, qui n’est pas comptée\u202f; le total devient alors un intervalle, de la somme la plus basse à la plus haute.',
      `${counted(valuations.disputed.length, 'fr', 'moment a', 'moments ont')} plus d’un chiffre. Parfois l’écart ne vient que de l’argent nouveau, compté ou non\u00a0:`,
      {
        kind: 'table',
        caption: 'Moments à plusieurs chiffres',
        head: ['Entreprise', 'Quand', 'Intervalle', 'Chiffres'],
        rows: valuations.disputed.map(({ company, when, low, high, reports, settled }) => [
          company,
          when,
          `${formatUsdRange(low, high, 'fr')}${settled ? '' : ' (seulement recherché)'}`,
          reports.join('\u202f; '),
        ]),
      },
    ],
  }),
  report: (amount, basis, publisher) => `${formatUsd(amount, 'fr')} ${basis} (${publisher})`,
};

/** The method page on what sources disagree about. */
export const methodDisputesText: Readonly<Record<Locale, typeof en>> = { en, fr };

import type { Locale } from '../format';

const en = {
  title: 'The score',
  intro:
    'Every chart over the same days, money above, openness below. Point at a day to read it in all of them. To choose a period, drag the mouse across a chart, or use the strip in the bar.',
  on: (day: string) => `On ${day}`,
  age: (years: string, one: boolean) => `${years} ${one ? 'year' : 'years'} after founding`,
  fold: 'Fold',
  unfold: 'Unfold',
  up: 'Up',
  down: 'Down',
  /** What a button does, and to which chart. */
  of: (action: string, chart: string) => `${action}: ${chart}`,
  nothingYet: 'nothing yet',
  notThatOld: 'not that old yet',
  howToRead: 'How to read this chart',
  lines: 'Lay events over the charts',
  restore: 'Restore the order',
};

const fr: typeof en = {
  title: 'La partition',
  intro:
    'Tous les graphiques sur les mêmes jours, l’argent en haut, l’ouverture en bas. Pointez un jour pour le lire partout. Pour choisir une période, tirez la souris sur un graphique, ou servez-vous de la frise dans la barre.',
  on: (day) => `Le ${day}`,
  age: (years, one) => `${years} ${one ? 'an' : 'ans'} après la fondation`,
  fold: 'Replier',
  unfold: 'Déplier',
  up: 'Monter',
  down: 'Descendre',
  of: (action, chart) => `${action}\u00a0: ${chart}`,
  nothingYet: 'rien encore',
  notThatOld: 'pas encore cet âge',
  howToRead: 'Comment lire ce graphique',
  lines: 'Ajouter des événements aux graphiques',
  restore: 'Rétablir l’ordre',
};

/** Words of the stacked time views. */
export const scoreText: Readonly<Record<Locale, typeof en>> = { en, fr };

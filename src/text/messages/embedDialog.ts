import type { Locale } from '../format';

const en = {
  title: 'Embed this chart',
  intro:
    'Paste this code into your article. The frame shows the view as it is set here, and follows the height of its content.',
  code: 'Code',
  preview: 'Preview',
  copy: 'Copy code',
  frameTitle: (headline: string) => `${headline} – Follow the Weights`,
};

const fr: typeof en = {
  title: 'Intégrer ce graphique',
  intro:
    'Collez ce code dans votre article. Le cadre montre la vue telle qu’elle est réglée ici et suit la hauteur de son contenu.',
  code: 'Code',
  preview: 'Aperçu',
  copy: 'Copier le code',
  frameTitle: (headline) => `${headline} – Suivez les poids`,
};

/** Words of the dialog that gives a view's code. */
export const embedDialogText: Readonly<Record<Locale, typeof en>> = { en, fr };

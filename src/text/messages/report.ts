import type { Locale } from '../format';

const en = {
  title: 'Report an error',
  intro: 'Fill in the three headings; the record as it stands is quoted below them. Nothing is sent by this page.',
  text: 'Your report',
  copy: 'Copy the report',
  mail: 'Write an e-mail',
  toPublisher: 'This page names no address. Send the report to whoever publishes it.',
  mailShort: 'The e-mail holds the beginning of the report; copy the report to send all of it.',
  subject: (id: string, version: string | null) =>
    `Follow the Weights: error in ${id}${version === null ? '' : ` (version ${version})`}`,
  wrong: 'What is wrong',
  right: 'What is right',
  source: 'Source (link, document, page)',
  standing: 'The record as it stands',
  record: 'Record',
  row: 'Row',
  rowOf: (file: string, column: string, id: string) => `${file}, ${column} = ${id}`,
  data: 'Data',
  version: (version: string) => `version ${version}`,
  edition: (date: string) => `edition of ${date}`,
  card: 'Card',
  fields: 'Fields',
  quote: 'Quote',
  note: 'Note',
  sources: 'Sources',
  colon: ':',
  shortened: '[…] The whole report can be copied from the card.',
};

const fr: typeof en = {
  title: 'Signaler une erreur',
  intro:
    'Remplissez les trois rubriques\u202f; la fiche telle qu’elle est figure au-dessous. Cette page n’envoie rien.',
  text: 'Votre signalement',
  copy: 'Copier le signalement',
  mail: 'Écrire un courriel',
  toPublisher: 'Cette page n’indique aucune adresse. Envoyez le signalement à qui la publie.',
  mailShort: 'Le courriel contient le début du signalement\u202f; copiez le signalement pour l’envoyer en entier.',
  subject: (id, version) =>
    `Follow the Weights\u00a0: erreur dans ${id}${version === null ? '' : ` (version ${version})`}`,
  wrong: 'Ce qui est faux',
  right: 'Ce qui est juste',
  source: 'Source (lien, document, page)',
  standing: 'La fiche telle qu’elle est',
  record: 'Fiche',
  row: 'Ligne',
  rowOf: (file, column, id) => `${file}, ${column} = ${id}`,
  data: 'Données',
  version: (version) => `version ${version}`,
  edition: (date) => `édition du ${date}`,
  card: 'Adresse',
  fields: 'Champs',
  quote: 'Citation',
  note: 'Note',
  sources: 'Sources',
  colon: '\u00a0:',
  shortened: '[…] Le signalement entier peut être copié depuis la fiche.',
};

/** Words of the dialog that reports an error of a record, and of the report. */
export const reportText: Readonly<Record<Locale, typeof en>> = { en, fr };

import type { Locale } from '../format';

const en = {
  title: 'Download',
  everything: 'Everything in one ZIP',
  everythingOf: {
    view: 'These rows with all that is linked to them, only the sources used, a README in English and French (filters, counts, finding, citation, columns), the data package with hashes, and the chart as SVG.',
    rows: 'These rows with all that is linked to them, only the sources used, a README in English and French (filters, counts, finding, citation, columns) and the data package with hashes.',
    table:
      'All selected rows of this table, whatever its own search, with all that is linked to them, only the sources used, a README in English and French (filters, counts, finding, citation, columns) and the data package with hashes.',
    selection:
      'The selected rows of every table, only the sources used, a README in English and French (filters, counts, finding, citation, columns) and the data package with hashes.',
  },
  zip: 'Download ZIP',
  rows: 'Rows alone',
  rowsSaid: (count: string) => `${count}, all columns, as selected.`,
  forms: {
    csv: 'CSV',
    'csv-excel': 'CSV for Excel',
    'excel-fr': 'Excel in French',
    json: 'JSON',
  },
  formsSaid: {
    csv: 'UTF-8, comma: for programs, Numbers and Google Sheets.',
    'csv-excel': 'The same with a mark that Excel needs to read accents.',
    'excel-fr': 'UTF-16, tab, decimal comma: opens rightly in Excel set to French.',
    json: 'Typed values, with the filters that were chosen.',
  },
  guard: 'Text that a spreadsheet would run as a formula begins with an apostrophe.',
  picture: 'Chart as a picture',
  pictureSaid: 'With headline, filters, sources, date and licence, in this language and theme.',
  svg: 'SVG',
  png: 'PNG',
  clipboard: 'Table to the clipboard',
  tsv: 'Copy for a spreadsheet',
  markdown: 'Copy as Markdown',
  working: (form: string) => `Making the file (${form})…`,
  saved: (name: string) => `Saved: ${name}`,
  failed: 'The file could not be made. Try another form, or reload the page.',
  blocked:
    'Nothing saved? The page that embeds this view may block downloads. Open the full record in a window of its own.',
  cancel: 'Cancel',
};

const fr: typeof en = {
  title: 'Télécharger',
  everything: 'Tout dans un ZIP',
  everythingOf: {
    view: 'Ces lignes avec tout ce qui s’y rattache, seulement les sources utilisées, un README en français et en anglais (filtres, décomptes, constat, référence, colonnes), le paquet de données avec ses empreintes, et le graphique en SVG.',
    rows: 'Ces lignes avec tout ce qui s’y rattache, seulement les sources utilisées, un README en français et en anglais (filtres, décomptes, constat, référence, colonnes) et le paquet de données avec ses empreintes.',
    table:
      'Toutes les lignes sélectionnées de cette table, quelle que soit sa recherche, avec tout ce qui s’y rattache, seulement les sources utilisées, un README en français et en anglais (filtres, décomptes, constat, référence, colonnes) et le paquet de données avec ses empreintes.',
    selection:
      'Les lignes sélectionnées de toutes les tables, seulement les sources utilisées, un README en français et en anglais (filtres, décomptes, constat, référence, colonnes) et le paquet de données avec ses empreintes.',
  },
  zip: 'Télécharger le ZIP',
  rows: 'Les lignes seules',
  rowsSaid: (count) => `${count}, avec toutes les colonnes, telles que sélectionnées.`,
  forms: {
    csv: 'CSV',
    'csv-excel': 'CSV pour Excel',
    'excel-fr': 'Excel en français',
    json: 'JSON',
  },
  formsSaid: {
    csv: 'UTF-8, virgule\u00a0: pour les programmes, Numbers et Google Sheets.',
    'csv-excel': 'Le même, avec la marque qu’il faut à Excel pour lire les accents.',
    'excel-fr': 'UTF-16, tabulation, virgule décimale\u00a0: s’ouvre comme il faut dans Excel en français.',
    json: 'Valeurs typées, avec les filtres choisis.',
  },
  guard: 'Un texte qu’un tableur exécuterait comme une formule commence par une apostrophe.',
  picture: 'Le graphique en image',
  pictureSaid: 'Avec titre, filtres, sources, date et licence, dans cette langue et ce thème.',
  svg: 'SVG',
  png: 'PNG',
  clipboard: 'Le tableau dans le presse-papiers',
  tsv: 'Copier pour un tableur',
  markdown: 'Copier en Markdown',
  working: (form) => `Préparation du fichier (${form})…`,
  saved: (name) => `Enregistré\u00a0: ${name}`,
  failed: 'Le fichier n’a pas pu être préparé. Essayez une autre forme, ou rechargez la page.',
  blocked:
    'Rien d’enregistré\u202f? La page qui intègre cette vue bloque peut-être les téléchargements. Ouvrez toutes les données dans une fenêtre à part.',
  cancel: 'Annuler',
};

/** Words of the dialog that offers files. */
export const downloadDialogText: Readonly<Record<Locale, typeof en>> = { en, fr };

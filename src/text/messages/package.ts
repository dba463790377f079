import { formatNumber, type Locale } from '../format';

const en = {
  viewIntro:
    'A package of *Follow the Weights*: exactly the rows of one view in the state of the link below, the rows that are linked to them, and the sources of all of these.',
  wholeIntro:
    'A package of *Follow the Weights*: exactly the selected rows of every table in the state of the link below, and the sources they use.',
  permalink: 'This state on the page',
  version: (version: string, edition: string) => `Version of the data: ${version}, which closes on ${edition}`,
  asOfEdition: (day: string) => `As known on ${day}, the day this version closes: all of the record.`,
  asOfEarlier: (day: string) => `As known on ${day}: rows are in it only if they were public by that day.`,
  citeAs: 'Cite as:',
  chosen: 'What was chosen',
  changed: 'Differs from the defaults:',
  nothingChanged: 'Nothing differs from the defaults.',
  atDefault: 'At its default:',
  item: (label: string, text: string) => `${label}: ${text}`,
  files: 'Files',
  filesHead: ['File', 'Rows', 'Why it’s here'],
  roles: {
    view: 'the rows of the view, exactly',
    selected: 'the selected rows, exactly',
    linked: 'linked to those rows',
    used: 'the sources used by the other files, no more',
  },
  outside: (count: number) =>
    count === 1 ? '1 of them outside the selection' : `${formatNumber(count, 'en')} of them outside the selection`,
  others: {
    'datapackage.json':
      'Data Package 2.0 (<https://datapackage.org>): columns, types, keys, sizes and hashes of the files, for machines',
    'filters.json': 'the selection for machines: every choice with its default, and the query that brings it back',
    'CITATION.cff': 'how to cite it, in the Citation File Format 1.2.0',
    'chart.en.svg': 'the chart, in English',
    'chart.fr.svg': 'the chart, in French',
  } as Readonly<Record<string, string>>,
  caveats: 'Before you use it',
  columns: 'Columns',
  form: 'CSV files in UTF-8 without a byte order mark: comma, CRLF, header row, quotes doubled. Lists inside a cell are separated by `;`. An empty cell means unknown or undisclosed, never zero. Text that a spreadsheet would run as a formula, or that begins with an apostrophe, has an apostrophe put before it; take one off to get the text itself.',
  licence: 'Licence',
  licenceText:
    'The compiled data is licensed under Creative Commons Attribution 4.0 International (CC BY 4.0): <https://creativecommons.org/licenses/by/4.0/>. Credit “Follow the Weights” with the version and the link above. Quotations remain their authors’; titles of sources belong to their publishers.',
  check: 'Check the files',
  checkText: (file: string) =>
    `SHA-256 of every file but the two READMEs. In the unpacked folder, \`sha256sum --check ${file}\` (macOS: \`shasum -a 256 --check ${file}\`) reads them from this very file, and says that its other lines are none. In PowerShell, \`Get-FileHash *.*, data\\*.* -Algorithm SHA256\` lists them for comparison. The same selection of the same version always gives the same package, byte for byte.`,
};

const fr: typeof en = {
  viewIntro:
    'Un paquet de *Follow the Weights*\u00a0: exactement les lignes d’une vue dans l’état du lien ci-dessous, les lignes qui leur sont liées, et les sources des unes et des autres.',
  wholeIntro:
    'Un paquet de *Follow the Weights*\u00a0: exactement les lignes sélectionnées de chaque table dans l’état du lien ci-dessous, et les sources qu’elles emploient.',
  permalink: 'Cet état sur la page',
  version: (version, edition) => `Version des données\u00a0: ${version}, arrêtée au ${edition}`,
  asOfEdition: (day) => `Tel que connu le ${day}, jour où cette version est arrêtée\u00a0: toutes les données.`,
  asOfEarlier: (day) => `Tel que connu le ${day}\u00a0: n’y sont que les lignes déjà publiques ce jour-là.`,
  citeAs: 'Citer ainsi\u00a0:',
  chosen: 'Ce qui a été choisi',
  changed: 'Hors des valeurs par défaut\u00a0:',
  nothingChanged: 'Tout est aux valeurs par défaut.',
  atDefault: 'Aux valeurs par défaut\u00a0:',
  item: (label, text) => `${label}\u00a0: ${text}`,
  files: 'Fichiers',
  filesHead: ['Fichier', 'Lignes', 'Pourquoi il est là'],
  roles: {
    view: 'les lignes de la vue, exactement',
    selected: 'les lignes sélectionnées, exactement',
    linked: 'liées à ces lignes',
    used: 'les sources employées par les autres fichiers, pas une de plus',
  },
  outside: (count) => `dont ${formatNumber(count, 'fr')} hors de la sélection`,
  others: {
    'datapackage.json':
      'Data Package 2.0 (<https://datapackage.org>)\u00a0: colonnes, types, clés, tailles et empreintes des fichiers, pour les machines',
    'filters.json':
      'la sélection pour les machines\u00a0: chaque choix avec sa valeur par défaut, et la requête qui la rétablit',
    'CITATION.cff': 'comment le citer, au format Citation File Format 1.2.0',
    'chart.en.svg': 'le graphique, en anglais',
    'chart.fr.svg': 'le graphique, en français',
  },
  caveats: 'Avant de s’en servir',
  columns: 'Colonnes',
  form: 'Fichiers CSV en UTF-8 sans indicateur d’ordre des octets\u00a0: virgule, CRLF, ligne d’en-tête, guillemets doublés. Les listes dans une cellule sont séparées par `;`. Une cellule vide veut dire inconnu ou non publié, jamais zéro. Un texte qu’un tableur exécuterait comme formule, ou qui commence par une apostrophe, est précédé d’une apostrophe\u202f; l’ôter rend le texte lui-même.',
  licence: 'Licence',
  licenceText:
    'Les données compilées sont sous licence Creative Commons Attribution 4.0 International (CC BY 4.0)\u00a0: <https://creativecommons.org/licenses/by/4.0/>. Mention «\u00a0Follow the Weights\u00a0», avec la version et le lien ci-dessus. Les citations restent à leurs auteurs\u202f; les titres des sources appartiennent à leurs éditeurs.',
  check: 'Vérifier les fichiers',
  checkText: (file) =>
    `SHA-256 de chaque fichier, hormis les deux README. Dans le dossier décompressé, \`sha256sum --check ${file}\` (macOS\u00a0: \`shasum -a 256 --check ${file}\`) les lit dans ce fichier même, et signale que ses autres lignes n’en sont pas. Dans PowerShell, \`Get-FileHash *.*, data\\*.* -Algorithm SHA256\` les liste pour comparaison. La même sélection de la même version donne toujours le même paquet, octet pour octet.`,
};

/** Words of a package's README and descriptor; Markdown. */
export const packageText: Readonly<Record<Locale, typeof en>> = { en, fr };

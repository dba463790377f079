import { formatDate, type Locale } from '../../format';
import type { Section } from './block';
import type { MethodFigures } from './figures';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

const en = {
  check: (_figures: MethodFigures): Section => ({
    title: 'Check us, correct us',
    blocks: [
      'Click any mark or figure: its card shows every field of the row, the note and the sources. Two clicks lead from a pixel to the page it comes from. Under each chart its rows stand as a table, and you can download them.',
      'If you find an error, report it from the record’s card. A useful report says:',
      {
        kind: 'list',
        items: [
          'which record: its id, which the card names;',
          'which field, what it says, and what it should say;',
          'the source that shows it: an address, and the passage if it is long;',
          'whether you know of a better source than the one we use.',
        ],
      },
      'We change a row when a source bears it out. Each change is listed with its date, its reason and its sources. Nothing is changed in silence, and ids never change.',
      { kind: 'links', items: [['Changes and corrections', 'changes.html']] },
    ],
  }),
  cite: ({ edition, version }: MethodFigures): Section => ({
    title: 'Versions, citation, licence',
    blocks: [
      `This is version ${version}. The number is a date: that of the edition or, if a row was corrected since, of the last correction. The record closes on ${formatDate(edition, 'day', 'en')}: what came later is not in it. A copied link holds the version it was made with. If the record has moved on since, the page says so.`,
      `Cite it with its version and the address you used: “Follow the Weights, version ${version}, ” followed by the address.`,
      'The compiled data is licensed under Creative Commons Attribution 4.0: use it for anything, credit “Follow the Weights”. Single facts, such as an amount or a date, are free. The code is under the MIT licence.',
      'Quotations remain their authors’. They stand here word for word, with their sources, as quotations. The titles of sources belong to their publishers.',
      { kind: 'links', items: [['Creative Commons Attribution 4.0', licence]] },
    ],
  }),
  files: {
    title: 'Files',
    intro:
      'All that the site shows is in these files. Their addresses stay the same; what is in them changes with the version. They are plain text (CSV, UTF-8, comma, one header line). Lists inside a cell are separated by `;`, money is whole US dollars, dates are ISO (`2024-12-23`).',
    caption: 'All files',
    head: ['File', 'What a row is', 'Rows', 'Size'],
    package: 'Describes every file and column, with sizes and checksums (Data Package).',
    csvw: 'The same for readers of the W3C standard “CSV on the Web”; one such file stands beside each table.',
    noRows: '–',
  },
  dictionary: {
    title: 'Data dictionary',
    intro:
      'Every column of every file. “May be empty” means that a cell without a value is allowed: it then says “unknown” or “undisclosed”, never zero.',
    key: (columns: string, several: boolean) =>
      `${several ? 'Together these columns name a row' : 'This column names a row'}: ${columns}.`,
    jump: 'Tables',
    pointsTo: (file: string) => `points to ${file}`,
  },
};

const fr: typeof en = {
  check: (_figures) => ({
    title: 'Nous vérifier, nous corriger',
    blocks: [
      'Cliquez sur un signe ou un chiffre\u00a0: sa fiche montre tous les champs de la ligne, la note et les sources. Deux clics mènent d’un pixel à la page d’où il vient. Sous chaque graphique, ses lignes sont aussi un tableau, que vous pouvez télécharger.',
      'Si vous trouvez une erreur, signalez-la depuis la fiche. Un signalement utile dit\u00a0:',
      {
        kind: 'list',
        items: [
          'quelle fiche\u00a0: son identifiant, que la fiche indique\u202f;',
          'quel champ, ce qu’il dit, et ce qu’il devrait dire\u202f;',
          'la source qui le montre\u00a0: une adresse, et le passage si elle est longue\u202f;',
          'si vous connaissez une meilleure source que la nôtre.',
        ],
      },
      'Nous modifions une ligne quand une source l’établit. Chaque modification est listée avec sa date, sa raison et ses sources. Rien ne change en silence, et les identifiants ne changent jamais.',
      { kind: 'links', items: [['Modifications et corrections', 'changes.fr.html']] },
    ],
  }),
  cite: ({ edition, version }) => ({
    title: 'Versions, citation, licence',
    blocks: [
      `Vous lisez la version ${version}. Ce numéro est une date\u00a0: celle de l’édition ou, si une ligne a été corrigée depuis, celle de la dernière correction. Les données s’arrêtent au ${formatDate(edition, 'day', 'fr')}\u00a0: ce qui est venu après n’y est pas. Un lien copié garde la version avec laquelle il a été fait. Si les données ont changé depuis, la page le dit.`,
      `Citez la version et l’adresse que vous avez utilisée\u00a0: «\u00a0Follow the Weights, version ${version},\u00a0» puis l’adresse.`,
      'Les données compilées sont sous licence Creative Commons Attribution 4.0\u00a0: servez-vous-en pour ce que vous voulez, avec la mention «\u00a0Follow the Weights\u00a0». Un fait isolé, comme un montant ou une date, est libre. Le code est sous licence MIT.',
      'Les citations restent à leurs auteurs. Elles figurent ici mot pour mot, avec leurs sources, en tant que citations. Les titres des sources appartiennent à leurs éditeurs.',
      { kind: 'links', items: [['Creative Commons Attribution 4.0', `${licence}deed.fr`]] },
    ],
  }),
  files: {
    title: 'Fichiers',
    intro:
      'Tout ce que montre le site est dans ces fichiers. Leurs adresses ne changent pas\u202f; leur contenu change avec la version. Ce sont des textes simples (CSV, UTF-8, virgule, une ligne d’en-tête). Dans une cellule, les listes sont séparées par `;`, l’argent est en dollars américains entiers, les dates sont au format ISO (`2024-12-23`).',
    caption: 'Tous les fichiers',
    head: ['Fichier', 'Ce qu’est une ligne', 'Lignes', 'Taille'],
    package: 'Décrit chaque fichier et chaque colonne, avec tailles et sommes de contrôle (Data Package).',
    csvw: 'La même chose selon la norme «\u00a0CSV on the Web\u00a0» du W3C\u202f; un tel fichier accompagne chaque table.',
    noRows: '–',
  },
  dictionary: {
    title: 'Dictionnaire des données',
    intro:
      'Toutes les colonnes de tous les fichiers. «\u00a0Peut être vide\u00a0» veut dire qu’une cellule sans valeur est permise\u00a0: elle signifie «\u00a0inconnu\u00a0» ou «\u00a0non publié\u00a0», jamais zéro.',
    key: (columns, several) =>
      `${several ? 'Ensemble, ces colonnes désignent une ligne' : 'Cette colonne désigne une ligne'}\u00a0: ${columns}.`,
    jump: 'Tables',
    pointsTo: (file) => `renvoie à ${file}`,
  },
};

/** The method page on using the record: checking, citing, files, the dictionary. */
export const methodUseText: Readonly<Record<Locale, typeof en>> = { en, fr };

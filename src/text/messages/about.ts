import type { Locale } from '../format';

const en = {
  title: 'Method and sources',
  raised:
    'Capital raised is the sum of closed and partly closed rounds. Secondary sales go to the sellers and undrawn credit lines are not money yet, so neither is in it; nor is money that stands in another row already. Rounds without a disclosed amount are counted apart, never as zero.',
  open: 'A model is open once anyone can download its full weights. The opening lag runs from its first announcement to that day. Open weights are not open source: no flagship of either company meets the Open Source AI Definition.',
  asOf: 'The as-of date replays the record: a row exists from the day it became public. Status and amount of a row are those of this edition.',
  disputes:
    'Where sources disagree, both figures stand, drawn as a range. Month- and year-only dates are bars of that length.',
  method: 'The method in full, with every rule, definition and column',
  changes: 'Changes and corrections',
  feed: 'as a feed',
  files: 'All tables as CSV',
  package: 'Data package (describes every column, in English and French)',
  licence: 'Code: MIT. Compiled data: CC BY 4.0, credit “Follow the Weights”. Quotations remain their authors’.',
  mechanics: 'No cookies, no tracking, nothing fetched from elsewhere.',
};

const fr: typeof en = {
  title: 'Méthode et sources',
  raised:
    'Le capital levé est la somme des tours clos, en tout ou en partie. Les cessions secondaires vont aux vendeurs et les lignes de crédit non tirées ne sont pas encore de l’argent\u00a0: ni les unes ni les autres n’y entrent, pas plus que l’argent déjà compté sur une autre ligne. Les tours sans montant publié sont comptés à part, jamais comme zéro.',
  open: 'Un modèle est ouvert dès que tout le monde peut télécharger ses poids complets. Le délai court de sa première annonce à ce jour. Des poids ouverts ne suffisent pas à faire de l’open source\u00a0: aucun modèle phare des deux entreprises ne remplit la définition de l’IA open source.',
  asOf: 'La date d’arrêt rejoue les données\u00a0: une ligne existe à partir du jour où elle est devenue publique. Le statut et le montant d’une ligne sont ceux de cette édition.',
  disputes:
    'Là où les sources se contredisent, les deux chiffres restent, dessinés comme un intervalle. Les dates connues au mois ou à l’année près sont des barres de cette longueur.',
  method: 'La méthode en entier, avec chaque règle, définition et colonne',
  changes: 'Modifications et corrections',
  feed: 'en flux',
  files: 'Toutes les tables en CSV',
  package: 'Paquet de données (décrit chaque colonne, en français et en anglais)',
  licence:
    'Code\u00a0: MIT. Données compilées\u00a0: CC BY 4.0, mention «\u00a0Follow the Weights\u00a0». Les citations restent à leurs auteurs.',
  mechanics: 'Ni cookies, ni pistage\u202f; rien n’est chargé d’ailleurs.',
};

/** Words on method, licence and files at the foot of the page. */
export const aboutText: Readonly<Record<Locale, typeof en>> = { en, fr };

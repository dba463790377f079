import { formatList, formatNumber, type Locale } from '../format';
import { de } from './headlineParts';
import { investorsHeadlineEn, investorsHeadlineFr } from './investorsHeadlines';

/** A piece of a line of text; `name` is the company it names, `null` where it's plain. */
interface Piece {
  readonly text: string;
  readonly name: string | null;
}

const plain = (text: string): Piece => ({ text, name: null });
const name = (text = ''): Piece => ({ text, name: text });

const en = {
  question: 'Who pays for both?',
  headline: investorsHeadlineEn,
  absent: (names: readonly string[]) => `The record names no backers of ${formatList(names, 'en')}`,
  key: 'Each row is a backer (investor, donor or lender), each mark a cheque: circles are equity, gifts and strategic stakes, squares debt, diamonds both at once, triangles shares bought from shareholders. Colour and lane say which company got it, the area how much; a small ring is an undisclosed amount, a larger hollow mark a round not known to have closed; bars are known to the month or year only. At the right: the sum disclosed, and the number of cheques undisclosed.',
  columns: {
    date: 'Date',
    investor: 'Backer',
    company: 'Company',
    round: 'Round',
    amount: 'Amount',
    role: 'Role',
    status: 'Status',
    also: 'Also backs',
  },
  nobodyElse: 'none of the others',
  undisclosed: 'undisclosed',
  amountUndisclosed: 'Amount undisclosed',
  round: (round: string, company: string) => `${company}: ${round}`,
  also: (names: readonly string[]) => `Also backs ${formatList(names, 'en')}`,
  /** What is known of several cheques of one backer; `sum` is `null` where none is disclosed. */
  allCheques: (cheques: number, sum: string | null, undisclosed: number) => {
    const count = formatNumber(undisclosed, 'en');
    const parts = [sum, undisclosed === 0 ? null : sum === null ? 'all undisclosed' : `${count} undisclosed`];
    return `All ${formatNumber(cheques, 'en')} cheques shown: ${parts.filter((part) => part !== null).join(' and ')}`;
  },
  /** What lies where in a row, in pieces; `name` marks those that name a company. */
  lanes: (names: readonly string[]): readonly Piece[] =>
    names.length === 2
      ? [name(names[0]), plain('above the line,'), name(names[1]), plain('below')]
      : [plain('In each row, from the top:'), ...names.map(name)],
  heads: {
    both: 'Behind both',
    several: 'Behind more than one',
    others: 'Others',
    single: (company: string) => `Behind ${company}`,
    none: 'none',
    of: (shown: number, total: number) => `${formatNumber(shown, 'en')} of ${formatNumber(total, 'en')}`,
  },
  disclosed: 'disclosed',
  backers: (count: number) => `${formatNumber(count, 'en')} ${count === 1 ? 'backer' : 'backers'}`,
  undisclosedNote: (undisclosed: number, cheques: number) =>
    undisclosed === 1
      ? `1 of ${formatNumber(cheques, 'en')} cheques has no disclosed amount: a small ring, not a zero.`
      : `${formatNumber(undisclosed, 'en')} of ${formatNumber(cheques, 'en')} cheques have no disclosed amount: small rings, not zeros.`,
  hiddenNote: (hidden: number) =>
    `${formatNumber(hidden, 'en')} more ${hidden === 1 ? 'backer has no row' : 'backers have no rows'} here; the table and the file hold all.`,
  /** Whom the rounds that the filters leave out would add; `companies` is how many are compared. */
  filteredNote: (names: readonly string[], more: number, companies: number) => {
    const who = [...names, ...(more === 0 ? [] : [`${formatNumber(more, 'en')} more`])];
    const behind = companies > 2 ? 'more than one' : 'both';
    return `Rounds that the filters leave out would add ${formatList(who, 'en')} to those behind ${behind}.`;
  },
  controls: {
    sort: 'Order of backers',
    orders: { first: 'First cheque', total: 'Sum disclosed', name: 'Name' },
    all: (total: number) => `Show all ${formatNumber(total, 'en')}`,
    fewer: 'Show fewer',
  },
};

type Words = typeof en;

const fr: Words = {
  question: 'Qui paie pour les deux\u202f?',
  headline: investorsHeadlineFr,
  absent: (names) => `Les données ne nomment aucun financeur ${formatList(names.map(de), 'fr')}`,
  key: 'Chaque ligne est un financeur (investisseur, donateur ou prêteur), chaque marque une mise\u00a0: ronds pour le capital, les dons et les parts stratégiques, carrés pour la dette, losanges pour les deux à la fois, triangles pour les actions rachetées à des actionnaires. La couleur et la hauteur disent l’entreprise qui l’a reçue, la surface le montant\u202f; un petit anneau est un montant non publié, une marque évidée plus grande un tour dont rien ne dit qu’il a abouti\u202f; une barre est une date connue au mois ou à l’année près. À droite\u00a0: la somme publiée et le nombre de mises non publiées.',
  columns: {
    date: 'Date',
    investor: 'Financeur',
    company: 'Entreprise',
    round: 'Tour',
    amount: 'Montant',
    role: 'Rôle',
    status: 'État',
    also: 'Soutient aussi',
  },
  nobodyElse: 'aucune des autres',
  undisclosed: 'non publié',
  amountUndisclosed: 'Montant non publié',
  round: (round, company) => `${company}\u00a0: ${round}`,
  also: (names) => `Soutient aussi ${formatList(names, 'fr')}`,
  allCheques: (cheques, sum, undisclosed) => {
    const count = formatNumber(undisclosed, 'fr');
    const hidden = sum === null ? 'aucune publiée' : `${count} non ${undisclosed < 2 ? 'publiée' : 'publiées'}`;
    const parts = [sum, undisclosed === 0 ? null : hidden];
    return `Ses ${formatNumber(cheques, 'fr')} mises affichées\u00a0: ${parts.filter((part) => part !== null).join(' et ')}`;
  },
  lanes: (names) =>
    names.length === 2
      ? [name(names[0]), plain('au-dessus de la ligne,'), name(names[1]), plain('au-dessous')]
      : [plain('Dans chaque ligne, de haut en bas\u00a0:'), ...names.map(name)],
  heads: {
    both: 'Derrière les deux',
    several: 'Derrière plusieurs',
    others: 'Les autres',
    single: (company) => `Derrière ${company}`,
    none: 'aucun',
    of: (shown, total) => `${formatNumber(shown, 'fr')} sur ${formatNumber(total, 'fr')}`,
  },
  disclosed: 'publié',
  backers: (count) => `${formatNumber(count, 'fr')} ${count < 2 ? 'financeur' : 'financeurs'}`,
  undisclosedNote: (undisclosed, cheques) =>
    undisclosed < 2
      ? `${formatNumber(undisclosed, 'fr')} mise sur ${formatNumber(cheques, 'fr')} est d’un montant non publié\u00a0: un petit anneau, pas un zéro.`
      : `${formatNumber(undisclosed, 'fr')} mises sur ${formatNumber(cheques, 'fr')} sont d’un montant non publié\u00a0: de petits anneaux, pas des zéros.`,
  hiddenNote: (hidden) =>
    hidden < 2
      ? `${formatNumber(hidden, 'fr')} autre financeur n’a pas de ligne ici\u202f; le tableau et le fichier les contiennent tous.`
      : `${formatNumber(hidden, 'fr')} autres financeurs n’ont pas de ligne ici\u202f; le tableau et le fichier les contiennent tous.`,
  filteredNote: (names, more, companies) => {
    const who = [...names, ...(more === 0 ? [] : [`${formatNumber(more, 'fr')} ${more < 2 ? 'autre' : 'autres'}`])];
    const behind = companies > 2 ? 'plusieurs' : 'les deux';
    return `Les tours que les filtres écartent ajouteraient ${formatList(who, 'fr')} à ceux qui sont derrière ${behind}.`;
  },
  controls: {
    sort: 'Ordre des financeurs',
    orders: { first: 'Première mise', total: 'Somme publiée', name: 'Nom' },
    all: (total) => `Afficher les ${formatNumber(total, 'fr')}`,
    fewer: 'En afficher moins',
  },
};

/** Words of the chart of who pays whom. */
export const investorText: Readonly<Record<Locale, Words>> = { en, fr };

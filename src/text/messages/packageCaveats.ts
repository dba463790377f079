import { formatNumber, type Locale } from '../format';

function nEn(count: number, one: string, many: string): string {
  return `${formatNumber(count, 'en')} ${count === 1 ? one : many}`;
}

function nFr(count: number, one: string, many: string): string {
  return `${formatNumber(count, 'fr')} ${count < 2 ? one : many}`;
}

const en = {
  linked: 'Files that are here because they’re linked hold only rows that belong to the view’s: make no sums of them.',
  outside: (count: number) =>
    `${nEn(count, 'row is', 'rows are')} not selected, and here only because another row names ${count === 1 ? 'it' : 'them'}.`,
  undisclosed: (count: number) =>
    `${nEn(count, 'funding round has', 'funding rounds have')} no known amount: an empty cell, never zero.`,
  uncounted: (count: number) =>
    `${nEn(count, 'funding round is', 'funding rounds are')} no part of capital raised: the money stands in another row (\`counted\` is false), goes to the sellers (\`secondary\`) or isn’t drawn (\`credit-line\`).`,
  unreceived: (count: number) =>
    `As far as is known, ${nEn(count, 'funding round has', 'funding rounds have')} not closed (see \`status\`): no money raised.`,
  reportedRounds: (count: number) =>
    `${nEn(count, 'amount of a funding round is', 'amounts of funding rounds are')} reported by the press, not disclosed (see \`amount_basis\`).`,
  reportedValuations: (count: number) => `${nEn(count, 'valuation is', 'valuations are')} reported, not confirmed.`,
  soughtValuations: (count: number) => `${nEn(count, 'valuation was', 'valuations were')} only sought, or rejected.`,
  disputed: (count: number) =>
    `On ${nEn(count, 'round or valuation', 'rounds or valuations')} the sources disagree: each figure is a row of its own.`,
  imprecise: (count: number) =>
    `${nEn(count, 'date is', 'dates are')} only known to the month or year: the first day stands for the whole (see the columns of precision).`,
  earlier: (asOf: string, edition: string) =>
    `Rows are those known on ${asOf}, but what stands in them (amounts, statuses, outcomes, notes) is that of ${edition}.`,
  timeless: 'Companies and claims have no day of their own: the period leaves none of them out.',
  quotations: 'Quotations remain their authors’, word for word in their language.',
  sources: 'Of the sources, only those that a row here names are included, whatever was searched for.',
  guard: (count: number) =>
    `${nEn(count, 'cell bears', 'cells bear')} the apostrophe that keeps a spreadsheet from taking text for a formula (see “Columns”).`,
  external: (column: string, table: string, count: number, address: string) =>
    `\`${column}\` names ${nEn(count, 'row', 'rows')} of \`${table}\` outside this package, not added since that would falsify sums. The full table: ${address}`,
  missingTable: (table: string) => `\`${table}\` could not be loaded: none of its rows are here.`,
};

const fr: typeof en = {
  linked:
    'Les fichiers présents parce qu’ils sont liés n’ont que les lignes qui tiennent à celles de la vue\u00a0: n’en faites pas de sommes.',
  outside: (count) =>
    `${nFr(count, 'ligne n’est pas sélectionnée et n’est là que parce qu’une autre la nomme', 'lignes ne sont pas sélectionnées et ne sont là que parce que d’autres les nomment')}.`,
  undisclosed: (count) =>
    `${nFr(count, 'levée de fonds n’a', 'levées de fonds n’ont')} pas de montant connu\u00a0: une cellule vide, jamais zéro.`,
  uncounted: (count) =>
    `${nFr(count, 'levée de fonds n’entre', 'levées de fonds n’entrent')} pas dans le capital levé\u00a0: l’argent figure sur une autre ligne (\`counted\` vaut false), va aux vendeurs (\`secondary\`) ou n’est pas tiré (\`credit-line\`).`,
  unreceived: (count) =>
    `Pour autant qu’on sache, ${nFr(count, 'levée de fonds ne s’est pas conclue', 'levées de fonds ne se sont pas conclues')} (voir \`status\`)\u00a0: ce n’est pas de l’argent levé.`,
  reportedRounds: (count) =>
    `${nFr(count, 'montant de levée est rapporté par la presse, non publié', 'montants de levées sont rapportés par la presse, non publiés')} (voir \`amount_basis\`).`,
  reportedValuations: (count) =>
    `${nFr(count, 'valorisation est rapportée, non confirmée', 'valorisations sont rapportées, non confirmées')}.`,
  soughtValuations: (count) =>
    `${nFr(count, 'valorisation a été seulement recherchée, ou refusée', 'valorisations ont été seulement recherchées, ou refusées')}.`,
  disputed: (count) =>
    `Sur ${nFr(count, 'levée ou valorisation', 'levées ou valorisations')}, les sources se contredisent\u00a0: chaque chiffre a sa ligne.`,
  imprecise: (count) =>
    `${nFr(count, 'date n’est connue', 'dates ne sont connues')} qu’au mois ou à l’année près\u00a0: le premier jour vaut pour la période entière (voir les colonnes de précision).`,
  earlier: (asOf, edition) =>
    `Les lignes sont celles connues le ${asOf}, mais leur contenu (montants, statuts, issues, notes) est celui du ${edition}.`,
  timeless: 'Les entreprises et les affirmations n’ont pas de date\u00a0: la période n’en écarte aucune.',
  quotations: 'Les citations restent à leurs auteurs, mot pour mot dans leur langue.',
  sources: 'Des sources ne figurent que celles qu’une ligne du paquet nomme, quelle que soit la recherche.',
  guard: (count) =>
    `${nFr(count, 'cellule porte', 'cellules portent')} l’apostrophe qui empêche un tableur de prendre un texte pour une formule (voir «\u00a0Colonnes\u00a0»).`,
  external: (column, table, count, address) =>
    `\`${column}\` nomme ${nFr(count, 'ligne', 'lignes')} de \`${table}\` hors de ce paquet, non ajoutée${count < 2 ? '' : 's'} car les sommes en seraient faussées. La table entière\u00a0: ${address}`,
  missingTable: (table) => `\`${table}\` n’a pas pu être chargée\u00a0: aucune de ses lignes n’est ici.`,
};

/** What to know before using a package; Markdown. */
export const packageCaveats: Readonly<Record<Locale, typeof en>> = { en, fr };

import { formatDate, formatNumber, formatUsd, type Locale } from '../format';

/** How a text is badly set. */
export type TypographyRule =
  | 'double-space'
  | 'edge-space'
  | 'three-dots'
  | 'straight-apostrophe'
  | 'straight-quotes'
  | 'space-before'
  | 'no-break-space'
  | 'hyphen-range';

/** What only an editor is told of, with the particulars that a message needs; amounts in whole US dollars. */
export type EditorFault =
  | { readonly kind: 'near-duplicate' | 'same-address'; readonly other: string }
  | {
      readonly kind: 'slip';
      readonly beside: 'valuation' | 'round' | 'investors' | 'text' | 'pre-post' | 'values';
      readonly other: number;
    }
  | { readonly kind: 'after-close'; readonly close: string }
  | { readonly kind: 'told-before'; readonly newest: string }
  | { readonly kind: 'not-translated'; readonly column: string }
  | { readonly kind: 'wrong-language'; readonly expected: Locale }
  | { readonly kind: 'typography'; readonly rule: TypographyRule }
  | { readonly kind: 'outcome-day-missing'; readonly outcome: string }
  | { readonly kind: 'outcome-lateness'; readonly late: boolean }
  | {
      readonly kind: 'change-column' | 'change-row-missing' | 'change-row-there' | 'change-row-unreadable';
      readonly table: string;
    }
  | { readonly kind: 'change-differs'; readonly found: string }
  | { readonly kind: 'change-twice'; readonly firstLine: number }
  | { readonly kind: 'change-after-version'; readonly version: string }
  | {
      readonly kind:
        'unused-source' | 'outcome-day-only' | 'change-of-nothing' | 'change-source' | 'reason-not-translated';
    };

type Words = { readonly [K in EditorFault['kind']]: (fault: Extract<EditorFault, { kind: K }>) => Said };

interface Said {
  readonly problem: string;
  readonly remedy: string;
}

const said = (problem: string, remedy: string): Said => ({ problem, remedy });

/** Cells are quoted to this many characters. */
const cut = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);

const typographyEn: Readonly<Record<TypographyRule, Said>> = {
  'double-space': said('There are two spaces in a row.', 'Leave one.'),
  'edge-space': said('The text begins or ends with a space.', 'Remove it.'),
  'three-dots': said('Three dots stand for an ellipsis.', 'Write the character “…”.'),
  'straight-apostrophe': said('The apostrophe is straight.', 'Write “’”.'),
  'straight-quotes': said('The quotation marks are straight.', 'Write “ and ” in English, « and » in French.'),
  'space-before': said('There is a space before a punctuation mark.', 'Remove it.'),
  'no-break-space': said(
    'French punctuation lacks its no-break space.',
    'Put U+202F before ; ! and ?, U+202F or U+00A0 before :, and either inside « ».',
  ),
  'hyphen-range': said('A hyphen joins two figures.', 'Write an en dash in English, “à” in French.'),
};

const slipEn: Readonly<Record<Extract<EditorFault, { kind: 'slip' }>['beside'], (other: string) => string>> = {
  valuation: (other) => `The amount does not go with the round’s value of ${other}.`,
  round: (other) => `The amount does not go with the round of ${other}.`,
  investors: (other) => `The round’s investors are said to have put in ${other}, more than the round.`,
  text: (other) => `The row’s own text says ${other}.`,
  'pre-post': (other) => `Between the value before and after the money lie ${other}.`,
  values: (other) => `The company’s values around that day are of another size, such as ${other}.`,
};

const en: Words = {
  'near-duplicate': ({ other }) =>
    said(
      `This looks like the round ${other} under another id.`,
      'Keep one row; if this is another source’s amount for the same round, set counted to false.',
    ),
  slip: ({ beside, other }) =>
    said(slipEn[beside](formatUsd(other, 'en')), 'Count the zeros: amounts are whole US dollars.'),
  'after-close': ({ close }) =>
    said(
      `The day lies after ${formatDate(close, 'day', 'en')}, when the record closes.`,
      'Correct the day, or close the record later: edition in scripts/data-package.ts.',
    ),
  'told-before': ({ newest }) =>
    said(
      `All its sources are older than what they tell: the newest is of ${formatDate(newest, 'day', 'en')}.`,
      'Correct the day, or name a source that reports the fact.',
    ),
  'unused-source': () => said('No row uses this source.', 'Name it where it proves something, or remove it.'),
  'same-address': ({ other }) =>
    said(`The source ${other} has the same address.`, 'Keep one of the two and name it everywhere.'),
  'not-translated': ({ column }) => said(`The text is the same as in ${column}.`, 'Translate it.'),
  'wrong-language': ({ expected }) =>
    said(expected === 'en' ? 'The text seems not to be English.' : 'The text seems not to be French.', 'Translate it.'),
  typography: ({ rule }) => typographyEn[rule],
  'outcome-day-missing': ({ outcome }) =>
    said(`The promise is said to be ${outcome}, but not since when.`, 'Add the day in outcome_on.'),
  'outcome-day-only': () =>
    said(
      'There is a day of the outcome, but no outcome.',
      'Set outcome to kept, kept-late or broken, or empty the day.',
    ),
  'outcome-lateness': ({ late }) =>
    said(
      late ? 'The outcome came after the due day.' : 'The outcome came by the due day.',
      `Set outcome to ${late ? 'kept-late' : 'kept'}, or correct a day.`,
    ),
  'change-of-nothing': () => said('The change has nothing that changed.', 'Remove the line, or fill old and new.'),
  'change-column': ({ table }) =>
    said(`${table}.csv has no such column, or it is part of the key.`, 'Name a column that may change.'),
  'change-row-missing': ({ table }) =>
    said(`${table}.csv has no such row after this change.`, 'Correct the id, or add the line that removes the row.'),
  'change-row-there': ({ table }) =>
    said(`${table}.csv still has this row, which the change removes.`, 'Remove the row or the line.'),
  'change-row-unreadable': ({ table }) =>
    said(
      `This is not a row of ${table}.csv as JSON with the id in row_id.`,
      'Take the line from npm run data:diff as it is.',
    ),
  'change-differs': ({ found }) =>
    said(
      found === '' ? 'The cell is empty after this change.' : `After this change the cell is “${cut(found)}”.`,
      'Make the line say what the file says, or add the line that is missing after it.',
    ),
  'change-twice': ({ firstLine }) =>
    said(
      `Line ${formatNumber(firstLine, 'en')} changes the same cell on the same day.`,
      'Make one line of the two: the first old, the last new.',
    ),
  'change-after-version': ({ version }) =>
    said(
      `The change is of a day after the version of ${formatDate(version, 'day', 'en')}.`,
      'Correct the day, or run npm run data:package.',
    ),
  'change-source': () => said('This source is not in sources.csv.', 'Correct the id, or add the source.'),
  'reason-not-translated': () => said('The reason is the same in both languages.', 'Translate it.'),
};

const typographyFr: Readonly<Record<TypographyRule, Said>> = {
  'double-space': said('Deux espaces se suivent.', 'N’en laissez qu’une.'),
  'edge-space': said('Le texte commence ou finit par une espace.', 'Supprimez-la.'),
  'three-dots': said('Trois points tiennent lieu de points de suspension.', 'Écrivez le caractère «\u00a0…\u00a0».'),
  'straight-apostrophe': said('L’apostrophe est droite.', 'Écrivez «\u00a0’\u00a0».'),
  'straight-quotes': said('Les guillemets sont droits.', 'Écrivez “ et ” en anglais, « et » en français.'),
  'space-before': said('Une espace précède un signe de ponctuation.', 'Supprimez-la.'),
  'no-break-space': said(
    'Il manque une espace insécable à la ponctuation française.',
    'Mettez U+202F avant ; ! et ?, U+202F ou U+00A0 avant : et l’une ou l’autre à l’intérieur des « ».',
  ),
  'hyphen-range': said(
    'Un trait d’union relie deux chiffres.',
    'Écrivez un tiret demi-cadratin en anglais, «\u00a0à\u00a0» en français.',
  ),
};

const slipFr: typeof slipEn = {
  valuation: (other) => `Le montant ne s’accorde pas avec la valorisation de la levée, ${other}.`,
  round: (other) => `Le montant ne s’accorde pas avec la levée de ${other}.`,
  investors: (other) => `Ses investisseurs auraient apporté ${other}, plus que la levée.`,
  text: (other) => `Le texte de la ligne dit ${other}.`,
  'pre-post': (other) => `L’écart entre les valeurs avant et après la levée est de ${other}.`,
  values: (other) => `Les valorisations voisines sont d’un autre ordre, par exemple ${other}.`,
};

const fr: Words = {
  'near-duplicate': ({ other }) =>
    said(
      `Cela ressemble à la levée ${other} sous un autre identifiant.`,
      'Ne gardez qu’une ligne\u202f; si c’est le montant d’une autre source pour la même levée, mettez counted à false.',
    ),
  slip: ({ beside, other }) =>
    said(slipFr[beside](formatUsd(other, 'fr')), 'Comptez les zéros\u00a0: les montants sont en dollars entiers.'),
  'after-close': ({ close }) =>
    said(
      `Le jour est postérieur au ${formatDate(close, 'day', 'fr')}, clôture des données.`,
      'Corrigez le jour, ou reculez la clôture\u00a0: edition dans scripts/data-package.ts.',
    ),
  'told-before': ({ newest }) =>
    said(
      `Toutes les sources précèdent ce qu’elles rapportent\u00a0: la plus récente est du ${formatDate(newest, 'day', 'fr')}.`,
      'Corrigez le jour, ou citez une source qui rapporte le fait.',
    ),
  'unused-source': () => said('Aucune ligne n’emploie cette source.', 'Citez-la là où elle sert, ou supprimez-la.'),
  'same-address': ({ other }) =>
    said(`La source ${other} a la même adresse.`, 'N’en gardez qu’une et citez-la partout.'),
  'not-translated': ({ column }) => said(`Le texte est le même que dans ${column}.`, 'Traduisez-le.'),
  'wrong-language': ({ expected }) =>
    said(
      expected === 'en' ? 'Le texte ne semble pas être en anglais.' : 'Le texte ne semble pas être en français.',
      'Traduisez-le.',
    ),
  typography: ({ rule }) => typographyFr[rule],
  'outcome-day-missing': ({ outcome }) =>
    said(`La promesse serait «\u00a0${outcome}\u00a0», mais depuis quand\u202f?`, 'Ajoutez le jour dans outcome_on.'),
  'outcome-day-only': () =>
    said(
      'Un jour de dénouement est donné, mais pas d’issue.',
      'Mettez outcome à kept, kept-late ou broken, ou videz le jour.',
    ),
  'outcome-lateness': ({ late }) =>
    said(
      late ? 'Le dénouement est venu après l’échéance.' : 'Le dénouement est venu avant la fin de l’échéance.',
      `Mettez outcome à ${late ? 'kept-late' : 'kept'}, ou corrigez un jour.`,
    ),
  'change-of-nothing': () => said('La modification ne change rien.', 'Supprimez la ligne, ou remplissez old et new.'),
  'change-column': ({ table }) =>
    said(
      `${table}.csv n’a pas cette colonne, ou elle fait partie de la clé.`,
      'Indiquez une colonne qui peut changer.',
    ),
  'change-row-missing': ({ table }) =>
    said(
      `${table}.csv n’a pas cette ligne après la modification.`,
      'Corrigez l’identifiant, ou ajoutez la modification qui supprime la ligne.',
    ),
  'change-row-there': ({ table }) =>
    said(`${table}.csv a toujours cette ligne, que la modification supprime.`, 'Supprimez l’une ou l’autre.'),
  'change-row-unreadable': ({ table }) =>
    said(
      `Ce n’est pas une ligne de ${table}.csv en JSON, avec l’identifiant de row_id.`,
      'Reprenez telle quelle la ligne de npm run data:diff.',
    ),
  'change-differs': ({ found }) =>
    said(
      found === ''
        ? 'Après cette modification, la cellule est vide.'
        : `Après cette modification, la cellule contient «\u00a0${cut(found)}\u00a0».`,
      'Faites dire à la ligne ce que dit le fichier, ou ajoutez la modification qui manque ensuite.',
    ),
  'change-twice': ({ firstLine }) =>
    said(
      `La ligne ${formatNumber(firstLine, 'fr')} modifie la même cellule le même jour.`,
      'N’en faites qu’une\u00a0: le premier old, le dernier new.',
    ),
  'change-after-version': ({ version }) =>
    said(
      `La modification est postérieure à la version du ${formatDate(version, 'day', 'fr')}.`,
      'Corrigez le jour, ou lancez npm run data:package.',
    ),
  'change-source': () =>
    said('Cette source ne figure pas dans sources.csv.', 'Corrigez l’identifiant, ou ajoutez la source.'),
  'reason-not-translated': () => said('La raison est la même dans les deux langues.', 'Traduisez-la.'),
};

const words: Readonly<Record<Locale, Words>> = { en, fr };

/** A fault that only editors are told of, and its remedy, in short sentences. */
export function describeEditorIssue(issue: { readonly problem: EditorFault }, locale: Locale): Said {
  const tell = words[locale][issue.problem.kind] as (fault: EditorFault) => Said;
  return tell(issue.problem);
}

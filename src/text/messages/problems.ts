import { formatNumber, type Locale } from '../format';

/** What a message needs to know of a fault: its kind and the particulars, as `src/data/issue.ts` gives them. */
export type Fault =
  | { readonly kind: 'file-missing'; readonly status: number | null }
  | { readonly kind: 'file-not-csv'; readonly detail: string }
  | { readonly kind: 'header-missing' | 'header-unknown' | 'header-duplicate'; readonly header: string }
  | { readonly kind: 'row-shape'; readonly expected: number; readonly found: number }
  | { readonly kind: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly kind: 'duplicate-key'; readonly firstLine: number }
  | { readonly kind: 'unresolved'; readonly table: string }
  | { readonly kind: 'date-order'; readonly earlier: string; readonly later: string }
  | { readonly kind: 'precision-mismatch'; readonly precision: string }
  | { readonly kind: 'counted-overlap' | 'company-mismatch'; readonly other: string }
  | {
      readonly kind:
        | 'quote-open'
        | 'empty'
        | 'control-character'
        | 'not-id'
        | 'not-integer'
        | 'not-usd'
        | 'not-boolean'
        | 'not-date'
        | 'not-url'
        | 'not-language'
        | 'duplicate-in-list'
        | 'no-source'
        | 'pre-above-post'
        | 'amount-basis'
        | 'outcome-without-date';
    };

interface Said {
  readonly problem: string;
  readonly remedy: string;
}

const said = (problem: string, remedy: string): Said => ({ problem, remedy });

function inEnglish(fault: Fault): Said {
  switch (fault.kind) {
    case 'file-missing':
      return said(
        fault.status === null ? 'The file could not be reached.' : `The file was not found (${fault.status}).`,
        'See that it stands in the folder “data” under this name.',
      );
    case 'file-not-csv':
      return said(`The file is not CSV (${fault.detail}).`, 'Save it as CSV, comma-separated, in UTF-8.');
    case 'header-missing':
      return said(`The column ${fault.header} is missing.`, 'Add it to the header row, spelt exactly so.');
    case 'header-unknown':
      return said(
        `There is no column ${fault.header} in this table.`,
        'Rename or remove it; the columns are in the data dictionary.',
      );
    case 'header-duplicate':
      return said(`The column ${fault.header} stands twice.`, 'Remove one of them.');
    case 'row-shape':
      return said(
        `The row has ${fault.found} cells instead of ${fault.expected}.`,
        'Look for a comma outside quotes, or for a missing one.',
      );
    case 'quote-open':
      return said(
        'A quotation mark is opened and never closed.',
        'Close it, and double quotation marks inside a cell.',
      );
    case 'empty':
      return said('The cell is empty.', 'This column needs a value in every row.');
    case 'control-character':
      return said('The cell holds an invisible control character.', 'Type the text anew.');
    case 'not-id':
      return said('This is not an id.', 'Use lower-case letters, digits and hyphens; lists are separated by “;”.');
    case 'not-integer':
      return said('This is not a whole number.', 'Write digits only, without separators.');
    case 'not-usd':
      return said('This is not an amount.', 'Write whole US dollars, digits only; leave it empty if unknown.');
    case 'not-boolean':
      return said('This is neither true nor false.', 'Write true or false.');
    case 'not-date':
      return said('This is not a real day.', 'Write it as 2024-12-23; for a month or year, its first day.');
    case 'not-url':
      return said('This is not a web address.', 'Begin with https:// and leave no spaces.');
    case 'not-language':
      return said('This is not a language code.', 'Write two letters, such as en or fr.');
    case 'not-one-of':
      return said('This value is not allowed here.', `Choose one of: ${fault.allowed.join(', ')}.`);
    case 'duplicate-key':
      return said(
        `Line ${formatNumber(fault.firstLine, 'en')} has the same id already.`,
        'Give this row an id of its own, or remove it.',
      );
    case 'unresolved':
      return said(`This id is not in ${fault.table}.csv.`, 'Correct it, or add the row it points to.');
    case 'duplicate-in-list':
      return said('An entry stands twice in this list.', 'Remove one of them.');
    case 'no-source':
      return said('The row names no source.', 'Add at least one id from sources.csv.');
    case 'date-order':
      return said(`${fault.later} comes before ${fault.earlier}.`, 'Correct one of the two days.');
    case 'precision-mismatch':
      return said(
        `The precision is “${fault.precision}”, but the day is not the first of it.`,
        'Write the first day of the month or year, or set the precision to day.',
      );
    case 'pre-above-post':
      return said('The value before the money is above the value after it.', 'Correct one of the two.');
    case 'amount-basis':
      return said(
        'The amount and its basis contradict each other.',
        'Leave the amount empty exactly where the basis is “undisclosed”.',
      );
    case 'counted-overlap':
      return said(
        `This money seems to stand in the row ${fault.other} already.`,
        'Set counted to false in one of the two rows.',
      );
    case 'company-mismatch':
      return said(`The row ${fault.other} belongs to another company.`, 'Correct the company or the id.');
    case 'outcome-without-date':
      return said('There is an outcome event, but no day of the outcome.', 'Add the day in outcome_on.');
  }
}

function inFrench(fault: Fault): Said {
  switch (fault.kind) {
    case 'file-missing':
      return said(
        fault.status === null ? 'Le fichier n’a pas pu être joint.' : `Le fichier est introuvable (${fault.status}).`,
        'Vérifiez qu’il se trouve sous ce nom dans le dossier «\u00a0data\u00a0».',
      );
    case 'file-not-csv':
      return said(
        `Le fichier n’est pas au format CSV (${fault.detail}).`,
        'Enregistrez-le en CSV, avec des virgules, en UTF-8.',
      );
    case 'header-missing':
      return said(`La colonne ${fault.header} manque.`, 'Ajoutez-la à la ligne d’en-tête, écrite exactement ainsi.');
    case 'header-unknown':
      return said(
        `Cette table n’a pas de colonne ${fault.header}.`,
        'Renommez-la ou supprimez-la\u202f; les colonnes sont dans le dictionnaire des données.',
      );
    case 'header-duplicate':
      return said(`La colonne ${fault.header} figure deux fois.`, 'Supprimez l’une des deux.');
    case 'row-shape':
      return said(
        `La ligne compte ${fault.found} cellules au lieu de ${fault.expected}.`,
        'Cherchez une virgule hors guillemets, ou une virgule oubliée.',
      );
    case 'quote-open':
      return said('Un guillemet est ouvert et jamais fermé.', 'Fermez-le, et doublez les guillemets dans une cellule.');
    case 'empty':
      return said('La cellule est vide.', 'Cette colonne demande une valeur à chaque ligne.');
    case 'control-character':
      return said('La cellule contient un caractère de contrôle invisible.', 'Saisissez de nouveau le texte.');
    case 'not-id':
      return said(
        'Ce n’est pas un identifiant.',
        'Employez des minuscules, des chiffres et des traits d’union\u202f; séparez les listes par «\u00a0;\u00a0».',
      );
    case 'not-integer':
      return said('Ce n’est pas un nombre entier.', 'N’écrivez que des chiffres, sans séparateurs.');
    case 'not-usd':
      return said(
        'Ce n’est pas un montant.',
        'Écrivez des dollars entiers, chiffres seuls\u202f; laissez vide si le montant est inconnu.',
      );
    case 'not-boolean':
      return said('Ce n’est ni true ni false.', 'Écrivez true ou false.');
    case 'not-date':
      return said(
        'Ce jour n’existe pas.',
        'Écrivez-le comme 2024-12-23\u202f; pour un mois ou une année, leur premier jour.',
      );
    case 'not-url':
      return said('Ce n’est pas une adresse web.', 'Commencez par https://, sans espaces.');
    case 'not-language':
      return said('Ce n’est pas un code de langue.', 'Écrivez deux lettres, comme en ou fr.');
    case 'not-one-of':
      return said('Cette valeur n’est pas admise ici.', `Choisissez parmi\u00a0: ${fault.allowed.join(', ')}.`);
    case 'duplicate-key':
      return said(
        `La ligne ${formatNumber(fault.firstLine, 'fr')} porte déjà cet identifiant.`,
        'Donnez à cette ligne un identifiant propre, ou supprimez-la.',
      );
    case 'unresolved':
      return said(`Cet identifiant ne figure pas dans ${fault.table}.csv.`, 'Corrigez-le, ou ajoutez la ligne visée.');
    case 'duplicate-in-list':
      return said('Un élément figure deux fois dans cette liste.', 'Supprimez l’un des deux.');
    case 'no-source':
      return said('La ligne ne cite aucune source.', 'Ajoutez au moins un identifiant de sources.csv.');
    case 'date-order':
      return said(`${fault.later} précède ${fault.earlier}.`, 'Corrigez l’un des deux jours.');
    case 'precision-mismatch':
      return said(
        `La précision est «\u00a0${fault.precision}\u00a0», mais le jour n’en est pas le premier.`,
        'Écrivez le premier jour du mois ou de l’année, ou indiquez la précision day.',
      );
    case 'pre-above-post':
      return said('La valeur avant l’argent levé dépasse la valeur d’après.', 'Corrigez l’une des deux.');
    case 'amount-basis':
      return said(
        'Le montant et sa base se contredisent.',
        'Laissez le montant vide si et seulement si la base est «\u00a0undisclosed\u00a0».',
      );
    case 'counted-overlap':
      return said(
        `Cet argent semble déjà compté à la ligne ${fault.other}.`,
        'Mettez counted à false sur l’une des deux lignes.',
      );
    case 'company-mismatch':
      return said(
        `La ligne ${fault.other} appartient à une autre entreprise.`,
        'Corrigez l’entreprise ou l’identifiant.',
      );
    case 'outcome-without-date':
      return said('Un événement d’issue est donné, mais pas son jour.', 'Ajoutez le jour dans outcome_on.');
  }
}

/** A fault and its remedy in short sentences. */
export function describeIssue(issue: { readonly problem: Fault }, locale: Locale): Said {
  return locale === 'fr' ? inFrench(issue.problem) : inEnglish(issue.problem);
}

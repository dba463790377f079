import { tables, type TableName } from '../tables';
import { textsOf, type Editing } from './editing';
import { columnsOf, note } from './report';

/** A shorter text may well be the same in both languages: a name, a title. */
const longText = 40;

/** Small words that one language has and the other hasn't. */
const small = {
  en: 'the of and to for with by was were is are that from its at but not which has had this their after before'.split(
    ' ',
  ),
  fr: 'le la les des du de un une et à en pour par dans que qui est sont sur au aux ne pas son sa ses il elle après avant'.split(
    ' ',
  ),
} as const;

/** This many small words of the other language, and more than twice those of its own, make a text foreign. */
const enough = 3;

/** How many of a text's words are small words of each language; what it quotes doesn't count. */
function smallWords(text: string): Readonly<Record<'en' | 'fr', number>> {
  const words =
    text
      .replace(/“[^”]*”|«[^»]*»/g, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (list: readonly string[]) => words.filter((word) => list.includes(word)).length;
  return { en: count(small.en), fr: count(small.fr) };
}

function isForeign(text: string, own: 'en' | 'fr'): boolean {
  const counts = smallWords(text);
  const [mine, others] = own === 'en' ? [counts.en, counts.fr] : [counts.fr, counts.en];
  return others >= enough && others > 2 * mine;
}

/** Each text is in the language of its column, and a long one isn't the same in both. */
export function checkLanguages(editing: Editing): void {
  for (const { name, index, field, text } of textsOf(editing.tables, (field) => /(En|Fr)$/.test(field))) {
    const own = field.endsWith('En') ? 'en' : 'fr';
    const english = `${field.slice(0, -2)}En`;
    if (own === 'fr' && text.length >= longText && other(editing, name, index, english) === text) {
      const column = columnsOf(name)[english]?.csv ?? english;
      note(editing, name, index, field as never, text, { kind: 'not-translated', column });
    } else if (isForeign(text, own)) {
      note(editing, name, index, field as never, text, { kind: 'wrong-language', expected: own });
    }
  }
}

function other(editing: Editing, name: TableName, index: number, field: string): unknown {
  if (!(field in tables[name].columns)) return null;
  return (editing.tables[name][index] as Readonly<Record<string, unknown>> | undefined)?.[field];
}

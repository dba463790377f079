/** Width of a line of text, CSS pixels. */
type Measure = (text: string) => number;

/** A word that no line can hold, in pieces that fit; one character at least each. */
function pieces(word: string, width: number, measure: Measure): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? found : [...found, piece];
}

/**
 * Text in lines of at most `width` pixels, broken at plain spaces only: no-break spaces, dashes and hyphens keep ranges
 * and names together. A word wider than a line is cut. No line for text of nothing but spaces.
 */
export function wrapped(text: string, width: number, measure: Measure): readonly string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const piece of words.flatMap((word) => (measure(word) > width ? pieces(word, width, measure) : [word]))) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** How much narrower each try of a balanced text is, pixels. */
const step = 8;

/** The same, in lines about equally long: as narrow as it goes without taking a line more. */
export function balanced(text: string, width: number, measure: Measure): readonly string[] {
  let best = wrapped(text, width, measure);
  for (let narrower = width - step; narrower > width / 2; narrower -= step) {
    const lines = wrapped(text, narrower, measure);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

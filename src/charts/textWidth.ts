import { labelSize } from './theme';

/**
 * Advance widths of U+0020 to U+007E, thousandths of the font size: the wider of Inter and of the fallback that stands
 * in until Inter has loaded, so that labels placed by them don't touch in either.
 */
const ascii = [
  297, 297, 466, 633, 642, 982, 714, 300, 365, 365, 501, 662, 297, 460, 297, 360, 631, 595, 610, 618, 646, 595, 620,
  595, 619, 620, 297, 302, 662, 662, 662, 595, 1086, 714, 714, 773, 773, 714, 654, 832, 773, 297, 571, 714, 595, 903,
  773, 832, 714, 832, 773, 714, 654, 773, 714, 1010, 714, 714, 654, 365, 360, 365, 502, 595, 356, 595, 612, 571, 612,
  595, 370, 613, 595, 242, 242, 549, 242, 891, 595, 600, 612, 612, 376, 535, 327, 595, 562, 818, 546, 562, 552, 426,
  333, 426, 662,
];

/** What isn't ASCII and isn't an ASCII letter with an accent. */
const others: ReadonlyMap<string, number> = new Map([
  ['\u00a0', 300],
  ['\u202f', 150],
  ['–', 595],
  ['—', 1070],
  ['’', 270],
  ['‘', 270],
  ['“', 440],
  ['”', 440],
  ['«', 600],
  ['»', 600],
  ['·', 360],
  ['…', 1070],
  ['≈', 605],
  ['−', 665],
  ['×', 665],
  ['œ', 1010],
  ['Œ', 1070],
]);

/** Width of any other character: wide enough for all Latin ones. */
const unknown = 800;

/** By how much text of weight 600 is wider. */
const boldFactor = 1.04;

function widthOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 32 && code < 127) return ascii[code - 32] ?? unknown;
  const known = others.get(character);
  if (known !== undefined) return known;
  const base = character.normalize('NFD').charCodeAt(0);
  return base >= 32 && base < 127 ? (ascii[base - 32] ?? unknown) : unknown;
}

/**
 * Estimated width of a line of chart text, CSS pixels, rounded up. Without a browser nothing can be measured, and
 * drawings are made before there is one.
 */
export function textWidth(text: string, bold = false, size = labelSize): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return Math.ceil((sum * size * (bold ? boldFactor : 1)) / 1000);
}

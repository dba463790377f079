import fc from 'fast-check';

/** Texts that have broken files somewhere: formulas, separators, line ends, marks, halves of characters. */
export const hostileTexts = [
  '=1+1',
  '=HYPERLINK("https://example.org";"x")',
  "=cmd|' /C calc'!A0",
  '+49',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u3000=1',
  '\ufeff=1',
  '\uff1d1+1',
  '\uff0b1',
  '\uff0d1',
  '\uff20x',
  "'=1",
  "''=1",
  "'",
  'a;=1+1;b',
  'a\n=1+1\nb',
  "a\n'=1",
  'a\r\n\r\n-b',
  'a\t@b',
  '"',
  '""',
  '","',
  '"\t"',
  'a,b;c\td',
  'a\rb',
  'a\nb',
  'a\r\nb',
  ' a ',
  '\u00a0',
  '\u202f!',
  'é à ç œ €',
  'שלום\u200f\u202e)x(',
  '😀👩‍👩‍👧',
  '\u2028',
  'x\ufeffy',
  '</script><img src=x>',
  'sep=;',
  'x'.repeat(40_000),
] as const;

const pieces = [...'=+-@\'"\t\r\n;, \u00a0\u3000\ufeff＝＋－＠|', '\r\n', 'é', 'a', '1', '😀', '\u200f', '\u202e'];

/** Any text as people may paste it, but empty, which is unknown; no control characters and whole characters only. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 12 }),
  // eslint-disable-next-line no-control-regex -- they are what is left out
  fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

import { describe, expect, test } from 'vitest';
import type { TypographyRule } from '../../../src/text/messages/editorProblems';
import { edited } from '../broken';
import { check, testSound } from '../checked';

const table = 'valuations';
const en = 'Value before new money according to SoftBank.';
const fr = '"Valeur avant levée, selon SoftBank."';

/** A text as a cell. */
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('in an English text', () => {
  test.each<[TypographyRule, string]>([
    ['double-space', 'Value  before.'],
    ['edge-space', 'Value before. '],
    ['edge-space', ' Value before.'],
    ['three-dots', 'Value...'],
    ['straight-apostrophe', "SoftBank's value."],
    ['straight-quotes', 'Before the "money".'],
    ['space-before', 'Value , before.'],
    ['space-before', 'Value before .'],
    ['space-before', 'Value before !'],
    ['hyphen-range', 'Value of $27-29bn.'],
    ['hyphen-range', 'Value of 2024-2026.'],
  ])('names %s in “%s”', (rule, text) => {
    expect(check(edited(table, en, cell(text)))).toMatchObject([
      { column: 'note_en', problem: { kind: 'typography', rule } },
    ]);
  });
});

describe('in a French text', () => {
  test.each<[TypographyRule, string]>([
    ['double-space', 'Valeur  avant.'],
    ['three-dots', 'Valeur...'],
    ['straight-apostrophe', "Valeur d'avant."],
    ['straight-quotes', 'Valeur "avant".'],
    ['no-break-space', 'Valeur ; avant.'],
    ['no-break-space', 'Valeur : avant.'],
    ['no-break-space', 'Valeur: avant.'],
    ['no-break-space', 'Avant 2024; après.'],
    ['no-break-space', 'Avant 2024: après.'],
    ['no-break-space', 'Vraiment?'],
    ['no-break-space', 'Valeur « avant\u00a0».'],
    ['no-break-space', 'Valeur «\u00a0avant ».'],
    ['hyphen-range', 'Valeur de 27-29 milliards.'],
  ])('names %s in “%s”', (rule, text) => {
    expect(check(edited(table, fr, cell(text)))).toMatchObject([
      { column: 'note_fr', problem: { kind: 'typography', rule } },
    ]);
  });
});

test('shows the place with a few words around it', () => {
  const [issue] = check(
    edited(table, fr, cell(`${'Avant la levée '.repeat(5)}: rien. ${'Et après '.repeat(5)}`.trim())),
  );
  expect(issue?.value).toBe('…levée Avant la levée : rien. Et après Et aprè…');
});

test('names two spaces in a name, too', () => {
  expect(check(edited('round_investors', 'Vy Capital', 'Vy  Capital'))).toMatchObject([
    { column: 'investor_name', problem: { rule: 'double-space' } },
  ]);
});

testSound({
  'French marks with no-break spaces, times and addresses': {
    table,
    from: fr,
    to: cell('Est-ce «\u00a0sûr\u202f»\u202f? Oui\u00a0: 10:30\u202f; voir https://x.com/a:b;c.'),
  },
  'two years in French': { table, from: fr, to: cell('Valeur de 2024-2026, puis de 2027-28.') },
  'names and days with hyphens': { table, from: en, to: cell('As in grok-2-1212 and GPT-4-32k on 2024-12-23.') },
  'a suffix after a space': { table, from: en, to: cell('Value in .NET terms.') },
  'a quotation as it was said': {
    table: 'statements',
    from: "Over the coming months, we'll release",
    to: "Over the coming months ...  we'll release",
  },
});

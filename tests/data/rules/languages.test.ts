import { testBreaches, testSound } from '../checked';

const table = 'valuations';
const en = 'Value before new money according to SoftBank.';
const fr = 'Valeur avant levée, selon SoftBank.';

testBreaches({
  'a French note left in English': {
    table,
    from: fr,
    to: en,
    column: 'note_fr',
    problem: { kind: 'not-translated', column: 'note_en' },
  },
  'English in a French column': {
    table,
    from: fr,
    to: 'The value of the company before the new money.',
    column: 'note_fr',
    problem: { kind: 'wrong-language', expected: 'fr' },
  },
  'French in an English column': {
    table,
    from: en,
    to: 'La valeur de la société avant les apports.',
    column: 'note_en',
    problem: { kind: 'wrong-language', expected: 'en' },
  },
});

testSound({
  'a short text that is the same in both languages': { table, from: fr, to: 'Série C, 2024.' },
  'English quoted in French': { table, from: fr, to: 'Il dit “the value of the company: to the moon!”.' },
  'many English titles in a French sentence': {
    table,
    from: fr,
    to: 'The Verge et The Information en parlent dans leurs pages après The Street.',
  },
  'an English title in a French sentence': { table, from: fr, to: 'Repris par The Wall Street Journal et The Verge.' },
});

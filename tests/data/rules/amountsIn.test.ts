import { expect, test } from 'vitest';
import { amountsIn } from '../../../src/data/rules/amountsIn';

test.each<[string, 'en' | 'fr', readonly number[]]>([
  ['$6bn, $134.68m and $1.4 trillion', 'en', [6e9, 134_680_000, 1.4e12]],
  ['$1,400 million, $5 billion; $79–134 billion', 'en', [1.4e9, 5e9]],
  ['$6, $6bnx, 6bn, 314 billion parameters', 'en', []],
  ['6 milliards, 134,68 millions et 1 400\u202fmilliards', 'fr', [6e9, 134_680_000, 1.4e12]],
  ['un milliard, 1 milliard, 170 à 200\u202fmilliards', 'fr', [1e9, 200e9]],
  ['2023, 45 milliards', 'fr', [45e9]],
  ['6 milliardaires', 'fr', []],
])('reads %j in %s', (text, locale, amounts) => {
  expect(amountsIn(text, locale)).toEqual(amounts);
});

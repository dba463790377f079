import fc from 'fast-check';
import { asUsd } from '../../src/model/funding';
import { definitions } from '../../src/model/openness';
import type { Display } from '../../src/selection/display';
import { investorOrders, investorRowSets, lineKinds } from '../../src/selection/options';
import {
  alignments,
  defaultSelection,
  disputes,
  inOrder,
  instruments,
  maxPaceDays,
  roundStatuses,
  scales,
  valuationBases,
  valuationStatuses,
  withChoice,
  type Selection,
} from '../../src/selection/selection';
import { allRefs, day, record } from '../fixtures/record';

const arbitraryDay = fc
  .integer({ min: 16_000, max: 21_000 })
  .map((days) => day(new Date(days * 864e5).toISOString().slice(0, 10)));
const some = <T>(all: readonly T[]) => fc.shuffledSubarray([...all]);
const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 1 });

const fields = {
  companies: some(['xai', 'openai', 'meta']),
  from: or(arbitraryDay),
  to: or(arbitraryDay),
  zoom: fc.boolean(),
  asOf: or(arbitraryDay),
  roundStatuses: some(roundStatuses),
  instruments: some(instruments),
  valuationBases: some(valuationBases),
  valuationStatuses: some(valuationStatuses),
  minAmountUsd: or(fc.integer({ min: 1, max: 2e10 }).map(asUsd)),
  flagshipOnly: fc.boolean(),
  definition: fc.constantFrom(...definitions),
  paceDays: or(fc.integer({ min: 0, max: maxPaceDays })),
  align: fc.constantFrom(...alignments),
  scale: fc.constantFrom(...scales),
  disputed: fc.constantFrom(...disputes),
  q: fc.oneof(
    fc.constantFrom('', 'kingdom', 'MUSK', 'levée', "l'argent", 'l’argent', 'microsoft azure', '  ', 'openai'),
    fc.string({ unit: 'binary', maxLength: 120 }),
  ),
  pin: or(fc.constantFrom(...allRefs(record))),
};

/** A gesture: any fields, not in normal form. */
export const arbitraryChange: fc.Arbitrary<Partial<Selection>> = fc.record(fields, { requiredKeys: [] });

/** Any selection a reader can reach. */
export const arbitrarySelection: fc.Arbitrary<Selection> = arbitraryChange.map((change) =>
  withChoice(defaultSelection, change),
);

const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/);

/** Any display a page can have. */
export const arbitraryDisplay: fc.Arbitrary<Display> = fc.record({
  lang: fc.constantFrom('en', 'fr', null),
  theme: fc.constantFrom('light', 'dark', null),
  view: or(word),
  tab: fc.uniqueArray(word, { maxLength: 3 }),
  folded: fc.uniqueArray(word, { maxLength: 3 }),
  order: fc.uniqueArray(word, { maxLength: 3 }),
  dataset: or(word),
  options: fc.record({
    investorOrder: fc.constantFrom(...investorOrders),
    investorRows: fc.constantFrom(...investorRowSets),
    lines: some(lineKinds).map((lines) => inOrder(lineKinds, lines)),
  }),
  version: or(fc.constantFrom('1', '2026.11.23')),
});

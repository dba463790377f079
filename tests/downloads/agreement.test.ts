import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnViews } from '../../src/charts/registry';
import type { DataTable, DrawnId } from '../../src/charts/view';
import { tableNames, tables, type TableName, type TableRow } from '../../src/data/tables';
import { packageFile } from '../../src/downloads/package/packageFile';
import { rowForms, rowsFile } from '../../src/downloads/rowsFile';
import { sliceOf } from '../../src/selection/slice';
import { record } from '../fixtures/record';
import { arbitrarySelection } from '../selection/arbitrary';
import { rowsIn, subjectOf, unpacked } from './package/subjects';
import { readBack } from './readBack';

type Line = DataTable['rows'][number];

function keysOf(name: TableName, rows: readonly TableRow<TableName>[]): readonly string[] {
  return rows.map((row) =>
    tables[name].primaryKey.map((field) => (row as Readonly<Record<string, unknown>>)[field]).join('/'),
  );
}

const sorted = (keys: readonly string[]) => [...keys].sort();
const ofKind = (lines: readonly Line[], kind: Line['ref']['kind']) => lines.filter(({ ref }) => ref.kind === kind);

/** The keys of the file's rows that a line of the table shows; of two views the lines are of another kind. */
const shownKey: Readonly<Record<Exclude<DrawnId, 'paradox' | 'opening-clock'>, (line: Line) => string>> = {
  valuations: ({ ref }) => ref.id,
  money: ({ ref }) => ref.id,
  investors: ({ ref, part }) => `${part ?? ''}/${ref.id}`,
  context: ({ ref }) => ref.id,
  releases: ({ ref }) => ref.id,
  promises: ({ ref }) => ref.id,
  matrix: ({ ref, part }) => `${ref.id}/${part ?? ''}`,
};

const states = { numRuns: 40 };

/** The views that file the rows of one table. */
const filed = [...Object.values(drawnViews).map(({ id }) => id), 'claims'] as const;

describe.each(filed)('%s', (id) => {
  test('files and packs the same rows in every state', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const subject = subjectOf(id, selection);
        const { main } = subject;
        if (main === null) throw new Error('The view has no rows.');
        const { table, rows } = main;
        for (const form of rowForms) {
          expect(readBack(form, rowsFile(form, subject.slice, table, rows), table)).toEqual(rows);
        }
        expect(rowsIn(unpacked(packageFile(subject, null)), table)).toEqual(rows);
      }),
      states,
    );
  });
});

test(
  'the whole selection packs the selected rows of every table, and of the sources those that they name',
  {
    timeout: 60_000,
  },
  () => {
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const { selected } = sliceOf(record, selection);
        const files = unpacked(packageFile(subjectOf('selection', selection), null));
        for (const name of tableNames.filter((each) => each !== 'sources')) {
          expect(rowsIn(files, name)).toEqual(selected[name]);
        }
        const named = tableNames.flatMap((name) =>
          (selected[name] as readonly TableRow<TableName>[]).flatMap((row) =>
            'sourceIds' in row ? row.sourceIds : [],
          ),
        );
        const packed = rowsIn(files, 'sources').map((source) => source.sourceId);
        expect(sorted(packed)).toEqual(sorted([...new Set(named)]));
      }),
      states,
    );
  },
);

describe('the table behind a drawing', () => {
  test.each(Object.entries(shownKey))('%s: has a line for each row of the file, and no other', (id, key) => {
    const view = drawnViews[id as keyof typeof shownKey];
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const slice = sliceOf(record, selection);
        const lines = view.table(slice, 'en').rows;
        expect(sorted(lines.map(key))).toEqual(sorted(keysOf(view.source, view.rows(slice))));
      }),
      states,
    );
  });

  test('opening-clock: has a line for each model, whose releases are the rows of the file', () => {
    const view = drawnViews['opening-clock'];
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const slice = sliceOf(record, selection);
        const models = new Set(ofKind(view.table(slice, 'en').rows, 'model').map(({ ref }) => ref.id));
        expect(models).toEqual(new Set(slice.selected.models.map((model) => model.modelId)));
        expect(new Set(view.rows(slice).map((release) => release.modelId))).toEqual(models);
      }),
      states,
    );
  });

  test('paradox: every release and round it tells is in the package, and every row of the file is of a model it tells', () => {
    const view = drawnViews.paradox;
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const slice = sliceOf(record, selection);
        const lines = view.table(slice, 'en').rows;
        const rows = view.rows(slice);
        const releases = new Map(rows.map((release) => [release.eventId, release.modelId]));
        const rounds = new Set(slice.selected.fundingRounds.map((round) => round.roundId));
        for (const { ref } of ofKind(lines, 'release')) expect([...releases.keys()]).toContain(ref.id);
        for (const { ref } of ofKind(lines, 'round')) expect(rounds).toContain(ref.id);
        const told = new Set([
          ...ofKind(lines, 'model').map(({ ref }) => ref.id),
          ...ofKind(lines, 'release').map(({ ref }) => releases.get(ref.id)),
        ]);
        expect(new Set(releases.values())).toEqual(told);
      }),
      states,
    );
  });
});

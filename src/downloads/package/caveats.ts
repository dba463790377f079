import { guarded, isGuarded } from '../../data/guard';
import type { Column } from '../../data/schema';
import { tables, type TableRow, type TableName } from '../../data/tables';
import { writeCell } from '../../data/cell';
import { amountRange, isCapital, isReceived } from '../../model/funding';
import { valuationMoments } from '../../model/valuation';
import { formatDate, type Locale } from '../../text/format';
import { packageCaveats } from '../../text/messages/packageCaveats';
import type { PackagedTable } from './linkedRows';
import { markdownLink } from './markdown';
import type { Contents } from './packaged';

function rowsIn<N extends TableName>({ tables: packaged }: Contents, name: N): readonly TableRow<N>[] {
  return (packaged.find(({ table }) => table === name)?.rows ?? []) as readonly TableRow<N>[];
}

function columnsOf({ table }: PackagedTable): readonly (readonly [string, Column<unknown>])[] {
  return Object.entries(tables[table].columns);
}

/** How many dates of a table are only known to the month or year. */
function impreciseDates(packed: PackagedTable): number {
  const fields = columnsOf(packed).flatMap(([field, { csv }]) => (csv.endsWith('_precision') ? [field] : []));
  return packed.rows.reduce(
    (count, row) => count + fields.filter((field) => row[field] === 'month' || row[field] === 'year').length,
    0,
  );
}

/** How many cells of a table bear the formula guard. */
function guardedCells(packed: PackagedTable): number {
  const fields = columnsOf(packed).flatMap(([field, column]) => (isGuarded(column) ? [field] : []));
  const isRisky = (text: string) => guarded(text) !== text;
  return packed.rows.reduce((count, row) => count + fields.filter((field) => isRisky(writeCell(row[field]))).length, 0);
}

function sumOf(packaged: readonly PackagedTable[], count: (packed: PackagedTable) => number): number {
  return packaged.reduce((sum, packed) => sum + count(packed), 0);
}

/**
 * What to know before using a package, in sentences of Markdown, counted over the rows that are in it: only what
 * applies to them. First what would make a sum false.
 */
export function caveats(contents: Contents, locale: Locale): readonly string[] {
  const words = packageCaveats[locale];
  const { subject, tables: packaged, externals, full } = contents;
  const { dataset, asOf, selection } = subject.slice;
  const isBrushed = selection.from !== null || selection.to !== null;
  const rounds = rowsIn(contents, 'fundingRounds');
  const valuations = rowsIn(contents, 'valuations');
  const disputedRounds = rounds.filter((round) => {
    const range = isCapital(round) ? amountRange(round, rounds) : null;
    return range !== null && range.low !== range.high;
  });
  const counted = (count: number, say: (count: number) => string) => (count === 0 ? [] : [say(count)]);
  const day = (iso: string) => formatDate(iso, 'day', locale);
  return [
    ...(packaged.some(({ role }) => role === 'linked') ? [words.linked] : []),
    ...counted(
      sumOf(packaged, ({ outside }) => outside),
      words.outside,
    ),
    ...counted(rounds.filter(({ amountUsd }) => amountUsd === null).length, words.undisclosed),
    ...counted(rounds.filter((round) => !isCapital(round)).length, words.uncounted),
    ...counted(rounds.filter((round) => !isReceived(round)).length, words.unreceived),
    ...counted(rounds.filter(({ amountBasis }) => amountBasis === 'reported').length, words.reportedRounds),
    ...counted(valuations.filter(({ status }) => status === 'reported').length, words.reportedValuations),
    ...counted(
      valuations.filter(({ status }) => status === 'sought' || status === 'rejected').length,
      words.soughtValuations,
    ),
    ...counted(
      valuationMoments(valuations).filter(({ low, high }) => low !== high).length + disputedRounds.length,
      words.disputed,
    ),
    ...counted(sumOf(packaged, impreciseDates), words.imprecise),
    ...(asOf < dataset.edition ? [words.earlier(day(asOf), day(dataset.edition))] : []),
    ...(subject.main === null && isBrushed ? [words.timeless] : []),
    ...(rowsIn(contents, 'statements').length === 0 ? [] : [words.quotations]),
    words.sources,
    ...counted(sumOf(packaged, guardedCells), words.guard),
    ...externals
      .filter(({ reference, missing }) => missing > 0 && !dataset.missing.has(reference.to))
      .map(({ reference: { from, csv, to }, missing }) =>
        words.external(
          `${tables[from].name}.${csv}`,
          tables[to].name,
          missing,
          markdownLink(`${full}${tables[to].name}.csv`),
        ),
      ),
    ...[...dataset.missing].map((table) => words.missingTable(tables[table].name)),
  ];
}

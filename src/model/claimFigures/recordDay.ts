import type { IsoDate, Precision } from '../../data/schema';
import type { ContextEvent } from '../../data/tables/events';
import type { Dataset } from '../dataset';
import { launchOf } from '../openness';
import type { RecordRef } from '../record';
import { recordKnown } from '../recordKnown';

interface DatedDay {
  readonly on: IsoDate;
  readonly precision: Precision;
}

/** An event by its id. */
export function eventOf(dataset: Dataset, eventId: string): ContextEvent | undefined {
  return dataset.tables.events.find((row) => row.eventId === eventId);
}

/** A record's own day; `null` for kinds that have none, and for records that don't exist. */
function dayOf(dataset: Dataset, { kind, id }: RecordRef): DatedDay | null {
  const dated = (row: { readonly datePrecision: Precision } | undefined | null, on: IsoDate | undefined) =>
    row === undefined || row === null || on === undefined ? null : { on, precision: row.datePrecision };
  switch (kind) {
    case 'model': {
      const launch = launchOf(dataset.releasesByModel.get(id) ?? []);
      return dated(launch, launch?.releasedOn);
    }
    case 'release': {
      const row = dataset.releaseById.get(id);
      return dated(row, row?.releasedOn);
    }
    case 'statement': {
      const row = dataset.statementById.get(id);
      return dated(row, row?.saidOn);
    }
    case 'event': {
      const row = eventOf(dataset, id);
      return dated(row, row?.happenedOn);
    }
    case 'round': {
      const row = dataset.roundById.get(id);
      return dated(row, row?.announcedOn);
    }
    case 'valuation': {
      const row = dataset.valuationById.get(id);
      return dated(row, row?.valuedOn);
    }
    default:
      return null;
  }
}

/** The day of a record that was public on `on`. */
export function knownDay(dataset: Dataset, ref: RecordRef, on: IsoDate): DatedDay | null {
  return recordKnown(dataset, ref, on) ? dayOf(dataset, ref) : null;
}

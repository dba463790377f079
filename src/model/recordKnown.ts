import type { IsoDate } from '../data/schema';
import type { Dataset } from './dataset';
import { roundKnown } from './funding';
import { publicOn } from './known';
import { launchOf } from './openness';
import { statementKnown } from './promises';
import type { RecordRef } from './record';
import { valuationKnown } from './valuation';

/**
 * Whether a record was public knowledge on `asOf`: a model and its openness row from its launch, an investor from its
 * first round. Companies, claims and undated sources always are; records that don't exist never.
 */
export function recordKnown(dataset: Dataset, record: RecordRef, asOf: IsoDate): boolean {
  switch (record.kind) {
    case 'company':
      return dataset.companyById.has(record.id);
    case 'round': {
      const round = dataset.roundById.get(record.id);
      return round !== undefined && roundKnown(round, asOf);
    }
    case 'investor':
      return (dataset.rowsByInvestor.get(record.id) ?? []).some((row) =>
        recordKnown(dataset, { kind: 'round', id: row.roundId }, asOf),
      );
    case 'valuation': {
      const valuation = dataset.valuationById.get(record.id);
      return valuation !== undefined && valuationKnown(valuation, asOf);
    }
    case 'model':
    case 'openness': {
      const launch = launchOf(dataset.releasesByModel.get(record.id) ?? []);
      return launch !== null && launch.releasedOn <= asOf;
    }
    case 'release': {
      const release = dataset.releaseById.get(record.id);
      return release !== undefined && release.releasedOn <= asOf;
    }
    case 'statement': {
      const statement = dataset.statementById.get(record.id);
      return statement !== undefined && statementKnown(statement, asOf);
    }
    case 'event': {
      const event = dataset.tables.events.find((row) => row.eventId === record.id);
      return event !== undefined && publicOn(event.happenedOn, event.knownOn) <= asOf;
    }
    case 'claim':
      return dataset.tables.claims.some((row) => row.claimId === record.id);
    case 'source': {
      const source = dataset.sourceById.get(record.id);
      return source !== undefined && (source.publishedOn === null || source.publishedOn <= asOf);
    }
  }
}

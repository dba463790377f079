import { daysBetween } from '../../data/date';
import { precisions, type IsoDate } from '../../data/schema';
import type { Statement } from '../../data/tables/statements';
import type { Dataset } from '../dataset';
import { roundKnown } from '../funding';
import { openingClocks } from '../openness';
import { promiseBalance, promiseOn, statementKnown } from '../promises';
import type { RecordRef } from '../record';
import type { FigureValue, Measure } from './figure';
import { amountOf, largest, ofAmount, usd, worthOn } from './moneyFigures';
import { knownDay } from './recordDay';
import {
  clockOf,
  closedOf,
  launchedAfter,
  levelAt,
  newestFlagship,
  openWith,
  paceDayOf,
  publishedAfter,
} from './releaseFigures';

/** Criticism by one speaker that was public on `on`, by day; a court paper in their name is theirs too. */
export function criticisms(dataset: Dataset, speaker: string, on: IsoDate): readonly Statement[] {
  return dataset.tables.statements.filter(
    (row) => row.kind === 'criticism' && row.speaker.startsWith(speaker) && statementKnown(row, on),
  );
}

function between(dataset: Dataset, from: RecordRef, to: RecordRef, on: IsoDate): FigureValue | null {
  const [start, end] = [knownDay(dataset, from, on), knownDay(dataset, to, on)];
  if (start === null || end === null) return null;
  const coarser = Math.max(precisions.indexOf(start.precision), precisions.indexOf(end.precision));
  const precision = precisions[coarser] ?? 'day';
  return { kind: 'days', days: daysBetween(start.on, end.on), precision, running: false };
}

const count = (value: number, of: number | null = null): FigureValue => ({ kind: 'count', value, of });
const names = (list: readonly string[]): FigureValue | null =>
  list.length === 0 ? null : { kind: 'names', names: list };

/**
 * A measure on the record as known on a day. `null` where nothing of that kind was on record then. A round's amount
 * and a promise's outcome are this edition's, as everywhere.
 */
export function measureOn(dataset: Dataset, measure: Measure, on: IsoDate): FigureValue | null {
  switch (measure.kind) {
    case 'day': {
      const day = knownDay(dataset, measure.ref, on);
      return day === null ? null : { kind: 'day', ...day };
    }
    case 'between':
      return between(dataset, measure.from, measure.to, on);
    case 'amount':
      return amountOf(dataset, measure.ref, on);
    case 'opening': {
      const clock = clockOf(dataset, measure.modelId, on);
      return clock === null ? null : { kind: 'days', ...clock.lag, running: clock.opening === null };
    }
    case 'pace':
      return paceDayOf(dataset, measure.modelId, on);
    case 'newest': {
      const model = newestFlagship(dataset, measure.companyId, on);
      return model === null ? null : names([model.name]);
    }
    case 'launched-after': {
      const models = launchedAfter(dataset, measure.companyId, measure.modelId, on);
      return models === null ? null : count(models);
    }
    case 'open': {
      const own = dataset.tables.models.filter(
        (model) => model.companyId === measure.companyId && (model.isFlagship || !measure.flagship),
      );
      const clocks = openingClocks(dataset, own, measure.definition, on);
      return count(clocks.filter(({ opening }) => opening !== null).length, clocks.length);
    }
    case 'closed': {
      const { closed, launched } = closedOf(dataset, measure.modelIds, on);
      return count(closed, launched);
    }
    case 'published-after':
      return count(publishedAfter(dataset, measure.companyId, measure.day, on));
    case 'level': {
      const level = levelAt(dataset, measure.modelId, measure.dimension, on);
      return level === null ? null : { kind: 'level', level };
    }
    case 'open-with': {
      const { both, open } = openWith(dataset, measure.dimension, on);
      return count(both, open);
    }
    case 'licence': {
      const release = dataset.releaseById.get(measure.eventId);
      return release === undefined || release.licence === null || release.releasedOn > on
        ? null
        : names([release.licence]);
    }
    case 'parameters': {
      const clock = clockOf(dataset, measure.modelId, on);
      if (clock === null) return null;
      const { parametersTotal } = clock.model;
      return parametersTotal === null ? { kind: 'undisclosed' } : count(parametersTotal);
    }
    case 'worth':
      return usd(worthOn(dataset, measure.companyId, on));
    case 'largest':
      return largest(dataset, measure.companyId, on);
    case 'of-amount':
      return count(ofAmount(dataset, measure.companyId, measure.amountUsd, on));
    case 'investors': {
      const round = dataset.roundById.get(measure.roundId);
      if (round === undefined || !roundKnown(round, on)) return null;
      return count(dataset.investorsByRound.get(measure.roundId)?.length ?? 0);
    }
    case 'promise': {
      const statement = dataset.statementById.get(measure.statementId);
      if (statement === undefined || !statementKnown(statement, on)) return null;
      return { kind: 'promise', state: promiseOn(statement, on).state };
    }
    case 'kept': {
      const own = dataset.tables.statements.filter(
        (row) => row.companyId === measure.companyId && row.topic === 'openness',
      );
      const { kept, due } = promiseBalance(own, on);
      return count(kept, due);
    }
    case 'criticisms':
      return count(criticisms(dataset, measure.speaker, on).length);
    case 'founders': {
      const founders = dataset.companyById.get(measure.companyId)?.founders ?? [];
      return names(measure.names.filter((name) => founders.includes(name)));
    }
  }
}

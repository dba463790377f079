import { dayNumber, isoOfDay } from '../data/date';
import type { IsoDate } from '../data/schema';
import type { Dataset } from './dataset';
import { launchOf } from './openness';
import { refKey, type RecordRef } from './record';

/** Models launched within this many days after a round belong to it: what the money was followed by. */
const followingDays = 365;

/** Records by what they are to the one they belong to. */
export interface Relation {
  readonly kind:
    | 'company'
    | 'rounds'
    | 'valuations'
    | 'investors'
    | 'models-after'
    | 'rounds-before'
    | 'models'
    | 'releases'
    | 'openness'
    | 'promises'
    | 'outcome'
    | 'events'
    | 'cited-by'
    | 'sources';
  readonly refs: readonly RecordRef[];
}

const ref = (kind: RecordRef['kind'], id: string): RecordRef => ({ kind, id });

function relation(kind: Relation['kind'], refs: readonly RecordRef[]): readonly Relation[] {
  const unique = [...new Map(refs.map((item) => [refKey(item), item])).values()];
  return unique.length === 0 ? [] : [{ kind, refs: unique }];
}

function launchDay(dataset: Dataset, modelId: string): IsoDate | null {
  return launchOf(dataset.releasesByModel.get(modelId) ?? [])?.releasedOn ?? null;
}

/** Models of a company launched in the year after `day` (that day included), by launch. */
function modelsAfter(dataset: Dataset, companyId: string, day: IsoDate): readonly RecordRef[] {
  const end = isoOfDay(dayNumber(day) + followingDays);
  return dataset.tables.models
    .flatMap((model) => {
      const on = model.companyId === companyId ? launchDay(dataset, model.modelId) : null;
      return on !== null && on >= day && on <= end ? [{ on, id: model.modelId }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ id }) => ref('model', id));
}

/** Rounds of a model's company in the year before its launch (that day included): the way back of `modelsAfter`. */
function roundsBefore(dataset: Dataset, modelId: string, companyId: string): readonly RecordRef[] {
  const launch = launchDay(dataset, modelId);
  if (launch === null) return [];
  const start = isoOfDay(dayNumber(launch) - followingDays);
  return dataset.tables.fundingRounds
    .filter((row) => row.companyId === companyId && row.announcedOn >= start && row.announcedOn <= launch)
    .map((row) => ref('round', row.roundId));
}

/** Every record that names a source, in the order of the tables. */
function citing(dataset: Dataset, sourceId: string): readonly RecordRef[] {
  const { tables } = dataset;
  const from = <T extends { readonly sourceIds: readonly string[] }>(
    rows: readonly T[],
    kind: RecordRef['kind'],
    id: (row: T) => string,
  ) => rows.filter((row) => row.sourceIds.includes(sourceId)).map((row) => ref(kind, id(row)));
  return [
    ...from(tables.companies, 'company', (row) => row.companyId),
    ...from(tables.fundingRounds, 'round', (row) => row.roundId),
    ...from(tables.roundInvestors, 'investor', (row) => row.investorId),
    ...from(tables.valuations, 'valuation', (row) => row.valuationId),
    ...from(tables.models, 'model', (row) => row.modelId),
    ...from(tables.releaseEvents, 'release', (row) => row.eventId),
    ...from(tables.openness, 'openness', (row) => row.modelId),
    ...from(tables.statements, 'statement', (row) => row.statementId),
    ...from(tables.events, 'event', (row) => row.eventId),
    ...from(tables.claims, 'claim', (row) => row.claimId),
  ];
}

/** The openness row of a model, where it has one. */
function gradedAs(dataset: Dataset, modelId: string): readonly RecordRef[] {
  return dataset.opennessByModel.has(modelId) ? [ref('openness', modelId)] : [];
}

function promisesAbout(dataset: Dataset, modelId: string): readonly RecordRef[] {
  const events = dataset.releasesByModel.get(modelId) ?? [];
  return events.flatMap((event) =>
    (dataset.statementsByRelease.get(event.eventId) ?? []).map((row) => ref('statement', row.statementId)),
  );
}

/**
 * What belongs to a record, one step away: a round its valuations, investors and the models launched in the following
 * year; a valuation its round and the round's other valuations; an investor its rounds; a model its releases, openness
 * row, the promises its releases settled and the rounds of the year before; a statement the release that settled it; a
 * company its rounds and models; a source all that cites it. What a relation leads to leads back, companies apart. The
 * source rows come last. Empty where the record or its relations don't exist. Days aren't filtered: the caller leaves
 * out what isn't known yet (`recordKnown`).
 */
export function relationsOf(dataset: Dataset, record: RecordRef): readonly Relation[] {
  switch (record.kind) {
    case 'round': {
      const round = dataset.roundById.get(record.id);
      if (round === undefined) return [];
      const investors = dataset.investorsByRound.get(round.roundId) ?? [];
      const events = dataset.tables.events.filter((event) => event.roundId === round.roundId);
      return [
        ...relation('company', [ref('company', round.companyId)]),
        ...relation(
          'valuations',
          (dataset.valuationsByRound.get(round.roundId) ?? []).map((row) => ref('valuation', row.valuationId)),
        ),
        ...relation(
          'investors',
          investors.map((row) => ref('investor', row.investorId)),
        ),
        ...relation('models-after', modelsAfter(dataset, round.companyId, round.announcedOn)),
        ...relation(
          'events',
          events.map((row) => ref('event', row.eventId)),
        ),
        ...sources(round.sourceIds),
      ];
    }
    case 'valuation': {
      const valuation = dataset.valuationById.get(record.id);
      if (valuation === undefined) return [];
      const { roundId } = valuation;
      const siblings = roundId === null ? [] : (dataset.valuationsByRound.get(roundId) ?? []);
      return [
        ...relation('company', [ref('company', valuation.companyId)]),
        ...relation('rounds', roundId === null ? [] : [ref('round', roundId)]),
        ...relation(
          'valuations',
          siblings.filter((row) => row.valuationId !== record.id).map((row) => ref('valuation', row.valuationId)),
        ),
        ...sources(valuation.sourceIds),
      ];
    }
    case 'investor': {
      const rows = dataset.rowsByInvestor.get(record.id) ?? [];
      return [
        ...relation(
          'rounds',
          rows.map((row) => ref('round', row.roundId)),
        ),
        ...sources(rows.flatMap((row) => row.sourceIds)),
      ];
    }
    case 'model':
    case 'openness': {
      const model = dataset.modelById.get(record.id);
      if (model === undefined) return [];
      const levels = dataset.opennessByModel.get(model.modelId) ?? [];
      const own: readonly RecordRef[] = record.kind === 'openness' ? [ref('model', model.modelId)] : [];
      return [
        ...relation('company', [ref('company', model.companyId)]),
        ...relation('models', own),
        ...relation(
          'releases',
          (dataset.releasesByModel.get(model.modelId) ?? []).map((row) => ref('release', row.eventId)),
        ),
        ...relation('openness', record.kind === 'model' ? gradedAs(dataset, model.modelId) : []),
        ...relation('promises', promisesAbout(dataset, model.modelId)),
        ...relation(
          'rounds-before',
          record.kind === 'model' ? roundsBefore(dataset, model.modelId, model.companyId) : [],
        ),
        ...sources(record.kind === 'model' ? model.sourceIds : levels.flatMap((row) => row.sourceIds)),
      ];
    }
    case 'release': {
      const release = dataset.releaseById.get(record.id);
      if (release === undefined) return [];
      const promises = dataset.statementsByRelease.get(release.eventId) ?? [];
      return [
        ...relation('models', [ref('model', release.modelId)]),
        ...relation('openness', gradedAs(dataset, release.modelId)),
        ...relation(
          'promises',
          promises.map((row) => ref('statement', row.statementId)),
        ),
        ...sources(release.sourceIds),
      ];
    }
    case 'statement': {
      const statement = dataset.statementById.get(record.id);
      if (statement === undefined) return [];
      const outcome = statement.outcomeEventId;
      const release = outcome === null ? undefined : dataset.releaseById.get(outcome);
      return [
        ...relation('company', [ref('company', statement.companyId)]),
        ...relation('outcome', release === undefined ? [] : [ref('release', release.eventId)]),
        ...relation('models', release === undefined ? [] : [ref('model', release.modelId)]),
        ...relation('openness', release === undefined ? [] : gradedAs(dataset, release.modelId)),
        ...sources(statement.sourceIds),
      ];
    }
    case 'event': {
      const event = dataset.tables.events.find((row) => row.eventId === record.id);
      if (event === undefined) return [];
      return [
        ...relation(
          'company',
          event.companyIds.map((id) => ref('company', id)),
        ),
        ...relation('rounds', event.roundId === null ? [] : [ref('round', event.roundId)]),
        ...sources(event.sourceIds),
      ];
    }
    case 'company': {
      const company = dataset.companyById.get(record.id);
      if (company === undefined) return [];
      const { fundingRounds, models } = dataset.tables;
      const own = (row: { readonly companyId: string }) => row.companyId === company.companyId;
      return [
        ...relation(
          'rounds',
          fundingRounds.filter(own).map((row) => ref('round', row.roundId)),
        ),
        ...relation(
          'models',
          models.filter(own).map((row) => ref('model', row.modelId)),
        ),
        ...sources(company.sourceIds),
      ];
    }
    case 'claim':
      return sources(dataset.tables.claims.find((row) => row.claimId === record.id)?.sourceIds ?? []);
    case 'source':
      return relation('cited-by', citing(dataset, record.id));
  }
}

function sources(ids: readonly string[]): readonly Relation[] {
  return relation(
    'sources',
    ids.map((id) => ref('source', id)),
  );
}

/**
 * Keys (`refKey`) of a record and of all that belongs to it, sources and companies left out: what lights up with it.
 * Of the whole record, whatever the as-of day: only what is drawn can light up, and nothing unknown is drawn.
 */
export function litWith(dataset: Dataset, record: RecordRef): ReadonlySet<string> {
  const related = relationsOf(dataset, record).filter(({ kind }) => kind !== 'sources' && kind !== 'company');
  return new Set([refKey(record), ...related.flatMap(({ refs }) => refs.map(refKey))]);
}

/** Whether a record of that kind and id is in the dataset. */
export function recordExists(dataset: Dataset, record: RecordRef): boolean {
  switch (record.kind) {
    case 'company':
      return dataset.companyById.has(record.id);
    case 'round':
      return dataset.roundById.has(record.id);
    case 'investor':
      return dataset.rowsByInvestor.has(record.id);
    case 'valuation':
      return dataset.valuationById.has(record.id);
    case 'model':
      return dataset.modelById.has(record.id);
    case 'release':
      return dataset.releaseById.has(record.id);
    case 'openness':
      return dataset.opennessByModel.has(record.id);
    case 'statement':
      return dataset.statementById.has(record.id);
    case 'event':
      return dataset.tables.events.some((row) => row.eventId === record.id);
    case 'claim':
      return dataset.tables.claims.some((row) => row.claimId === record.id);
    case 'source':
      return dataset.sourceById.has(record.id);
  }
}

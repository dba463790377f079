import { tableNames } from '../src/data/tables';
import type { IsoDate } from '../src/data/schema';
import type { Model } from '../src/data/tables/models';
import { labelOf } from '../src/charts/card/card';
import { enumWord } from '../src/charts/card/cardWords';
import { articleDay } from '../src/model/claimFigures/articleDay';
import type { Dataset } from '../src/model/dataset';
import { capitalRaised, isCapital, isReceived } from '../src/model/funding';
import { publicOn } from '../src/model/known';
import { type Definition, openAtPace, openingClocks, ownPaceDays, paceModelId, shareOpen } from '../src/model/openness';
import { promiseBalance } from '../src/model/promises';
import { momentGapDays, valuationMoments, type ValuationMoment } from '../src/model/valuation';
import { yardstickDays } from '../src/model/verdict';
import { protagonists } from '../src/selection/selection';
import { formatDateShort, type Locale } from '../src/text/format';
import { methodDisputesText } from '../src/text/messages/method/disputes';
import type { MethodFigures, MomentSaid, StandingSaid } from '../src/text/messages/method/figures';
import { methodLimits } from './methodLimits';

/** How many rows have each value. */
function countBy<T>(rows: readonly T[], value: (row: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[value(row)] = (counts[value(row)] ?? 0) + 1;
  return counts;
}

const ofProtagonists = ({ companyId }: { readonly companyId: string }) => protagonists.includes(companyId);

function standing(dataset: Dataset, companyId: string, asOf: IsoDate): StandingSaid {
  const rounds = dataset.tables.fundingRounds.filter((round) => round.companyId === companyId && isReceived(round));
  const { low, high, undisclosed } = capitalRaised(rounds, asOf);
  const models = dataset.tables.models.filter((model) => model.companyId === companyId);
  const { opened, launched } = shareOpen(dataset, models, 'weights', asOf);
  return {
    name: dataset.companyById.get(companyId)?.name ?? companyId,
    raised: { low, high },
    undisclosed: undisclosed.length,
    opened: opened.map(({ model }) => model.name),
    launched: launched.length,
  };
}

function roundFigures(dataset: Dataset): MethodFigures['rounds'] {
  const rounds = dataset.tables.fundingRounds.filter(ofProtagonists);
  const capital = rounds.filter((round) => isCapital(round) && isReceived(round));
  const leftOut = countBy(
    rounds.filter((round) => !capital.includes(round)),
    ({ counted, instrument }) => {
      if (!counted) return 'elsewhere';
      return instrument === 'secondary' ? 'secondary' : instrument === 'credit-line' ? 'creditLine' : 'notReceived';
    },
  );
  const undisclosed = capital.filter(({ amountUsd }) => amountUsd === null).length;
  return {
    all: rounds.length,
    inSum: capital.length - undisclosed,
    undisclosed,
    leftOut: { elsewhere: 0, secondary: 0, creditLine: 0, notReceived: 0, ...leftOut },
    byStatus: countBy(rounds, ({ status }) => status),
    byInstrument: countBy(rounds, ({ instrument }) => instrument),
    byAmountBasis: countBy(rounds, ({ amountBasis }) => amountBasis),
  };
}

function momentSaid(dataset: Dataset, moment: ValuationMoment, locale: Locale): MomentSaid {
  const [first, last] = [moment.reports[0], moment.reports.at(-1)];
  const [from, to] = [first, last].map((report) =>
    report === undefined ? '' : formatDateShort(report.valuedOn, report.datePrecision, locale),
  );
  return {
    company: dataset.companyById.get(moment.companyId)?.name ?? moment.companyId,
    when: from === to ? (from ?? '') : `${from ?? ''} – ${to ?? ''}`,
    low: moment.low,
    high: moment.high,
    reports: moment.reports.map(({ amountUsd, basis, sourceIds }) =>
      methodDisputesText[locale].report(
        amountUsd,
        enumWord('valuations', 'basis', basis, locale),
        dataset.sourceById.get(sourceIds[0] ?? '')?.publisher ?? '',
      ),
    ),
    settled: moment.settled,
  };
}

function valuationFigures(dataset: Dataset, locale: Locale): MethodFigures['valuations'] {
  const rows = dataset.tables.valuations.filter(ofProtagonists);
  const moments = valuationMoments(rows);
  return {
    all: rows.length,
    byBasis: countBy(rows, ({ basis }) => basis),
    byStatus: countBy(rows, ({ status }) => status),
    gapDays: momentGapDays,
    moments: moments.length,
    disputed: moments.filter(({ low, high }) => low !== high).map((moment) => momentSaid(dataset, moment, locale)),
  };
}

function modelFigures(dataset: Dataset): MethodFigures['models'] {
  const models = dataset.tables.models.filter(ofProtagonists);
  const { openness } = dataset.tables;
  const opened = (rows: readonly Model[], definition: Definition) =>
    openingClocks(dataset, rows, definition, dataset.edition).filter(({ opening }) => opening !== null).length;
  const flagships = models.filter(({ isFlagship }) => isFlagship);
  const open = (definition: Definition) => ({
    flagships: opened(flagships, definition),
    models: opened(models, definition),
  });
  return {
    all: models.length,
    flagships: flagships.length,
    graded: dataset.opennessByModel.size,
    grades: openness.length,
    byLevel: countBy(openness, ({ level }) => level),
    open: { weights: open('weights'), 'open-licence': open('open-licence'), osaid: open('osaid') },
    openData: openness.filter(({ dimension, level }) => dimension === 'training-data' && level === 'open').length,
  };
}

function paceFigures(dataset: Dataset): Pick<MethodFigures, 'pace' | 'opened' | 'atPace'> {
  const days = ownPaceDays(dataset);
  const shares = protagonists.map((companyId) => {
    const models = dataset.tables.models.filter((model) => model.companyId === companyId);
    return {
      company: dataset.companyById.get(companyId)?.name ?? companyId,
      ...shareOpen(dataset, models, 'weights', dataset.edition),
    };
  });
  return {
    pace: days === null ? null : { model: labelOf(dataset, { kind: 'model', id: paceModelId }, 'en'), days },
    opened: shares.flatMap(({ company, opened }) =>
      opened.map(({ model, lag }) => ({ company, name: model.name, days: lag.days })),
    ),
    atPace:
      days === null
        ? []
        : shares.map(({ company, opened, launched }) => ({
            company,
            atPace: openAtPace(launched, days, dataset.edition),
            opened: opened.length,
            launched: launched.length,
          })),
  };
}

function datedFigures({ tables }: Dataset): MethodFigures['dated'] {
  const rows = [
    ...tables.fundingRounds.map((row) => ({ ...row, on: row.announcedOn })),
    ...tables.valuations.map((row) => ({ ...row, on: row.valuedOn })),
    ...tables.releaseEvents.map((row) => ({ ...row, on: row.releasedOn, knownOn: null })),
    ...tables.statements.map((row) => ({ ...row, on: row.saidOn })),
    ...tables.events.map((row) => ({ ...row, on: row.happenedOn })),
  ];
  return {
    all: rows.length,
    byPrecision: countBy(rows, ({ datePrecision }) => datePrecision),
    knownLater: rows.filter(({ on, knownOn }) => publicOn(on, knownOn) > on).length,
  };
}

function claimFigures({ tables: { claims } }: Dataset): MethodFigures['claims'] {
  return {
    all: claims.length,
    changed: claims.filter(({ asOfVerdict, todayVerdict }) => asOfVerdict !== todayVerdict).length,
    then: countBy(claims, ({ asOfVerdict }) => asOfVerdict),
    now: countBy(claims, ({ todayVerdict }) => todayVerdict),
  };
}

/**
 * Every figure that the method page names, computed from the record by the same measures as the charts. Of the two
 * protagonists, of the whole record, whatever a reader selects. Never throws.
 */
export function methodFigures(dataset: Dataset, locale: Locale): MethodFigures {
  const { tables, edition, version } = dataset;
  const balance = promiseBalance(tables.statements.filter(ofProtagonists), edition);
  return {
    edition,
    articleDay,
    version,
    companies: protagonists.map((id) => dataset.companyById.get(id)?.name ?? id),
    rows: tableNames.reduce((sum, name) => sum + tables[name].length, 0),
    tables: tableNames.length,
    sources: {
      all: tables.sources.length,
      undated: tables.sources.filter(({ publishedOn }) => publishedOn === null).length,
      english: tables.sources.filter(({ language }) => language === 'en').length,
      described: tables.sources.filter(({ title }) => /^\[.*\]$/.test(title)).length,
    },
    rounds: roundFigures(dataset),
    valuations: valuationFigures(dataset, locale),
    models: modelFigures(dataset),
    yardsticks: yardstickDays,
    ...paceFigures(dataset),
    promises: {
      all: balance.promises.length,
      due: balance.due,
      overdue: balance.promises.filter(({ daysOverdue }) => daysOverdue !== null).length,
      byState: countBy(balance.promises, ({ state }) => state),
    },
    dated: datedFigures(dataset),
    claims: claimFigures(dataset),
    then: protagonists.map((id) => standing(dataset, id, articleDay)),
    now: protagonists.map((id) => standing(dataset, id, edition)),
    limits: methodLimits(dataset, locale),
  };
}

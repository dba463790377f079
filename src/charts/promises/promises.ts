import type { Statement } from '../../data/tables/statements';
import { outcomeDay, promiseBalance } from '../../model/promises';
import type { Slice } from '../../selection/slice';
import { formatDateShort, formatNumber, type Locale } from '../../text/format';
import { promiseText } from '../../text/messages/promises';
import { companyName } from '../card/cardNames';
import { drawPromises } from './promisesDrawing';
import { promisesHeadline } from './promisesHeadline';
import { releaseName, settlingRelease } from './promiseTip';
import { statePhrase } from './promiseWords';
import type { DataTable, DrawnView } from '../view';

/** The selected statements that are promises. */
function promisesOf({ selected }: Slice): readonly Statement[] {
  return selected.statements.filter(({ kind }) => kind === 'promise');
}

function tableOf(slice: Slice, locale: Locale): DataTable {
  const { dataset, asOf } = slice;
  const { columns, noDueDay } = promiseText[locale];
  return {
    columns: [
      { title: columns.said, numeric: false },
      { title: columns.speaker, numeric: false },
      { title: columns.company, numeric: false },
      { title: columns.quote, numeric: false, name: true },
      { title: columns.due, numeric: false },
      { title: columns.outcome, numeric: false },
      { title: columns.outcomeOn, numeric: false },
      { title: columns.late, numeric: true },
      { title: columns.settledBy, numeric: false },
    ],
    rows: promiseBalance(promisesOf(slice), asOf).promises.map((promise) => {
      const { statement, state, daysLate } = promise;
      const { dueOn, duePrecision } = statement;
      const day = state === 'pending' ? null : outcomeDay(statement);
      const release = settlingRelease(dataset, promise);
      return {
        ref: { kind: 'statement', id: statement.statementId },
        cells: [
          { text: formatDateShort(statement.saidOn, statement.datePrecision, locale), value: statement.saidOn },
          { text: statement.speaker, value: statement.speaker },
          { text: companyName(dataset, statement.companyId), value: statement.companyId },
          { text: statement.quote, value: statement.quote },
          { text: dueOn === null ? noDueDay : formatDateShort(dueOn, duePrecision ?? 'day', locale), value: dueOn },
          { text: statePhrase(promise, locale), value: state },
          { text: day === null ? '–' : formatDateShort(day, 'day', locale), value: day },
          { text: daysLate === null ? '–' : formatNumber(daysLate, locale), value: daysLate },
          {
            text: release === null ? '–' : releaseName(dataset, release, locale),
            value: release?.eventId ?? null,
          },
        ],
        sourceIds: [...new Set([...statement.sourceIds, ...(release?.sourceIds ?? [])])],
      };
    }),
  };
}

/** Who keeps their word: a row a promise, from the day it was made over the day it was due to its outcome. */
export const promises: DrawnView<'statements'> = {
  kind: 'drawn',
  id: 'promises',
  needs: ['companies', 'statements'],
  source: 'statements',
  question: (locale) => promiseText[locale].question,
  headline: promisesHeadline,
  key: (locale) => promiseText[locale].key,
  draw: drawPromises,
  rows: promisesOf,
  table: tableOf,
};

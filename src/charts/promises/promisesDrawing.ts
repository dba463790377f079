import { speakerBalances, type SpeakerBalance } from '../../model/promises';
import type { Scene } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { timeAxisOf, type TimeAxis } from '../axis';
import { companyName } from '../card/cardNames';
import { isNarrow, plotBox } from '../frame';
import { paintText, type Painted } from '../paint';
import { rowDrawing } from '../rowDrawing';
import { textWidth } from '../textWidth';
import { colours, hueOf, lineHeight } from '../theme';
import { paintPromise } from './promisePaint';
import { promiseReading } from './promiseReading';
import { gap, promiseRow, radius, rowReach, undatedX, type PromiseRow } from './promiseRow';
import { promiseTip } from './promiseTip';
import { quoteWithin, stateTexts } from './promiseWords';
import { speakerHead, type Heading } from './speakerHead';
import type { Box, Drawing, Frame, Mark } from '../view';

const rowHeight = 22;
const headHeight = 30;

/** Longest quotation beside or above a row, CSS pixels; the card has it whole. */
const longestQuote = 480;

/** With less room than this before its start a row has its quotation above it. */
const leastRoom = 170;

/** One speaker's rows with their heading, as they are stacked. */
interface Group {
  readonly speaker: string;
  /** The company that most of the promises are about; rows about another name it. */
  readonly main: string;
  readonly rows: readonly PromiseRow[];
  readonly heading: Heading;
}

/** The company that most of a speaker's promises are about, the first of the selection among equals. */
function mainCompany({ promises }: SpeakerBalance, companies: readonly string[]): string {
  const count = (id: string) => promises.filter(({ statement }) => statement.companyId === id).length;
  return companies.reduce((most, id) => (count(id) > count(most) ? id : most), companies[0] ?? '');
}

/** Rows in the order of their day, what can't be tested set apart at the end. */
function inRows(rows: readonly PromiseRow[]): readonly PromiseRow[] {
  const apart = ({ promise }: PromiseRow) => promise.state === 'not-testable';
  return [...rows.filter((row) => !apart(row)), ...rows.filter(apart)];
}

/** Speakers by the company they mostly speak of, then by how much they promised. */
function groupsOf(scene: Scene, time: TimeAxis, { width, locale }: Frame): readonly Group[] {
  const { companies, dataset } = scene;
  return speakerBalances(scene.drawn.statements, scene.asOf)
    .map((balance) => ({ balance, main: mainCompany(balance, companies) }))
    .sort(
      (a, b) =>
        companies.indexOf(a.main) - companies.indexOf(b.main) || b.balance.promises.length - a.balance.promises.length,
    )
    .flatMap(({ balance: { speaker, promises }, main }): Group[] => {
      const rows = inRows(promises.flatMap((promise) => promiseRow(promise, scene, time) ?? []));
      if (rows.length === 0) return [];
      const shown = rows.map(({ promise }) => promise);
      const about = companies
        .filter((id) => shown.some(({ statement }) => statement.companyId === id))
        .map((companyId) => ({ companyId, name: companyName(dataset, companyId) }));
      const heading = speakerHead({ speaker, promises: shown, companies: about }, width, locale);
      return [{ speaker, main, rows, heading }];
    });
}

/**
 * Which rows have their quotation above them: in narrow frames all; in wide ones those without room before their
 * start, or all where these are many, so that quotations stand in one manner.
 */
function quotesAbove(rows: readonly PromiseRow[], width: number): (row: PromiseRow) => boolean {
  const tight = rows.filter((row) => rowReach(row)[0] - gap - 2 < leastRoom);
  if (isNarrow(width) || tight.length * 4 > rows.length) return () => true;
  return (row) => tight.includes(row);
}

/** A row's quotation, after the company's name where the promise isn't about the one its group is mostly about. */
function paintQuote(row: PromiseRow, y: number, above: boolean, lead: string, width: number): Painted {
  const [left] = rowReach(row);
  const room = Math.min(longestQuote, above ? width - 4 : left - gap - 2);
  const text = quoteWithin(row.promise.statement, lead, room);
  if (!above) return paintText(text, left - gap, y, { colour: colours.ink, align: 'right' });
  // In narrow frames quotations are a column; in wide ones each starts where its row does.
  const x = isNarrow(width) ? 2 : Math.max(2, Math.min(left, width - 2 - textWidth(text)));
  return paintText(text, x, y, { colour: colours.ink });
}

function paintState(row: PromiseRow, y: number, width: number, locale: Locale): Painted {
  const { promise, undated } = row;
  const settled = promise.state !== 'pending' && promise.state !== 'not-testable';
  const x = (undated ? undatedX(row) + radius : rowReach(row)[1]) + gap;
  const texts = stateTexts(promise, undated, locale);
  const text = texts.find((each) => x + textWidth(each, settled) <= width) ?? texts.at(-1) ?? '';
  const colour = settled ? hueOf(promise.statement.companyId).full : colours.muted;
  return paintText(text, x, y, { colour, bold: settled });
}

/** Draws the promises: a row each from the day it was made to its outcome, or on to the as-of day. */
export function drawPromises(scene: Scene, frame: Frame): Drawing {
  const { width, locale } = frame;
  const top = 30;
  const time = timeAxisOf(scene, plotBox(width, top, 1));
  const groups = groupsOf(scene, time, frame);
  const isAbove = quotesAbove(
    groups.flatMap(({ rows }) => rows),
    width,
  );
  const heightOf = (row: PromiseRow) => (isAbove(row) ? rowHeight + lineHeight : rowHeight);

  const shapes: Painted[] = [];
  const marks: Mark[] = [];
  let y = top;
  for (const { speaker, main, rows, heading } of groups) {
    shapes.push(...heading.paint(y + headHeight - 11));
    y += headHeight + (heading.lines - 1) * lineHeight;
    for (const row of rows) {
      const each = heightOf(row);
      const lineY = y + each - rowHeight / 2;
      const { companyId } = row.promise.statement;
      const lead = companyId === main ? '' : `${companyName(scene.dataset, companyId)}: `;
      const above = isAbove(row);
      shapes.push(
        ...paintPromise(row, lineY),
        paintQuote(row, above ? y + lineHeight / 2 + 3 : lineY, above, lead, width),
        paintState(row, lineY, width, locale),
      );
      marks.push(markOf(row, lineY, { x: 0, y, width, height: each }, speaker, scene, locale));
      y += each;
    }
  }
  const plot = plotBox(width, top, Math.max(y - top, 2 * rowHeight));
  const made = groups.flatMap(({ rows }) => rows.map(({ promise }) => promise.statement));
  return rowDrawing(scene, frame, {
    ...{ time, plot, shapes, marks },
    readings: scene.companies.flatMap((companyId) => promiseReading(companyId, made, scene.asOf, time, locale)),
  });
}

function markOf(row: PromiseRow, y: number, fade: Box, speaker: string, scene: Scene, locale: Locale): Mark {
  const { statement } = row.promise;
  const [left, right] = rowReach(row);
  return {
    ref: { kind: 'statement', id: statement.statementId },
    companyId: statement.companyId,
    row: speaker,
    day: statement.saidOn,
    box: { x: left, y: y - radius, width: right - left, height: 2 * radius },
    shape: 'rectangular',
    fade,
    tip: promiseTip(row.promise, scene, locale),
  };
}

import type { Valuation } from '../../data/tables/valuations';
import type { ValuationMoment } from '../../model/valuation';
import { dayNumber } from '../../data/date';
import type { Scene } from '../../selection/slice';
import { formatUsd, formatUsdRange, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { companyName } from '../card/cardNames';
import type { TimeAxis } from '../axis';
import { everySide, type EndLabel, type LabelRequest, type PlacedLabel } from '../labels';
import { paintLine, type Painted } from '../paint';
import type { Reading } from '../reading';
import { hueOf } from '../theme';
import type { Box } from '../view';

/** A valuation at its place. */
export interface PlacedValuation {
  readonly row: Valuation;
  readonly moment: ValuationMoment;
  readonly box: Box;
  /** Whether the day is known: a dot, else a bar. */
  readonly isDay: boolean;
}

function unionOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** Label of a moment, with how much it matters: the bid, disputes, prices that held, then by amount. */
export function momentLabel(dots: readonly PlacedValuation[], locale: Locale) {
  const first = dots[0];
  if (first === undefined) return [];
  const { row, moment } = first;
  const words = chartText[locale].valuations;
  const isBid = row.basis === 'bid';
  const bid = formatUsd(row.amountUsd, locale);
  const bidText = row.status === 'rejected' ? words.bidRefused(bid) : words.bid(bid);
  const request: LabelRequest = {
    lines: [{ text: isBid ? bidText : formatUsdRange(moment.low, moment.high, locale) }],
    colour: hueOf(row.companyId).full,
    anchor: unionOf(dots.map(({ box }) => box)),
    refs: dots.map((dot) => ({ kind: 'valuation', id: dot.row.valuationId })),
    sides: everySide,
    must: isBid,
  };
  const rank = isBid ? 1 : moment.low < moment.high ? 2 : moment.settled ? 3 : 4;
  return [{ request, rank, amount: moment.high }];
}

/** Company and latest price in the right margin, at the height of its marks. */
export function latestLabel(
  scene: Scene,
  dots: readonly PlacedValuation[],
  plot: Box,
  locale: Locale,
): EndLabel | null {
  const first = dots[0];
  if (first === undefined) return null;
  const { row, moment } = first;
  const anchor = unionOf(dots.map(({ box }) => box));
  return {
    request: {
      lines: [
        { text: companyName(scene.dataset, row.companyId), bold: true },
        { text: formatUsdRange(moment.low, moment.high, locale) },
      ],
      colour: hueOf(row.companyId).full,
      anchor,
      refs: [],
      sides: ['right'],
    },
    // On an axis of ages a company's last price may lie far from the axis's end, which isn't its present.
    x: scene.align === 'age' ? anchor.x + anchor.width : plot.x + plot.width,
    y: anchor.y + anchor.height / 2,
  };
}

/** A dotted line from a company's latest marks to its label: nothing is known of the time between. */
export function leader({ request: { anchor, colour } }: EndLabel, { box }: PlacedLabel): Painted {
  const y = anchor.y + anchor.height / 2;
  return paintLine(
    [
      [anchor.x + anchor.width + 4, y],
      [box.x - 14, y],
      [box.x - 4, box.y + box.height / 2],
    ],
    colour,
    1,
    [1, 4],
  );
}

/** What a company was last said to be worth by a day: prices that held, neither bids nor targets. */
export function valuationReading(
  companyId: string,
  moments: readonly ValuationMoment[],
  time: TimeAxis,
  locale: Locale,
): Reading {
  const prices = moments.filter(
    ({ companyId: own, settled, reports }) =>
      own === companyId && settled && reports.every(({ basis }) => basis !== 'bid' && basis !== 'target'),
  );
  return {
    companyId,
    steps: prices.map(({ from, low, high }) => ({
      at: time.valueOf(dayNumber(from), companyId),
      text: formatUsdRange(low, high, locale),
    })),
  };
}

import { dayNumber } from '../../data/date';
import { backedCompanies, investorsOf } from '../../model/investors';
import type { Scene } from '../../selection/slice';
import { formatNumber, type Locale } from '../../text/format';
import { investorText } from '../../text/messages/investors';
import { timeAxisOf, type TimeAxis } from '../axis';
import { companyName } from '../card/cardNames';
import { paintTimeAxis } from '../cartesian';
import { contextLines } from '../contextLines';
import { isNarrow, plotBox } from '../frame';
import {
  laneOf,
  namesAbove,
  paintRow,
  paintSumHead,
  placeCheque,
  type ChequeRow,
  type PlacedCheque,
} from './chequeRow';
import { investorRows, severalByOthers, type InvestorGroup, type InvestorRows } from './investorRows';
import { chequeTip } from './investorTip';
import { inOrder, paintBar, solidFirst } from '../marks';
import { paintSeries, paintText, type Painted } from '../paint';
import type { Reading } from '../reading';
import { paintDots } from '../shapes';
import { textWidth } from '../textWidth';
import { colours, hueOf, lineHeight } from '../theme';
import type { Box, Drawing, Frame, Mark } from '../view';

/** Heights of the head's lines: which lane is whose, then the axis. */
const laneHeight = 20;
const axisHeight = 30;
const headHeight = 32;
/** Air between the last row and the axis. */
const foot = 6;
/** Names told of those whom the filters hide. */
const mostNamed = 3;

/** A row with its place: its own height, and the middle of its line. */
interface Laid {
  readonly row: ChequeRow;
  readonly y: number;
  readonly nameY: number;
}

interface Layout {
  readonly rows: readonly Laid[];
  /** The middle of each group's heading. */
  readonly heads: readonly { readonly group: InvestorGroup; readonly y: number }[];
  readonly height: number;
}

function layOut(
  groups: readonly (readonly [group: InvestorGroup, rows: readonly ChequeRow[]])[],
  top: number,
  narrow: boolean,
): Layout {
  const isAbove = namesAbove(groups.flatMap(([, rows]) => rows));
  const [plain, named] = narrow ? [26, 41] : [26, 43];
  const rows: Laid[] = [];
  const heads: { group: InvestorGroup; y: number }[] = [];
  let y = top;
  for (const [group, own] of groups) {
    heads.push({ group, y: y + headHeight - 11 });
    y += headHeight;
    for (const row of own) {
      const above = isAbove(row);
      const lineY = y + (above ? named : plain) - plain / 2;
      rows.push({ row, y: lineY, nameY: above ? y + lineHeight / 2 + 3 : lineY });
      y += above ? named : plain;
    }
  }
  return { rows, heads, height: y - top + foot };
}

function headTexts({ kind, investors, total }: InvestorGroup, compared: readonly string[], locale: Locale) {
  const words = investorText[locale].heads;
  const names = {
    several: compared.length > 2 ? words.several : words.both,
    others: words.others,
    single: words.single(compared[0] ?? ''),
  };
  if (total === 0) return { name: names[kind], count: words.none };
  const all = formatNumber(total, locale);
  return { name: names[kind], count: investors.length === total ? all : words.of(investors.length, total) };
}

/** Draws the investors view: a row an investor, those behind several companies first, a mark a cheque. */
export function drawInvestors(scene: Scene, frame: Frame): Drawing {
  const { width, locale, options } = frame;
  const narrow = isNarrow(width);
  const compared = backedCompanies(scene.dataset, scene.companies);
  const top = axisHeight + (compared.length > 1 ? laneHeight : 0);
  const time = timeAxisOf(scene, plotBox(width, top, 1));
  const shown = investorRows(scene, options);
  const names = compared.map((id) => companyName(scene.dataset, id));
  // Of all, so that a mark keeps its size when more rows are shown.
  const largest = shown.all
    .flatMap(({ cheques }) => cheques)
    .reduce((most, { row }) => Math.max(most, row.amountUsd ?? 0), 0);
  const groups = shown.groups.map((group) => {
    const rows = group.investors.map((investor): ChequeRow => {
      const cheques = investor.cheques.flatMap(
        (cheque) =>
          placeCheque(cheque, laneOf(cheque.round.companyId, compared), time, largest, narrow ? 12 : 14) ?? [],
      );
      return { investor, bold: group.kind === 'several', cheques };
    });
    return [group, rows] as const;
  });
  const layout = layOut(groups, top, narrow);
  const plot = plotBox(width, top, Math.max(layout.height, 48));

  const heads = layout.heads.map(({ group, y }) => ({ ...headTexts(group, names, locale), y }));
  const painted = layout.rows.map(({ row, y, nameY }) => ({ row, ...paintRow(row, y, nameY, plot, width, locale) }));
  const cheques = layout.rows.flatMap(({ row, y }) =>
    row.cheques.map(({ cheque, box, ...look }) => ({
      ...look,
      companyId: cheque.round.companyId,
      box: moved(box, y),
    })),
  );
  const bars = cheques
    .filter(({ isDay }) => !isDay)
    .sort(solidFirst)
    .map(({ box, shape, fill, companyId }) => paintBar(box, shape, fill, companyId));
  const [firstHead] = heads;
  const context = contextLines(scene, frame, time, plot, null);
  return {
    option: {
      animation: false,
      series: [
        paintSeries('axes', paintTimeAxis(time, plot, locale, { lines: true, above: true }), 0),
        paintSeries('context', context.lines, 1),
        paintSeries(
          'rows',
          painted.flatMap(({ lines }) => lines),
          2,
        ),
        paintSeries('bars', bars, 3),
        paintSeries('dots', paintDots(cheques.filter(({ isDay }) => isDay)), 4),
        paintSeries(
          'labels',
          [
            ...paintLanes(compared, names, locale),
            ...heads.flatMap((head) => paintHead(head)),
            ...(firstHead === undefined ? [] : paintSumHead(width, firstHead.y, locale)),
            ...painted.flatMap(({ texts }) => texts),
          ],
          6,
        ),
      ],
    },
    height: plot.y + plot.height + 30,
    plot,
    time: { domain: time.domain, range: time.range, align: time.align },
    marks: inOrder(
      layout.rows.flatMap(({ row, y }) => row.cheques.map((placed) => markOf(row, placed, y, scene, locale))),
      scene.companies,
    ),
    labels: [
      ...heads.map(({ y }) => ({ refs: [], box: { x: 0, y: y - lineHeight / 2, width, height: lineHeight } })),
      ...painted.flatMap(({ row, boxes }) =>
        boxes.map((box) => ({ refs: row.cheques.map(({ cheque }) => refOf(cheque)), box })),
      ),
    ],
    fading: 'time',
    readings: scene.companies.flatMap((companyId) => readingOf(companyId, scene, time, locale) ?? []),
    notes: [...notesOf(shown, compared, scene, locale), ...context.notes],
  };
}

const refOf = ({ round }: PlacedCheque['cheque']) => ({ kind: 'round', id: round.roundId }) as const;

function moved(box: Box, by: number): Box {
  return { ...box, y: box.y + by };
}

/** Which lane is whose, in words; nothing where there's but one. */
function paintLanes(companies: readonly string[], names: readonly string[], locale: Locale): readonly Painted[] {
  if (companies.length < 2) return [];
  const texts = investorText[locale].lanes(names);
  let x = 0;
  return texts.map(({ text, name }) => {
    const bold = name !== null;
    const colour = name === null ? colours.muted : hueOf(companies[names.indexOf(name)] ?? '').full;
    const painted = paintText(text, x, 8, { colour, bold });
    x += textWidth(text, bold) + 3;
    return painted;
  });
}

function paintHead({ name, count, y }: { readonly name: string; readonly count: string; readonly y: number }) {
  return [
    paintText(name, 2, y, { colour: colours.ink, bold: true }),
    paintText(count, 2 + textWidth(name, true) + 8, y, { colour: colours.muted }),
  ] satisfies readonly Painted[];
}

function markOf(row: ChequeRow, placed: PlacedCheque, y: number, scene: Scene, locale: Locale): Mark {
  const { investor } = row;
  const { cheque, shape, isDay } = placed;
  const box = moved(placed.box, y);
  return {
    ref: { kind: 'investor', id: investor.investorId },
    part: cheque.round.roundId,
    with: [refOf(cheque)],
    companyId: cheque.round.companyId,
    row: investor.investorId,
    day: cheque.round.announcedOn,
    box,
    shape: isDay && shape === 'circle' ? 'round' : 'rectangular',
    fade: box,
    tip: chequeTip(investor, cheque, scene.dataset, locale),
  };
}

/** How many had backed a company by a day: all of its backers drawn, whether they have a row or not. */
function readingOf(companyId: string, { dataset, drawn }: Scene, time: TimeAxis, locale: Locale): Reading | null {
  const rounds = drawn.fundingRounds.filter((round) => round.companyId === companyId);
  const days = investorsOf(dataset, rounds)
    .map(({ cheques }) => Math.min(...cheques.map(({ round }) => dayNumber(round.announcedOn))))
    .sort((a, b) => a - b);
  if (days.length === 0) return null;
  return {
    companyId,
    steps: [...new Set(days)].map((day) => ({
      at: time.valueOf(day, companyId),
      text: investorText[locale].backers(days.filter((other) => other <= day).length),
    })),
  };
}

function notesOf(
  { groups, all, shown }: InvestorRows,
  compared: readonly string[],
  scene: Scene,
  locale: Locale,
): readonly string[] {
  const words = investorText[locale];
  const cheques = groups.flatMap(({ investors }) => investors.flatMap((investor) => investor.cheques));
  const undisclosed = cheques.filter(({ row }) => row.amountUsd === null).length;
  const hidden = severalByOthers(scene);
  const named = hidden.length > mostNamed + 1 ? hidden.slice(0, mostNamed) : hidden;
  return [
    ...(shown === all.length ? [] : [words.hiddenNote(all.length - shown)]),
    ...(undisclosed === 0 ? [] : [words.undisclosedNote(undisclosed, cheques.length)]),
    ...(hidden.length === 0 ? [] : [words.filteredNote(named, hidden.length - named.length, compared.length)]),
  ];
}

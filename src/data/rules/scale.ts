import type { EditorFault } from '../../text/messages/editorProblems';
import { dayNumber } from '../date';
import { tables, type TableName } from '../tables';
import type { FundingRound } from '../tables/fundingRounds';
import type { Valuation } from '../tables/valuations';
import { amountsIn } from './amountsIn';
import type { Editing } from './editing';
import { columnsOf, note } from './report';

/** A slip of zeros: the factors by which an amount typed in thousands, millions or full dollars goes wrong. */
const slips = [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9];

/** Nobody buys more than the whole company, and hardly less than a thousandth in one round. */
const valueToRound = { least: 0.5, most: 1000 };

/** All cheques together may pass the round by this much: reports round, and currencies move. */
const overshoot = 1.05;

/** A cheque of less than this, and of less than a thousandth of the round, is none that the press would name. */
const smallCheque = 1_000_000;

/** The difference of the values before and after the money is about the money. */
const gap = { least: 0.1, most: 10 };

/** A company's value and the four nearest in time lie closer together than this. */
const jump = 100;

function outside(ratio: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return ratio < least || ratio > most;
}

type Slip = Extract<EditorFault, { kind: 'slip' }>;

/** Names a slip, once a cell: one that is wrong is wrong beside all else as well. */
function tell(
  editing: Editing,
  name: TableName,
  index: number,
  field: 'amountUsd' | 'preMoneyUsd' | 'postMoneyUsd',
  value: number | null,
  beside: Slip['beside'],
  other: number,
): void {
  const [file, line] = [`${tables[name].name}.csv`, editing.lines[name][index]];
  const column = columnsOf(name)[field]?.csv;
  const isTold = editing.issues.some(
    (issue) => issue.problem.kind === 'slip' && issue.file === file && issue.line === line && issue.column === column,
  );
  if (!isTold) note(editing, name, index, field as never, value, { kind: 'slip', beside, other });
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.02 * b;
}

/** An amount of the texts that is this one but for a slip of zeros, where none is this one; `null` without one. */
function slipIn(amount: number, texts: { readonly en: string; readonly fr: string }): number | null {
  const named = [...amountsIn(texts.en, 'en'), ...amountsIn(texts.fr, 'fr')];
  if (named.some((other) => isNear(other, amount))) return null;
  return named.find((other) => slips.some((slip) => isNear(other, amount * slip))) ?? null;
}

function checkTexts(editing: Editing): void {
  const { fundingRounds, valuations, events } = editing.tables;
  const look = (
    name: 'fundingRounds' | 'valuations' | 'events',
    index: number,
    amount: number | null,
    en: string,
    fr: string,
  ) => {
    const other = amount === null ? null : slipIn(amount, { en, fr });
    if (other !== null) tell(editing, name, index, 'amountUsd', amount, 'text', other);
  };
  for (const [i, row] of fundingRounds.entries()) look('fundingRounds', i, row.amountUsd, row.noteEn, row.noteFr);
  for (const [i, row] of valuations.entries()) look('valuations', i, row.amountUsd, row.noteEn, row.noteFr);
  for (const [i, { amountUsd, titleEn, titleFr, noteEn, noteFr }] of events.entries()) {
    look('events', i, amountUsd, `${titleEn} ${noteEn}`, `${titleFr} ${noteFr}`);
  }
}

/** A round beside its values: where all part from it the round is named, else the value that does. */
function checkValues(editing: Editing, index: number, round: FundingRound, amount: number): void {
  const own = [round.preMoneyUsd, round.postMoneyUsd].filter((value) => value !== null);
  const reports = editing.tables.valuations.flatMap(({ roundId, amountUsd }, at) =>
    roundId === round.roundId ? [{ at, amountUsd }] : [],
  );
  const all = [...own, ...reports.map(({ amountUsd }) => amountUsd)];
  const wrong = all.filter((value) => outside(value / amount, valueToRound));
  const [first] = wrong;
  if (first === undefined) return;
  if (wrong.length === all.length) {
    tell(editing, 'fundingRounds', index, 'amountUsd', amount, 'valuation', first);
    return;
  }
  for (const field of ['preMoneyUsd', 'postMoneyUsd'] as const) {
    const value = round[field];
    if (value !== null && wrong.includes(value)) {
      tell(editing, 'fundingRounds', index, field, value, 'round', amount);
    }
  }
  for (const { at, amountUsd } of reports) {
    if (!wrong.includes(amountUsd)) continue;
    tell(editing, 'valuations', at, 'amountUsd', amountUsd, 'round', amount);
  }
}

function checkCheques(editing: Editing, index: number, round: FundingRound, amount: number): void {
  let sum = 0;
  for (const [at, { roundId, amountUsd }] of editing.tables.roundInvestors.entries()) {
    if (roundId !== round.roundId || amountUsd === null) continue;
    sum += amountUsd;
    if (amountUsd > smallCheque || amountUsd * 1000 > amount) continue;
    tell(editing, 'roundInvestors', at, 'amountUsd', amountUsd, 'round', amount);
  }
  if (sum > amount * overshoot) {
    tell(editing, 'fundingRounds', index, 'amountUsd', amount, 'investors', sum);
  }
}

function nearest(valuation: Valuation, all: readonly Valuation[]): readonly Valuation[] {
  const distance = (other: Valuation) => Math.abs(dayNumber(other.valuedOn) - dayNumber(valuation.valuedOn));
  return all
    .filter((other) => other.companyId === valuation.companyId && other !== valuation)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4);
}

function checkJumps(editing: Editing): void {
  const { valuations } = editing.tables;
  for (const [index, valuation] of valuations.entries()) {
    const { amountUsd } = valuation;
    const others = nearest(valuation, valuations);
    const [other] = others;
    if (other === undefined || others.length < 2) continue;
    const apart = others.every((near) => outside(near.amountUsd / amountUsd, { least: 1 / jump, most: jump }));
    if (!apart) continue;
    tell(editing, 'valuations', index, 'amountUsd', amountUsd, 'values', other.amountUsd);
  }
}

/**
 * No amount is off by a slip of zeros, as far as the record can tell: beside its round's values and cheques, its own
 * text, the money between the values before and after, and the company's values around it.
 */
export function checkScale(editing: Editing): void {
  for (const [index, round] of editing.tables.fundingRounds.entries()) {
    const { amountUsd, preMoneyUsd, postMoneyUsd } = round;
    if (amountUsd === null) continue;
    checkValues(editing, index, round, amountUsd);
    checkCheques(editing, index, round, amountUsd);
    if (preMoneyUsd === null || postMoneyUsd === null || preMoneyUsd >= postMoneyUsd) continue;
    const between = postMoneyUsd - preMoneyUsd;
    if (!outside(between / amountUsd, gap)) continue;
    tell(editing, 'fundingRounds', index, 'amountUsd', amountUsd, 'pre-post', between);
  }
  checkTexts(editing);
  checkJumps(editing);
}

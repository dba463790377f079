import type { Issue } from './issue';
import { checkDates } from './rules/dates';
import { checkMoney } from './rules/money';
import { checkPromises } from './rules/promises';
import { checkReferences } from './rules/references';
import type { Lines } from './rules/report';
import type { Tables } from './tables';

/**
 * Rules across tables: ids are unique and resolve, every row has a source, days come in order, money isn't counted
 * twice. `fault`: the row can't be used (its company, model or round doesn't exist, or its id is taken); `warning`:
 * the row stands, but is wrong somewhere. Amounts below zero can't be: the schema's cells are digits only.
 */
export function validate(tables: Tables, lines: Lines): readonly Issue[] {
  const issues: Issue[] = [];
  const inspection = { tables, lines, issues };
  checkReferences(inspection);
  checkDates(inspection);
  checkMoney(inspection);
  checkPromises(inspection);
  return issues;
}

import type { Issue } from './issue';
import type { TableName, Tables } from './tables';

/** Rules across tables. */
export function validate(_tables: Tables, _lines: Readonly<Record<TableName, readonly number[]>>): readonly Issue[] {
  return [];
}

import { tableNames, tables, type TableName } from '../tables';
import { columnsOf, note, type Inspection } from './report';

/** References without which a row can't be placed anywhere. */
const vital = ['companyId', 'modelId', 'roundId'];

function ids(inspection: Inspection, name: string, csv: string): ReadonlySet<string> | null {
  const table = tableNames.find((candidate) => tables[candidate].name === name);
  if (table === undefined) return null;
  const rows = inspection.tables[table] as readonly Readonly<Record<string, unknown>>[];
  // A table that's missing is one fault, not one a row.
  if (rows.length === 0) return null;
  const field = Object.entries(columnsOf(table)).find(([, column]) => column.csv === csv)?.[0];
  return field === undefined ? null : new Set(rows.map((row) => String(row[field])));
}

function checkTable(inspection: Inspection, name: TableName): void {
  const rows = inspection.tables[name] as readonly Readonly<Record<string, unknown>>[];
  const key = tables[name].primaryKey;
  for (const [field, column] of Object.entries(columnsOf(name))) {
    const { references } = column;
    const known = references === null ? null : ids(inspection, references.table, references.column);
    for (const [index, row] of rows.entries()) {
      const value = row[field];
      const list = Array.isArray(value) ? value.map(String) : value === null ? [] : [String(value)];
      if (Array.isArray(value) && new Set(list).size < list.length) {
        note(inspection, name, index, field as never, value, { kind: 'duplicate-in-list' });
      }
      if (field === 'sourceIds' && list.length === 0)
        note(inspection, name, index, field as never, null, { kind: 'no-source' });
      if (known === null || references === null) continue;
      for (const id of list) {
        if (known.has(id)) continue;
        const severity = vital.includes(field) && (key.includes(field) || field !== 'roundId') ? 'fault' : 'warning';
        note(inspection, name, index, field as never, id, { kind: 'unresolved', table: references.table }, severity);
      }
    }
  }
}

function checkKeys(inspection: Inspection, name: TableName): void {
  const rows = inspection.tables[name] as readonly Readonly<Record<string, unknown>>[];
  const key = tables[name].primaryKey;
  const first = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const id = key.map((field) => String(row[field])).join(' ');
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, inspection.lines[name][index] ?? 0);
    else
      note(
        inspection,
        name,
        index,
        (key.at(-1) ?? '') as never,
        id,
        { kind: 'duplicate-key', firstLine: earlier },
        'fault',
      );
  }
}

/** Ids are unique and resolve, lists name nothing twice, and every row has a source. */
export function checkReferences(inspection: Inspection): void {
  for (const name of tableNames) {
    checkKeys(inspection, name);
    checkTable(inspection, name);
  }
}

import type { EditorFault } from '../../text/messages/editorProblems';
import type { IsoDate } from '../schema';
import { tables, type TableName, type Tables } from '../tables';
import type { Change } from '../tables/changes';
import type { Inspection } from './report';

/** The record with its history, as its editors' rules read it, and where they leave what's wrong. */
export interface Editing extends Inspection<EditorFault> {
  readonly history: {
    readonly changes: readonly Change[];
    /** Line of each change in CHANGELOG.csv. */
    readonly lines: readonly number[];
  };
  /** The day on which the record closes; `null` where the data package doesn't say. */
  readonly edition: IsoDate | null;
  /** The day of the version that the data package names; `null` where it doesn't. */
  readonly versionDay: IsoDate | null;
}

/** A text with its address in the record. */
export interface Written {
  readonly name: TableName;
  readonly index: number;
  readonly field: string;
  readonly text: string;
}

/** Every text of the columns that `wanted` takes, by field; lists count item by item. */
export function textsOf(record: Tables, wanted: (field: string, kind: string) => boolean): readonly Written[] {
  return (Object.keys(tables) as TableName[]).flatMap((name) => {
    const fields = Object.entries(tables[name].columns).filter(([field, { kind }]) => wanted(field, kind));
    const rows = record[name] as readonly Readonly<Record<string, unknown>>[];
    return rows.flatMap((row, index) =>
      fields.flatMap(([field]) => {
        const value = row[field];
        const items: readonly unknown[] = Array.isArray(value) ? value : [value];
        return items.flatMap((text) => (typeof text === 'string' ? [{ name, index, field, text }] : []));
      }),
    );
  });
}

import { tables } from '../../data/tables';
import { defaultDisplay } from '../../selection/display';
import { defaultSelection, type Selection } from '../../selection/selection';
import { encode } from '../../selection/url';
import { dataPath, type Contents } from './packaged';

/** Every choice but the open card, which is none. */
const fields = (Object.keys(defaultSelection) as (keyof Selection)[]).filter((field) => field !== 'pin');

function choices(selection: Selection) {
  return Object.fromEntries(fields.map((field) => [field, selection[field]]));
}

/**
 * What was selected, for machines: every choice with its value and its default, the query that brings it back, the day
 * as resolved, and how many rows each file holds and why.
 */
export function filtersJson({ subject, tables: packaged }: Contents): string {
  const { id, slice, title, headline, address, home } = subject;
  const { dataset, asOf, scene } = slice;
  const { selection } = slice;
  const filters = {
    view: id,
    title,
    headline,
    permalink: address,
    home,
    query: encode({ ...selection, pin: null }, defaultDisplay),
    version: dataset.version,
    edition: dataset.edition,
    asOf,
    paceDays: scene.paceDays,
    changed: fields.filter((field) => String(selection[field]) !== String(defaultSelection[field])),
    selection: choices(selection),
    defaults: choices(defaultSelection),
    files: packaged.map((packed) => ({
      path: dataPath(packed),
      table: tables[packed.table].name,
      role: packed.role,
      rows: packed.rows.length,
      outsideSelection: packed.outside,
    })),
  };
  return `${JSON.stringify(filters, null, 2)}\n`;
}

import { cellText, formatLines } from '../data/csv';
import type { Sheet, SheetForm, SheetValue } from './sheet';

/** A value as Excel reads it where the decimal sign is a comma. */
function frenchText(value: SheetValue, guard: boolean): string {
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return cellText(value, guard);
}

/** Text as UTF-16, the low byte first. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

/**
 * Tab-separated text for Excel in French: UTF-16LE with its mark, which Excel cuts at tabs whatever the separator of
 * its country is (https://donatstudios.com/CSV-An-Encoding-Nightmare); decimal commas, VRAI and FAUX. Named `.csv`, for
 * which a double click opens Excel, as `.txt` opens an editor. No `sep=` line: it would be a row for all others, and
 * makes Excel forget the encoding.
 */
export const excelFrench: SheetForm = {
  ending: '-excel-fr.csv',
  mime: 'text/csv;charset=utf-16le',
  head: ({ columns }) => `\ufeff${formatLines([columns.map(({ header }) => header)], '\t')}`,
  body: <Row>({ columns }: Sheet<Row>, rows: readonly Row[]) =>
    formatLines(
      rows.map((row) => columns.map(({ value, guard }) => frenchText(value(row), guard))),
      '\t',
    ),
  foot: () => '',
  bytes: utf16,
};

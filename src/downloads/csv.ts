import { cellText, formatLines } from '../data/csv';
import { utf8, type Sheet, type SheetForm } from './sheet';

function csvForm(ending: string, mark: '' | '\ufeff'): SheetForm {
  return {
    ending,
    mime: 'text/csv;charset=utf-8',
    head: ({ columns }) => mark + formatLines([columns.map(({ header }) => header)]),
    body: <Row>({ columns }: Sheet<Row>, rows: readonly Row[]) =>
      formatLines(rows.map((row) => columns.map(({ value, guard }) => cellText(value(row), guard)))),
    foot: () => '',
    bytes: utf8,
  };
}

/** CSV for programs: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), comma, CRLF, UTF-8 without a byte order mark. */
export const plainCsv: SheetForm = csvForm('.csv', '');

/** The same with the byte order mark that Excel needs to read UTF-8. */
export const excelCsv: SheetForm = csvForm('-excel.csv', '\ufeff');

import { utf8, type Sheet, type SheetForm } from './sheet';

/**
 * One JSON object (RFC 8259): what the file is of, then `rows`, each on a line of its own so that two editions can be
 * compared by line. Values are typed, unknown is `null`, lists are arrays, keys are the CSV's column names. Text is as
 * it stands in the record, without a guard: no spreadsheet runs JSON. Lone surrogates are kept as escapes.
 */
export const jsonRows: SheetForm = {
  ending: '.json',
  mime: 'application/json',
  head: ({ about }) => {
    const fields = Object.entries(about).map(([key, value]) => {
      const text = JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
      return `  ${JSON.stringify(key)}: ${text},\n`;
    });
    return `{\n${fields.join('')}  "rows": [`;
  },
  body: <Row>({ columns }: Sheet<Row>, rows: readonly Row[], first: boolean) =>
    rows
      .map((row, index) => {
        const typed = Object.fromEntries(columns.map(({ header, value }) => [header, value(row)]));
        return `${first && index === 0 ? '' : ','}\n    ${JSON.stringify(typed)}`;
      })
      .join(''),
  foot: ({ rows }) => `${rows.length === 0 ? '' : '\n  '}]\n}\n`,
  bytes: utf8,
};

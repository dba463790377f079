import { guarded } from '../data/guard';
import type { Locale } from '../text/format';

/** A table of words: what a reader sees, and the values behind. */
export interface WordTable {
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly { readonly text: string; readonly value: string | number | null }[])[];
}

/** Text in one line: tabs, line ends and other control characters become spaces. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/(?:\r\n|[\u0000-\u001f\u007f\u0085\u2028\u2029])/g, ' ');
}

/**
 * The table as tab-separated lines, to be pasted into a spreadsheet. Numbers are raw, with the decimal sign of `locale`
 * and empty where unknown; all else is the text that a reader sees, without tabs and line ends and guarded against
 * formulas.
 */
export function tableTsv({ columns, rows }: WordTable, locale: Locale = 'en'): string {
  const cell = ({ text, value }: WordTable['rows'][number][number], numeric: boolean): string => {
    if (numeric && value === null) return '';
    if (!numeric || typeof value !== 'number') return guarded(oneLine(text));
    return locale === 'fr' ? String(value).replace('.', ',') : String(value);
  };
  const lines = [
    columns.map(({ title }) => guarded(oneLine(title))),
    ...rows.map((cells) => cells.map((given, index) => cell(given, columns[index]?.numeric === true))),
  ];
  return lines.map((cells) => `${cells.join('\t')}\n`).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text that Markdown shows as it is: no mark of Markdown, HTML, mathematics or tables is left to take effect. */
function markdownText(text: string): string {
  return oneLine(text)
    .trim()
    .replace(/[\\`*_{}[\]~|$#!]/g, '\\$&')
    .replace(/[&<>]/g, (found) => entities[found] ?? found);
}

/**
 * The table in GitHub's Markdown (https://github.github.com/gfm/#tables-extension-), under its caption in bold: the
 * text that a reader sees, columns of numbers to the right, nothing padded.
 */
export function tableMarkdown({ columns, rows }: WordTable, caption = ''): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const said = markdownText(caption);
  return [
    said === '' ? '' : `**${said}**\n\n`,
    line(columns.map(({ title }) => markdownText(title))),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(({ text }) => markdownText(text)))),
  ].join('');
}

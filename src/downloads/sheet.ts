/** What a cell of a file holds; `null` = unknown, never 0 or ''. */
export type SheetValue = string | number | boolean | null | readonly string[];

/** One column of a file: its header, its value in a row, and whether it holds free text, which is guarded. */
export interface SheetColumn<Row> {
  readonly header: string;
  readonly guard: boolean;
  readonly value: (row: Row) => SheetValue;
}

/** Rows on their way into a file, before its form is chosen. */
export interface Sheet<Row> {
  /** The file's name without its ending. */
  readonly stem: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  /** What the file says of itself before its rows, where its form has room for that. */
  readonly about: Readonly<Record<string, unknown>>;
}

/** How a form of file is written: what stands before the rows, some rows, what stands after them; and into bytes. */
export interface SheetForm {
  /** The end of the file's name, with its dot. */
  readonly ending: string;
  readonly mime: string;
  readonly head: <Row>(sheet: Sheet<Row>) => string;
  /** Rows in a row; `first` tells those at the start of the file. */
  readonly body: <Row>(sheet: Sheet<Row>, rows: readonly Row[], first: boolean) => string;
  readonly foot: <Row>(sheet: Sheet<Row>) => string;
  readonly bytes: (text: string) => Uint8Array;
}

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

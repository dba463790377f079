/** The kinds of record that have a card and can be drawn, pinned and linked to. */
export const recordKinds = [
  'company',
  'round',
  'investor',
  'valuation',
  'model',
  'release',
  'openness',
  'statement',
  'event',
  'claim',
  'source',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * Names one record. `id` is the table's own key; for `investor` the investor's id (all of its rows),
 * for `openness` the model's id (all ten rows of that model).
 */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A ref as one text, `round:xai-series-c`; the form used in URLs and as a key. */
export function refKey(ref: RecordRef): string {
  return `${ref.kind}:${ref.id}`;
}

/** Reads `round:xai-series-c`; `null` if the text isn't of that form. Doesn't tell whether the record exists. */
export function parseRefKey(text: string): RecordRef | null {
  const match = /^([a-z]+):([a-z0-9][a-z0-9-]{0,99})$/.exec(text);
  const kind = recordKinds.find((candidate) => candidate === match?.[1]);
  const id = match?.[2];
  return kind === undefined || id === undefined ? null : { kind, id };
}

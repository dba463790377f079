import { cardOf, type Card } from '../../src/charts/card/card';
import type { TableName } from '../../src/data/tables';
import { tableWords } from '../../src/data/words';
import { parseRefKey } from '../../src/model/record';
import type { Locale } from '../../src/text/format';
import { edition, record } from '../fixtures/record';

/** The card of a record of the real data, which must exist. */
export function cardFor(key: string, asOf = edition, locale: Locale = 'en'): Card {
  const ref = parseRefKey(key);
  const card = ref === null ? null : cardOf(record, ref, asOf, locale);
  if (card === null) throw new Error(key);
  return card;
}

/** The text under a column's title. */
export function said(card: Card, table: TableName, field: string, locale: Locale = 'en'): string | undefined {
  return card.fields.find(({ label }) => label === tableWords[table].columns[field]?.title[locale])?.text;
}

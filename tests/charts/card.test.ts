import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf, labelOf, type Card } from '../../src/charts/card/card';
import { tables, type TableName } from '../../src/data/tables';
import { tableWords } from '../../src/data/words';
import { recordKnown } from '../../src/model/recordKnown';
import { recordKinds, refKey, type RecordKind, type RecordRef } from '../../src/model/record';
import { locales } from '../../src/text/format';
import { allRefs, articleDay, edition, record } from '../fixtures/record';

const refs = allRefs(record);

/** Every text that a card shows. */
function textsOf(card: Card): readonly string[] {
  return [
    card.kindLabel,
    card.title,
    ...card.fields.flatMap(({ label, text }) => [label, text]),
    ...[card.note, card.quote].flatMap((text) => (text === null ? [] : [text.text, text.lang])),
    ...card.links.flatMap(({ label, url }) => [label, url]),
    ...card.sources.flatMap((source) => [source.title, source.publisher, source.publishedOn, source.url, source.kind]),
    ...card.relations.flatMap(({ label, items }) => [label, ...items.map((item) => item.label)]),
  ];
}

describe('every record of the dataset', () => {
  test.each(locales.flatMap((locale) => [edition, articleDay].map((asOf) => [locale, asOf] as const)))(
    'has a card with every text in words (%s, %s)',
    (locale, asOf) => {
      for (const ref of refs) {
        const card = cardOf(record, ref, asOf, locale);
        expect(card, refKey(ref)).not.toBeNull();
        if (card === null) continue;
        for (const text of textsOf(card)) {
          expect(text.trim(), refKey(ref)).not.toBe('');
          expect(text, refKey(ref)).not.toMatch(/\b(null|undefined|NaN)\b|\[object|^(true|false)$/);
        }
        expect(card.fields.length, refKey(ref)).toBeGreaterThan(2);
        for (const labels of [card.fields, card.relations].map((list) => list.map(({ label }) => label))) {
          expect(new Set(labels).size, refKey(ref)).toBe(labels.length);
        }
        expect(new Set(card.sources.map(({ url }) => url)).size, refKey(ref)).toBe(card.sources.length);
        for (const { url } of [...card.links, ...card.sources]) expect(url).toMatch(/^https?:\/\//);
        if (ref.kind !== 'source') expect(card.sources.length, refKey(ref)).toBeGreaterThan(0);
      }
    },
  );

  test('relations leave out what was not known on the day', () => {
    for (const ref of refs) {
      for (const { items } of cardOf(record, ref, articleDay, 'en')?.relations ?? []) {
        expect(items.filter((item) => !recordKnown(record, item.ref, articleDay))).toEqual([]);
      }
    }
  });

  test('every column of its table is told on some card', () => {
    const kinds: Readonly<Record<RecordKind, TableName>> = {
      company: 'companies',
      round: 'fundingRounds',
      investor: 'roundInvestors',
      valuation: 'valuations',
      model: 'models',
      release: 'releaseEvents',
      openness: 'openness',
      statement: 'statements',
      event: 'events',
      claim: 'claims',
      source: 'sources',
    };
    // Told in another place of the card: note, quote, title, sources, relations, beside their date; or no words at all.
    const elsewhere =
      /(titleEn|[nN]oteEn|noteFr|textEn|textFr|Fr|sourceIds|quote|[dD]atePrecision|duePrecision|outcomeEventId|check)$/;
    const inOpenness = ['dimension', 'level'];
    const inCheques = ['roundId', 'role', 'amountUsd'];
    for (const kind of recordKinds) {
      const cards = refs.filter((ref) => ref.kind === kind).flatMap((ref) => cardOf(record, ref, edition, 'en') ?? []);
      const labels = new Set(cards.flatMap((card) => [...card.fields, ...card.links].map(({ label }) => label)));
      const columns = Object.entries(tables[kinds[kind]].columns).filter(
        ([field]) =>
          !elsewhere.test(field) &&
          !(kind === 'openness' && inOpenness.includes(field)) &&
          !(kind === 'investor' && inCheques.includes(field)),
      );
      expect(
        columns
          .filter(([field]) => !labels.has(tableWords[kinds[kind]].columns[field]?.title.en ?? ''))
          .map(([field]) => `${kind}.${field}`),
      ).toEqual([]);
    }
  });
});

describe('values of a list', () => {
  test('are words in the reader’s language on every card', () => {
    const lists = Object.values(tables).flatMap((table) =>
      Object.values(table.columns).flatMap((column) => column.values ?? []),
    );
    const codes = new Set(lists.filter((value) => /[-+]/.test(value)));
    expect(codes.size).toBeGreaterThan(10);
    for (const ref of refs) {
      for (const field of cardOf(record, ref, edition, 'fr')?.fields ?? []) {
        expect(codes.has(field.text), `${refKey(ref)} ${field.label}`).toBe(false);
      }
    }
  });
});

describe('what isn’t there', () => {
  test.each(recordKinds.map((kind) => [kind]))('a %s: no card, and its id as label', (kind) => {
    const ref: RecordRef = { kind, id: 'nobody' };
    for (const locale of locales) {
      expect(cardOf(record, ref, edition, locale)).toBeNull();
      expect(labelOf(record, ref, locale)).toContain('nobody');
    }
  });

  test('never throws for any ref', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordKinds), fc.string(), (kind, id) => {
        const ref = { kind, id };
        expect(() => [cardOf(record, ref, edition, 'fr'), labelOf(record, ref, 'fr')]).not.toThrow();
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorReport, mailLink, plainEmail, type ReportedRecord } from '../../src/downloads/errorReport';
import { locales } from '../../src/text/format';
import { cardFor } from '../charts/cards';
import { allRefs, edition, record as data } from '../fixtures/record';
import { refKey } from '../../src/model/record';
import { hostileTexts } from './cited';

const reported: ReportedRecord = {
  ref: { kind: 'round', id: 'xai-series-c' },
  kindLabel: 'Funding round',
  label: 'Series C (xAI)',
  version: '2026.11.23',
  edition,
  address: 'https://desk.example/?sel=round.xai-series-c&v=1',
  fields: [
    { label: 'Amount', text: '$6bn ($6,000,000,000)' },
    { label: 'Closed on', text: 'not known' },
  ],
  quote: null,
  note: { text: 'A note.' },
  sources: [{ title: 'A filing', publisher: 'SEC', publishedOn: '5 December 2024', url: 'https://example.org/filing' }],
};

test('quotes the record below three headings', () => {
  expect(errorReport(reported, 'en')).toBe(`What is wrong:


What is right:


Source (link, document, page):


— The record as it stands —
Record: Funding round, round:xai-series-c, Series C (xAI)
Row: funding_rounds.csv, round_id = xai-series-c
Data: version 2026.11.23, edition of 23 November 2026
Card: https://desk.example/?sel=round.xai-series-c&v=1

Fields:
- Amount: $6bn ($6,000,000,000)
- Closed on: not known
- Note: A note.

Sources:
- A filing (SEC, 5 December 2024): https://example.org/filing
`);
});

test('in French, without version, note or sources', () => {
  const bare: ReportedRecord = {
    ...reported,
    ref: { kind: 'openness', id: 'grok-1' },
    kindLabel: 'Ouverture',
    label: 'Grok-1 est-il ouvert\u202f?',
    version: '',
    fields: [{ label: 'Poids', text: 'ouvert' }],
    quote: { text: 'Nous\nouvrirons.' },
    note: null,
    sources: [],
  };
  expect(errorReport(bare, 'fr')).toBe(`Ce qui est faux\u00a0:


Ce qui est juste\u00a0:


Source (lien, document, page)\u00a0:


— La fiche telle qu’elle est —
Fiche\u00a0: Ouverture, openness:grok-1, Grok-1 est-il ouvert\u202f?
Ligne\u00a0: openness.csv, model_id = grok-1
Données\u00a0: édition du 23 novembre 2026
Adresse\u00a0: https://desk.example/?sel=round.xai-series-c&v=1

Champs\u00a0:
- Poids\u00a0: ouvert
- Citation\u00a0: Nous ouvrirons.

`);
});

test('names a file and a key of every kind of record', () => {
  const rows = new Set<string>();
  for (const ref of allRefs(data)) {
    const card = cardFor(refKey(ref));
    const said = errorReport({ ...reported, ...card, label: card.title }, 'en');
    const [, file, column, id] = /^Row: ([a-z_]+)\.csv, ([a-z_]+) = (.+)$/m.exec(said) ?? [];
    expect(id).toBe(ref.id);
    rows.add(`${file}.${column}`);
    for (const { text } of card.fields) expect(said).toContain(text.slice(0, 20));
  }
  expect([...rows].sort()).toEqual([
    'claims.claim_id',
    'companies.company_id',
    'events.event_id',
    'funding_rounds.round_id',
    'models.model_id',
    'openness.model_id',
    'release_events.event_id',
    'round_investors.investor_id',
    'sources.source_id',
    'statements.statement_id',
    'valuations.valuation_id',
  ]);
});

test('no value passes for a line of its own', () => {
  const lines = errorReport(reported, 'en').split('\n').length;
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', minLength: 1 })),
      fc.constantFrom(...locales),
      (text, locale) => {
        const said = errorReport(
          {
            ...reported,
            kindLabel: text,
            label: text,
            version: text,
            address: text,
            fields: [
              { label: text, text },
              { label: 'x', text },
            ],
            note: { text },
            sources: [{ title: text, publisher: text, publishedOn: 'day', url: text }],
          },
          locale,
        );
        expect(said.split('\n')).toHaveLength(lines);
        expect(said).not.toMatch(/[\r\u2028\u2029\u0085\u202e]/);
      },
    ),
  );
});

describe('an e-mail', () => {
  const read = (href: string) => {
    const [, to = '', subject = '', body = ''] = /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/.exec(href) ?? [];
    return { to, subject: decodeURIComponent(subject), body: decodeURIComponent(body) };
  };

  test('holds subject and text, lines ended as mail ends them', () => {
    const { href, whole } = mailLink('desk@news.example', reported, 'A & B?\n50% = é', 'en');
    expect(href).toBe(
      'mailto:desk@news.example?subject=Follow%20the%20Weights%3A%20error%20in%20round%3Axai-series-c%20(version%202026.11.23)&body=A%20%26%20B%3F%0D%0A50%25%20%3D%20%C3%A9',
    );
    expect(whole).toBe(true);
    expect(read(href).to).toBe('desk@news.example');
  });

  test('leaves the recipient to the reader where the site names none', () => {
    const { href } = mailLink(null, { ...reported, version: '' }, 'x', 'fr');
    expect(href.startsWith('mailto:?subject=Follow')).toBe(true);
    expect(read(href)).toEqual({
      to: '',
      subject: 'Follow the Weights\u00a0: erreur dans round:xai-series-c',
      body: 'x',
    });
  });

  test('is cut after a whole line where it would be too long, and says so', () => {
    const text = ['first', ...Array.from({ length: 300 }, (_, index) => `line ${index}`)].join('\n');
    const { href, whole } = mailLink('desk@news.example', reported, text, 'en');
    expect(whole).toBe(false);
    expect(href.length).toBeLessThanOrEqual(1800);
    expect(href.length).toBeGreaterThan(1700);
    const lines = read(href).body.split('\r\n');
    expect(lines.at(-1)).toBe('[…] The whole report can be copied from the card.');
    expect(text.split('\n').slice(0, lines.length - 1)).toEqual(lines.slice(0, -1));
  });

  test('is never too long, never broken within a character, and adds no header, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...hostileTexts, 'x&bcc=evil@evil.example', 'é'.repeat(2000), '😀'.repeat(1000), '\ud83d'),
          fc.string({ unit: 'binary', maxLength: 2000 }),
        ),
        fc.constantFrom(...locales),
        (text, locale) => {
          const odd = { ref: { kind: 'round', id: text } as const, version: text };
          const { href, whole } = mailLink(null, odd, text, locale);
          expect(href.length).toBeLessThanOrEqual(1800);
          const { body } = read(href);
          expect(body).not.toMatch(/\p{Cs}/u);
          expect(href).toMatch(/^mailto:\?subject=[^&?\s"<>]*&body=[^&?\s"<>]*$/);
          if (whole) {
            expect(body.replaceAll('\r\n', '\n')).toBe(text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n|\r/g, '\n'));
          }
        },
      ),
    );
  });
});

test.each([
  ['desk@news.example', true],
  ['data.desk+weights@sub.news-room.co.uk', true],
  [undefined, false],
  ['', false],
  ['desk', false],
  ['desk@news', false],
  ['desk@news.example?bcc=evil@evil.example', false],
  ['desk@news.example,evil@evil.example', false],
  ['desk@news.example\nbcc: x', false],
  ['Desk <desk@news.example>', false],
  ['"a b"@news.example', false],
  ['desk%40x@news.example', false],
  ['.desk@news.example', false],
  ['desk@-news.example', false],
  [`${'a'.repeat(250)}@news.example`, false],
  [7, false],
])('%s is a plain e-mail address: %s', (text, plain) => {
  expect(plainEmail(text)).toBe(plain ? text : null);
});

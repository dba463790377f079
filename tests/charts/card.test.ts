import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf, citationOf, labelOf, type Card } from '../../src/charts/card';
import { tables, type TableName } from '../../src/data/tables';
import { asUsd } from '../../src/model/funding';
import { recordKnown } from '../../src/model/recordKnown';
import { parseRefKey, recordKinds, refKey, type RecordKind, type RecordRef } from '../../src/model/record';
import { locales, type Locale } from '../../src/text/format';
import { allRefs, articleDay, day, edition, record } from '../fixtures/record';
import { cheque, datasetWith, promise, round } from '../fixtures/rows';

const refs = allRefs(record);

function cardFor(key: string, asOf = edition, locale: Locale = 'en'): Card {
  const ref = parseRefKey(key);
  const card = ref === null ? null : cardOf(record, ref, asOf, locale);
  if (card === null) throw new Error(key);
  return card;
}

/** The text under a column's title. */
function said(card: Card, table: TableName, field: string, locale: Locale = 'en'): string | undefined {
  const columns: Readonly<Record<string, { readonly title: Readonly<Record<Locale, string>> }>> = tables[table].columns;
  return card.fields.find(({ label }) => label === columns[field]?.title[locale])?.text;
}

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
      expect(columns.filter(([, column]) => !labels.has(column.title.en)).map(([field]) => `${kind}.${field}`)).toEqual(
        [],
      );
    }
  });

  test('is cited in one line', () => {
    for (const ref of refs) {
      const line = citationOf(record, ref, 'en', 'https://example.org/?sel=x');
      expect(line).not.toMatch(/\n/);
      expect(line.startsWith(`Follow the Weights, record ${refKey(ref)}, `)).toBe(true);
      expect(line.endsWith(', version 2026.11.23, https://example.org/?sel=x')).toBe(true);
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
        expect(() => [
          cardOf(record, ref, edition, 'fr'),
          labelOf(record, ref, 'fr'),
          citationOf(record, ref, 'fr', ''),
        ]).not.toThrow();
      }),
    );
  });
});

describe('a round', () => {
  test('in English', () => {
    const card = cardFor('round:xai-series-c');
    expect(card).toMatchObject({
      kindLabel: 'Funding round',
      title: 'Series C (xAI)',
      companyId: 'xai',
      quote: null,
      links: [],
    });
    expect(said(card, 'fundingRounds', 'amountUsd')).toBe('$6bn ($6,000,000,000)');
    expect(said(card, 'fundingRounds', 'announcedOn')).toBe('23 December 2024');
    expect(said(card, 'fundingRounds', 'knownOn')).toBe('at the time');
    expect(said(card, 'fundingRounds', 'counted')).toBe('Counted in capital raised');
    expect(said(card, 'fundingRounds', 'preMoneyUsd')).toBe('$45bn ($45,000,000,000)');
    expect(said(card, 'fundingRounds', 'leadInvestors')).toBe('none named');
    expect(card.note).toMatchObject({ lang: 'en' });
    expect(card.sources[0]).toMatchObject({ publisher: 'xAI' });
    expect(card.relations.map(({ label }) => label)).toEqual([
      'Company',
      'Valuations',
      'Investors',
      'Models launched in the following year',
    ]);
  });

  test('in French', () => {
    const card = cardFor('round:openai-2019-lp-first-round', edition, 'fr');
    expect(card.kindLabel).toBe('Levée de fonds');
    expect(said(card, 'fundingRounds', 'amountUsd', 'fr')).toBe('non publié');
    expect(said(card, 'fundingRounds', 'announcedOn', 'fr')).toBe('11 mars 2019');
    expect(said(card, 'fundingRounds', 'leadInvestors', 'fr')).toMatch(/^\S.* et \S/);
    expect(card.note?.lang).toBe('fr');
    expect(card.note?.text).toContain('plafonnés');
  });

  test.each([
    ['openai-2015-pledge', 'Not counted in totals, because the money stands in another row or isn’t the company’s own'],
    ['openai-2025-10-secondary', 'Not counted in totals, because the money goes to the sellers of shares'],
    ['openai-2024-10-credit-facility', 'Not counted in totals, because an undrawn credit line is not money yet'],
    [
      'xai-talks-2025-02',
      'Not counted in totals unless such rounds are selected, because the money is not known to have come in',
    ],
    ['openai-2019-lp-first-round', 'Counted apart in capital raised, because no amount is disclosed'],
  ])('%s says why it is not in the sum', (id, text) => {
    expect(said(cardFor(`round:${id}`), 'fundingRounds', 'counted')).toBe(text);
  });

  test('a date known to the year says no day', () => {
    const card = cardFor('round:openai-2021-microsoft');
    expect(said(card, 'fundingRounds', 'announcedOn')).toBe('2021');
    expect(said(card, 'fundingRounds', 'knownOn')).toBe('23 January 2023');
  });

  test('not public yet on the as-of day has a card that says so first', () => {
    expect(cardFor('round:openai-2021-microsoft', day('2022-06-01')).fields[0]).toMatchObject({
      label: 'As of 1 June 2022',
      text: 'not public yet',
    });
    expect(cardFor('round:openai-2021-microsoft').fields[0]?.text).toBe('OpenAI');
  });
});

describe('an investor', () => {
  const dataset = datasetWith({
    fundingRounds: [
      round({ roundId: 'a', name: 'A' }),
      round({ roundId: 'b', name: 'B', announcedOn: day('2025-03-01') }),
    ],
    roundInvestors: [cheque({ roundId: 'b' }), cheque({ roundId: 'a', amountUsd: asUsd(0), role: 'lead' })],
  });
  const cheques = (asOf: string) =>
    cardOf(dataset, { kind: 'investor', id: 'i' }, day(asOf), 'en')?.fields.find(({ label }) => label === 'Cheques')
      ?.text;

  test('lists its cheques by day; nothing disclosed is not zero, and zero is zero', () => {
    expect(cheques('2025-03-01')).toMatch(
      /^A \(xai\), 1 January 2024, .*: \$0; B \(xai\), 1 March 2025, .*: undisclosed$/,
    );
  });

  test('knows nothing of rounds after the as-of day', () => {
    expect(cheques('2025-02-28')).not.toContain('B (');
    expect(cheques('2023-01-01')).toBe('not public yet');
  });

  test('of the record, behind both companies', () => {
    const card = cardFor('investor:mgx', edition, 'fr');
    expect(card).toMatchObject({ kindLabel: 'Investisseur', title: 'MGX', companyId: null });
    expect(card.fields.find(({ label }) => label === 'Soutient')?.text).toBe('OpenAI et xAI');
  });
});

describe('a valuation', () => {
  test('names whose, how much, on which basis and when', () => {
    const card = cardFor('valuation:xai-val-2024-12-kingdom');
    expect(card.title).toMatch(/^xAI at \$45bn \(.+, 25 Dec 2024\)$/);
    expect(said(card, 'valuations', 'roundId')).toBe('Series C');
    expect(cardFor('valuation:openai-2026-09-1-4tn-talks', edition, 'fr').title).toMatch(
      /^OpenAI à 1\u202f400\u00a0Md\$ \(/,
    );
  });

  test('of no round says so', () => {
    expect(said(cardFor('valuation:openai-2025-02-musk-bid'), 'valuations', 'roundId')).toBe('no round linked');
  });
});

describe('a model', () => {
  const opened = (key: string, asOf = edition, locale: Locale = 'en') =>
    cardFor(key, asOf, locale).fields.find(({ label }) =>
      label.startsWith(locale === 'en' ? 'Full weights' : 'Poids complets'),
    )?.text;

  test.each([
    ['model:grok-1', edition, 'en', '17 March 2024, 135\u00a0days after launch'],
    ['model:grok-2', edition, 'fr', '23 août 2025, 375\u00a0jours après le lancement'],
    ['model:grok-2', articleDay, 'en', 'not by 19 February 2025, 190\u00a0days after launch'],
    ['model:grok-3', articleDay, 'fr', 'toujours pas au 19 février 2025, 2\u00a0jours après le lancement'],
  ] as const)('%s, as of %s (%s)', (key, asOf, locale, text) => {
    expect(opened(key, asOf, locale)).toBe(text);
  });

  test('not launched by the day says so, twice', () => {
    const card = cardFor('model:grok-4', articleDay);
    expect(card.fields[0]).toMatchObject({ text: 'not public yet' });
    expect(card.fields.find(({ label }) => label === 'Launched')?.text).toBe('not launched by 19 February 2025');
  });

  test('a size nobody published is undisclosed', () => {
    const card = cardFor('model:grok-2');
    expect(said(card, 'models', 'parametersTotal')).toBe('undisclosed');
    expect(said(card, 'models', 'contextTokens')).toBe('131,072');
    expect(said(cardFor('model:grok-1', edition, 'fr'), 'models', 'isFlagship', 'fr')).toBe('oui');
  });

  test('its releases link to their own page', () => {
    expect(cardFor('release:gpt-1-weights').links.map(({ url }) => url)).toEqual([
      'https://github.com/openai/finetune-transformer-lm',
    ]);
  });

  test('a release states licence and scope, or that they don’t apply', () => {
    const paper = cardFor('release:gpt-1-paper');
    expect(said(paper, 'releaseEvents', 'licence')).toBe('not stated');
    expect(said(paper, 'releaseEvents', 'scope')).toBe('does not apply');
    expect(said(cardFor('release:gpt-1-weights'), 'releaseEvents', 'licence')).toBe('MIT');
  });

  test('its openness row holds ten dimensions, each with its reason', () => {
    const card = cardFor('openness:grok-1');
    expect(card).toMatchObject({ title: 'How open is Grok-1?', companyId: 'xai' });
    expect(card.fields).toHaveLength(11);
    expect(card.fields[0]).toMatchObject({ value: 'open' });
    expect(card.fields[0]?.text).toMatch(/ – Base checkpoint by torrent/);
  });
});

describe('a statement', () => {
  test('is quoted in its own language, whoever reads', () => {
    const card = cardFor('statement:musk-2024-03-grok-this-week', edition, 'fr');
    expect(card.quote).toEqual({ text: 'This week, @xAI will open source Grok', lang: 'en' });
    expect(card.title).toBe('Elon Musk, 11 mars 2024');
    expect(said(card, 'statements', 'language', 'fr')).toBe('anglais');
  });

  test('a promise doesn’t tell on a day what nobody knew', () => {
    const key = 'statement:musk-2025-02-grok-2-few-months';
    const before = cardFor(key, articleDay);
    const outcome = (card: Card) =>
      card.fields.find(({ label }) => label === tables.statements.columns.outcome.title.en);
    expect(outcome(before)).toMatchObject({ value: 'pending' });
    expect(said(before, 'statements', 'outcomeOn')).toBe('still open');
    expect(JSON.stringify(before.fields)).not.toContain('2025-08-23');
    expect(outcome(cardFor(key))).toMatchObject({ value: 'kept-late' });
    expect(outcome(cardFor(key))?.text).toMatch(/, 84\u00a0days late$/);
    expect(said(cardFor(key), 'statements', 'dueOn')).toBe('May 2025');
    expect(said(cardFor(key), 'statements', 'outcomeOn')).toBe('23 August 2025');
  });

  test('no other kind has a due day or an outcome', () => {
    expect(said(cardFor('statement:musk-2016-01-yup'), 'statements', 'dueOn')).toBeUndefined();
  });

  test('a long quotation is cut after a word in labels', () => {
    const label = labelOf(record, { kind: 'statement', id: 'openai-2023-03-gpt-4-no-details' }, 'en');
    expect(label).toMatch(/^OpenAI, 15 Mar 2023: “Given both .* \S+…”$/);
    expect(label.length).toBeLessThan(100);
    const short = datasetWith({ statements: [promise({ quote: 'x'.repeat(90) })] });
    expect(labelOf(short, { kind: 'statement', id: 'p' }, 'en')).toContain(`${'x'.repeat(70)}…`);
  });
});

describe('events, claims, sources and companies', () => {
  test('an event of several companies is nobody’s alone', () => {
    const several = record.tables.events.find((row) => row.companyIds.length > 1);
    const one = record.tables.events.find((row) => row.companyIds.length === 1);
    expect(cardFor(`event:${several?.eventId}`).companyId).toBeNull();
    expect(cardFor(`event:${one?.eventId}`).companyId).toBe(one?.companyIds[0]);
  });

  test('a claim is its own title, its verdict’s reason the note', () => {
    const card = cardFor('claim:claim-03-hostile-bid', edition, 'fr');
    expect(card.title).toBe('Musk a récemment lancé une offre publique d’achat hostile sur OpenAI.');
    expect(card.note?.text).toContain('97,4');
    expect(labelOf(record, card.ref, 'fr')).toMatch(/^Affirmation 3\u00a0: Musk a récemment/);
  });

  test('a source leads to its page and to all that cites it', () => {
    const card = cardFor('source:openai-2025-03-new-funding');
    expect(card.links).toHaveLength(1);
    expect(card.relations.flatMap(({ items }) => items.map((item) => refKey(item.ref)))).toEqual(
      expect.arrayContaining(['round:openai-2025-softbank-round', 'valuation:openai-2025-03-300bn']),
    );
    expect(said(cardFor('source:aibase-2026-01-x-algorithm'), 'sources', 'publishedOn')).toBe('date not known');
  });

  test('a company leads home', () => {
    const card = cardFor('company:xai', edition, 'fr');
    expect(card.links.map(({ url }) => url)).toEqual(['https://x.ai']);
    expect(said(card, 'companies', 'foundedOn', 'fr')).toBe('9 mars 2023');
  });

  test('addresses that aren’t of the web don’t become links', () => {
    const [source] = record.tables.sources;
    if (source === undefined) throw new Error('no sources');
    const dataset = datasetWith({ sources: [{ ...source, url: 'javascript:alert(1)' }] });
    expect(cardOf(dataset, { kind: 'source', id: source.sourceId }, edition, 'en')?.links).toEqual([]);
  });
});

test('a citation without a version names none', () => {
  const unversioned = { ...record, version: '' };
  expect(citationOf(unversioned, { kind: 'company', id: 'xai' }, 'fr', 'https://example.org/')).toBe(
    'Suivez les poids, fiche company:xai, xAI, https://example.org/',
  );
});

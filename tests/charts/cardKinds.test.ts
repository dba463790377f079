import { describe, expect, test } from 'vitest';
import { cardOf, labelOf, type Card } from '../../src/charts/card/card';
import { tableWords } from '../../src/data/words';
import { asUsd } from '../../src/model/funding';
import { refKey } from '../../src/model/record';
import type { Locale } from '../../src/text/format';
import { articleDay, day, edition, record } from '../fixtures/record';
import { cheque, datasetWith, promise, round } from '../fixtures/rows';
import { cardFor, said } from './cards';

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
    expect(said(card, 'fundingRounds', 'instrument', 'fr')).toBe('capital');
    expect(said(card, 'fundingRounds', 'status', 'fr')).toBe('clos');
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
    expect(card.title).toBe('xAI at $45bn (after the money, 25 Dec 2024)');
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
    expect(card.fields[0]?.text).toMatch(/^open – Base checkpoint by torrent/);
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
      card.fields.find(({ label }) => label === tableWords.statements.columns['outcome']?.title.en);
    expect(outcome(before)).toMatchObject({ value: 'pending' });
    expect(said(before, 'statements', 'outcomeOn')).toBe('still open');
    expect(JSON.stringify(before.fields)).not.toContain('2025-08-23');
    expect(outcome(cardFor(key))).toMatchObject({ value: 'kept-late' });
    expect(outcome(cardFor(key))?.text).toBe('kept late, by 84\u00a0days');
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

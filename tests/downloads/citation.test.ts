import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citation, citationFile, citationStyles } from '../../src/downloads/citation';
import { locales } from '../../src/text/format';
import { articleDay, day } from '../fixtures/record';
import { address, citedData, citedRecord, citedView, hostileTexts } from './cited';

const today = day('2026-11-25');
const round = citedRecord('round:xai-series-c');
const money = citedView('money', { asOf: articleDay });

describe('in one line', () => {
  test.each([
    [
      citedData,
      'en',
      'Follow the Weights (2026): What xAI and OpenAI raised, and what they opened. Data set, version 2026.11.23, edition of 23 November 2026, CC BY 4.0. Accessed on 25 November 2026: https://desk.example/?v=1',
    ],
    [
      citedData,
      'fr',
      'Follow the Weights (2026)\u00a0: Ce que xAI et OpenAI ont levé, et ce qu’elles ont ouvert. Jeu de données, version 2026.11.23, édition du 23 novembre 2026, CC BY 4.0. Consulté le 25 novembre 2026\u00a0: https://desk.example/?lang=fr&v=1',
    ],
    [
      money,
      'en',
      `Follow the Weights (2026): Who raised how much, when? ${money.subject.headline.en}. Data set, version 2026.11.23, edition of 23 November 2026, CC BY 4.0. Accessed on 25 November 2026: https://desk.example/?v=1`,
    ],
    [
      money,
      'fr',
      `Follow the Weights (2026)\u00a0: Qui a levé combien, et quand\u202f? ${money.subject.headline.fr}. Jeu de données, version 2026.11.23, édition du 23 novembre 2026, CC BY 4.0. Consulté le 25 novembre 2026\u00a0: https://desk.example/?lang=fr&v=1`,
    ],
    [
      round,
      'en',
      'Follow the Weights (2026): Series C (xAI). Record round:xai-series-c, data set, version 2026.11.23, edition of 23 November 2026, CC BY 4.0. Accessed on 25 November 2026: https://desk.example/?v=1',
    ],
    [
      round,
      'fr',
      'Follow the Weights (2026)\u00a0: Series C (xAI). Fiche round:xai-series-c, jeu de données, version 2026.11.23, édition du 23 novembre 2026, CC BY 4.0. Consulté le 25 novembre 2026\u00a0: https://desk.example/?lang=fr&v=1',
    ],
  ] as const)('%#', (cited, locale, expected) => {
    expect(citation(cited, 'plain', locale, today)).toBe(expected);
  });

  test('without a day of access or a version it tells neither', () => {
    const first = citedRecord('round:xai-series-c', { version: '', edition: day('2026-10-01') });
    expect(citation(first, 'plain', 'fr')).toBe(
      'Follow the Weights (2026)\u00a0: Series C (xAI). Fiche round:xai-series-c, jeu de données, édition du 1er octobre 2026, CC BY 4.0. https://desk.example/?lang=fr&v=1',
    );
  });
});

describe('in APA style', () => {
  test.each([
    [
      citedData,
      'en',
      'Follow the Weights. (2026). What xAI and OpenAI raised, and what they opened (Version 2026.11.23) [Data set]. https://desk.example/?v=1',
    ],
    [
      citedData,
      'fr',
      'Follow the Weights. (2026). Ce que xAI et OpenAI ont levé, et ce qu’elles ont ouvert (version 2026.11.23) [jeu de données]. https://desk.example/?lang=fr&v=1',
    ],
    [
      money,
      'en',
      `Follow the Weights. (2026). Who raised how much, when? ${money.subject.headline.en} (Version 2026.11.23) [Data set]. https://desk.example/?v=1`,
    ],
    [
      round,
      'en',
      'Follow the Weights. (2026). Series C (xAI) (Record round:xai-series-c; Version 2026.11.23) [Data set]. https://desk.example/?v=1',
    ],
    [
      round,
      'fr',
      'Follow the Weights. (2026). Series C (xAI) (fiche round:xai-series-c\u202f; version 2026.11.23) [jeu de données]. https://desk.example/?lang=fr&v=1',
    ],
  ] as const)('%#', (cited, locale, expected) => {
    expect(citation(cited, 'apa', locale, today)).toBe(expected);
  });

  test.each([
    [
      'en',
      'Follow the Weights. (2026). What xAI and OpenAI raised, and what they opened [Data set]. Retrieved November 1, 2026, from https://desk.example/?v=1',
    ],
    [
      'fr',
      'Follow the Weights. (2026). Ce que xAI et OpenAI ont levé, et ce qu’elles ont ouvert [jeu de données]. Consulté le 1er novembre 2026 à l’adresse https://desk.example/?lang=fr&v=1',
    ],
  ] as const)('tells the day of retrieval of what has no version (%s)', (locale, expected) => {
    expect(citation({ ...citedData, version: '' }, 'apa', locale, day('2026-11-01'))).toBe(expected);
  });
});

describe('for BibTeX', () => {
  test.each([
    [
      citedData,
      'en',
      `@misc{follow-the-weights-dataset-v2026-11-23,
  author = {{Follow the Weights}},
  title = {{What xAI and OpenAI raised, and what they opened}},
  year = {2026},
  month = nov,
  howpublished = {Data set},
  version = {2026.11.23},
  url = {https://desk.example/?v=1},
  urldate = {2026-11-25},
  note = {Edition of 23 November 2026, CC BY 4.0},
  langid = {english},
}
`,
    ],
    [
      round,
      'fr',
      `@misc{follow-the-weights-round-xai-series-c-v2026-11-23,
  author = {{Follow the Weights}},
  title = {{Series C (xAI)}},
  year = {2026},
  month = nov,
  howpublished = {Jeu de données},
  version = {2026.11.23},
  url = {https://desk.example/?lang=fr&v=1},
  urldate = {2026-11-25},
  note = {Fiche round:xai-series-c, édition du 23 novembre 2026, CC BY 4.0},
  langid = {french},
}
`,
    ],
  ] as const)('%#', (cited, locale, expected) => {
    expect(citation(cited, 'bibtex', locale, today)).toBe(expected);
  });

  test('writes what LaTeX would run, and blanks that it has no letter for, as commands', () => {
    const title = { en: 'A & B: 50% of $3 #1 a_b ~ ^ {x} \\y 6\u00a0bn, \u22123', fr: '«\u00a0Ouvert\u202f?\u00a0»' };
    const cited = citedRecord('round:xai-series-c', { label: title });
    expect(citation(cited, 'bibtex', 'en')).toContain(
      'title = {{A \\& B: 50\\% of \\$3 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbraceleft{}x\\textbraceright{} \\textbackslash{}y 6~bn, \\ensuremath{-}3}},',
    );
    expect(citation(cited, 'bibtex', 'fr')).toContain('title = {{«~Ouvert\\,?~»}},');
  });

  test('keys are ASCII, the same for a state, different for another', () => {
    const key = (cited: Parameters<typeof citation>[0]) =>
      /^@misc\{([^,]+),/.exec(citation(cited, 'bibtex', 'en'))?.[1];
    const states = [
      citedData,
      citedView('money'),
      citedView('matrix'),
      citedView('matrix', { definition: 'osaid' }),
      citedView('opening-clock'),
      citedView('opening-clock', { paceDays: 30 }),
      citedView('money', { asOf: articleDay }),
      citedView('money', { q: 'nvidia' }),
      round,
      citedRecord('company:xai'),
    ];
    expect(new Set(states.map(key)).size).toBe(states.length);
    for (const cited of states) expect(key(cited)).toMatch(/^[a-z0-9-]+$/);
    expect(key(citedView('money', { asOf: articleDay }))).toBe('follow-the-weights-money-asof-2025-02-19-v2026-11-23');
  });
});

describe('for RIS', () => {
  test.each([
    [
      money,
      'en',
      [
        'TY  - DATA',
        'ID  - follow-the-weights-money-asof-2025-02-19-v2026-11-23',
        'AU  - Follow the Weights',
        `TI  - Who raised how much, when? ${money.subject.headline.en}`,
        'PY  - 2026',
        'DA  - 2026/11/23/',
        'ET  - 2026.11.23',
        'UR  - https://desk.example/?v=1',
        'Y2  - 2026/11/25/',
        'LA  - en',
        'N1  - Edition of 23 November 2026, CC BY 4.0',
        'ER  - ',
        '',
      ],
    ],
    [
      round,
      'fr',
      [
        'TY  - DATA',
        'ID  - follow-the-weights-round-xai-series-c-v2026-11-23',
        'AU  - Follow the Weights',
        'TI  - Series C (xAI)',
        'PY  - 2026',
        'DA  - 2026/11/23/',
        'ET  - 2026.11.23',
        'UR  - https://desk.example/?lang=fr&v=1',
        'Y2  - 2026/11/25/',
        'LA  - fr',
        'N1  - Fiche round:xai-series-c, édition du 23 novembre 2026, CC BY 4.0',
        'ER  - ',
        '',
      ],
    ],
  ] as const)('%#', (cited, locale, lines) => {
    expect(citation(cited, 'ris', locale, today)).toBe(lines.join('\r\n'));
  });
});

test('the whole selection is cited as the data set, at the address of its state', () => {
  const title = { en: 'What they raised', fr: 'Ce qu’elles ont levé' };
  const whole = citedView('figures', { q: 'nvidia' }, { id: 'selection', title });
  expect(citation(whole, 'apa', 'en')).toBe(
    'Follow the Weights. (2026). What they raised (Version 2026.11.23) [Data set]. https://desk.example/?v=1',
  );
});

test('files have the name of what is cited, its version, and their ending', () => {
  expect(citationFile(money, 'bibtex', 'en', today)).toEqual({
    name: 'follow-the-weights_money_asof-2025-02-19_v2026.11.23.bib',
    mime: 'application/x-bibtex;charset=utf-8',
    parts: [citation(money, 'bibtex', 'en', today)],
  });
  const { name, mime, parts } = citationFile(citedData, 'ris', 'fr');
  expect(name).toBe('follow-the-weights_dataset_v2026.11.23.ris');
  expect(mime).toBe('application/x-research-info-systems;charset=utf-8');
  expect(parts).toEqual([citation(citedData, 'ris', 'fr')]);
});

/** How deep braces are nested at the end, and the shallowest depth within. */
function braces(text: string): readonly [end: number, least: number] {
  let [depth, least] = [0, 0];
  for (const character of text) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    least = Math.min(least, depth);
  }
  return [depth, least];
}

describe('what came from the data or the address', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: fc.constantFrom(...'{}\\$%\r\n\u2028&#_^~,=@"\'a -') }),
    fc.string({ unit: 'binary' }),
  );

  test('stays within its field', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom(...locales), (text, url, locale) => {
        const both = { en: text, fr: text };
        const cited = citedRecord('round:xai-series-c', {
          label: both,
          version: text,
          address: { en: `https://desk.example/?q=${url}`, fr: `https://desk.example/?q=${url}` },
        });
        const bibtex = citation(cited, 'bibtex', locale, today);
        const fields = bibtex.split('\n');
        expect(braces(bibtex)).toEqual([0, 0]);
        // Each field is closed on its own line.
        for (const line of fields.slice(1, -2)) {
          expect(line).toMatch(/^ {2}[a-z]+ = (\{.*\}|[a-z]{3}),$/u);
          expect(braces(line)).toEqual([0, 0]);
        }
        expect(fields.length).toBeLessThanOrEqual(citation(round, 'bibtex', locale, today).split('\n').length);
        const ris = citation(cited, 'ris', locale, today);
        expect(ris.match(/[\r\n\u2028\u2029\u0085]+/g)?.every((end) => end === '\r\n')).toBe(true);
        for (const line of ris.split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(ris.match(/^(TY|ER) {2}- /gm)).toHaveLength(2);
        for (const style of ['plain', 'apa'] as const) {
          expect(citation(cited, style, locale, today)).not.toMatch(/[\r\n\u2028\u2029]/);
        }
      }),
    );
  });

  test('is never turned round, and never breaks a file’s name', () => {
    const odd = { en: 'a\u202egnp.exe', fr: 'a' };
    for (const style of citationStyles) {
      expect(citation(citedRecord('round:xai-series-c', { label: odd }), style, 'en')).not.toMatch(/\u202e/);
    }
    const cited = { ...round, ref: { kind: 'round', id: '../../x"\r\n' } as const };
    expect(citationFile(cited, 'ris', 'en').name).toMatch(/^[a-z0-9._-]+$/);
    expect(citation(cited, 'bibtex', 'en')).toMatch(/^@misc\{[a-z0-9-]+,\n/);
  });

  test('leaves the real addresses as they are', () => {
    expect(citation(citedData, 'plain', 'en').endsWith(address.en)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote, quoteForms, quotationOf, type QuoteForm } from '../../src/downloads/quote';
import { locales } from '../../src/text/format';
import { articleDay, day, edition } from '../fixtures/record';
import { address, citedRecord, citedView, hostileTexts } from './cited';

const finding = { en: 'OpenAI raised more.', fr: 'OpenAI a levé plus.' };
const money = citedView('money', {}, { headline: finding });
const filtered = citedView('claims', { asOf: articleDay, companies: ['xai'], q: 'a <b>' }, { headline: finding });
const round = citedRecord('round:xai-series-c');

describe('a ready sentence', () => {
  test.each([
    [
      money,
      'text',
      'en',
      'OpenAI raised more, according to Follow the Weights, edition of 23 November 2026, version 2026.11.23, CC BY 4.0. https://desk.example/?v=1',
    ],
    [
      money,
      'text',
      'fr',
      'OpenAI a levé plus, selon Follow the Weights, édition du 23 novembre 2026, version 2026.11.23, CC BY 4.0. https://desk.example/?lang=fr&v=1',
    ],
    [
      filtered,
      'text',
      'en',
      'OpenAI raised more [as known on 19 February 2025; Companies: xAI; Search: a <b>], according to Follow the Weights, edition of 23 November 2026, version 2026.11.23, CC BY 4.0. https://desk.example/?v=1',
    ],
    [
      filtered,
      'text',
      'fr',
      'OpenAI a levé plus [selon ce qu’on savait le 19 février 2025\u202f; Entreprises\u00a0: xAI\u202f; Rechercher\u00a0: a <b>], selon Follow the Weights, édition du 23 novembre 2026, version 2026.11.23, CC BY 4.0. https://desk.example/?lang=fr&v=1',
    ],
    [
      filtered,
      'html',
      'en',
      `<blockquote cite="https://desk.example/?v=1" lang="en">
  <p>OpenAI raised more [as known on 19 February 2025; Companies: xAI; Search: a &lt;b&gt;], according to <a href="https://desk.example/?v=1">Follow the Weights</a>, edition of 23 November 2026, version 2026.11.23, CC BY 4.0.</p>
</blockquote>
`,
    ],
    [
      money,
      'html',
      'fr',
      `<blockquote cite="https://desk.example/?lang=fr&amp;v=1" lang="fr">
  <p>OpenAI a levé plus, selon <a href="https://desk.example/?lang=fr&amp;v=1">Follow the Weights</a>, édition du 23 novembre 2026, version 2026.11.23, CC BY 4.0.</p>
</blockquote>
`,
    ],
    [
      filtered,
      'markdown',
      'en',
      '> OpenAI raised more \\[as known on 19 February 2025; Companies: xAI; Search: a \\<b\\>\\], according to [Follow the Weights](https://desk.example/?v=1), edition of 23 November 2026, version 2026.11.23, CC BY 4.0.\n',
    ],
    [
      round,
      'text',
      'en',
      'Series C (xAI) (source: SEC), according to Follow the Weights, edition of 23 November 2026, version 2026.11.23, CC BY 4.0. https://desk.example/?v=1',
    ],
    [
      round,
      'markdown',
      'fr',
      '> Series C (xAI) (source\u00a0: SEC), selon [Follow the Weights](https://desk.example/?lang=fr&v=1), édition du 23 novembre 2026, version 2026.11.23, CC BY 4.0.\n',
    ],
  ] as const)('%#', (quoted, form, locale, expected) => {
    expect(quote(quoted, form, locale)).toBe(expected);
  });

  test('a record without a source names none; data without a version neither', () => {
    const bare = citedRecord('round:xai-series-c', { publisher: null, version: '' });
    expect(quote(bare, 'text', 'en')).toBe(
      'Series C (xAI), according to Follow the Weights, edition of 23 November 2026, CC BY 4.0. https://desk.example/?v=1',
    );
  });
});

describe('what a finding holds under', () => {
  const under = (...args: Parameters<typeof citedView>) => quotationOf(citedView(...args), 'en').sentence;

  test('is not told where nothing differs from the defaults', () => {
    expect(under('money')).not.toMatch(/\[/);
    expect(under('money', { asOf: edition })).not.toMatch(/\[/);
  });

  test('names each changed filter, the brush and the definition', () => {
    const sentence = under(
      'money',
      { from: day('2024-01-01'), roundStatuses: ['closed'], definition: 'osaid', paceDays: 30 },
      { headline: finding },
    );
    expect(sentence).toBe(
      'OpenAI raised more [Period: from 1 January 2024 on; Status of rounds: closed; What counts as open: Open source AI; Counterfactual pace: 30\u00a0days]',
    );
  });

  test('an early as-of day is told once: by the finding where it says so, else in brackets', () => {
    for (const locale of locales) {
      for (const id of ['money', 'claims', 'tables', 'paradox'] as const) {
        const { sentence } = quotationOf(citedView(id, { asOf: articleDay }), locale);
        const said = locale === 'en' ? /as known on 19 February 2025/g : /selon ce qu’on savait le 19 février 2025/g;
        expect(sentence.match(said), `${id} ${locale}`).toHaveLength(1);
      }
    }
  });
});

/** What a browser makes of a snippet: its elements with their attributes, and its text. */
function parsed(html: string): { readonly tags: readonly string[]; readonly text: string } {
  return {
    tags: [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag),
    text: html.replace(/<[^>]*>/g, ''),
  };
}

describe('what came from the data, the address or the reader', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: fc.constantFrom(...'<>&"\'`()[]\\*_#-+1.)!|~\n\r /:@w') }),
    fc.string({ unit: 'binary' }),
  );
  const quoted = (text: string) => {
    const both = { en: text, fr: text };
    const url = `https://desk.example/?q=${text}`;
    return [
      citedRecord('round:xai-series-c', { label: both, publisher: text, version: text, address: { en: url, fr: url } }),
      citedView('money', { q: text }, { headline: both, address: { en: url, fr: url } }),
    ];
  };

  test('is one line in every form, and no markup of HTML', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...locales), (text, locale) => {
        for (const item of quoted(text)) {
          expect(quote(item, 'text', locale)).not.toMatch(/[\r\n\u2028\u2029]/);
          const html = quote(item, 'html', locale);
          const { url } = quotationOf(item, locale);
          expect(url).not.toMatch(/[\s"'<>()`]/);
          const href = url.replace(/&/g, '&amp;');
          expect(parsed(html).tags).toEqual([
            `<blockquote cite="${href}" lang="${locale}">`,
            '<p>',
            `<a href="${href}">`,
            '</a>',
            '</p>',
            '</blockquote>',
          ]);
          expect(parsed(html).text).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
          expect(html.split('\n')).toHaveLength(4);
        }
      }),
    );
  });

  test('is plain text in Markdown: only the credit is a link', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...locales), (text, locale) => {
        for (const item of quoted(text)) {
          const markdown = quote(item, 'markdown', locale);
          expect(markdown.slice(0, -1)).not.toMatch(/[\r\n\u2028\u2029]/);
          const { url } = quotationOf(item, locale);
          const link = `[Follow the Weights](${url})`;
          expect(markdown.split(link).length).toBeGreaterThanOrEqual(2);
          const rest = markdown
            .slice(2)
            .replace(link, '')
            .replace(/\\[!-/:-@[-`{-~]/g, 'x');
          expect(rest).not.toMatch(/[`*_[\]<>|#~$@&\\]|:\/\/|\bwww\./i);
          expect(rest).not.toMatch(/^(\d+[.)]|[-+=])/);
        }
      }),
    );
  });

  test.each(quoteForms)('never throws (%s)', (form: QuoteForm) => {
    for (const text of hostileTexts) for (const item of quoted(text)) expect(quote(item, form, 'fr')).not.toBe('');
  });

  test('leaves the real addresses as they are', () => {
    expect(quote(money, 'text', 'fr').endsWith(` ${address.fr}`)).toBe(true);
  });
});

import { escaped } from '../text/escaped';
import { formatDate, type Locale } from '../text/format';
import { citeText } from '../text/messages/cite';
import { addressOf, editionWords, oneLine, unstopped, type Cited } from './citationStyles/cited';
import { filterWords } from './filterWords';
import { markdownText } from './package/markdown';
import type { Subject } from './subject';

/** How a quotation is written. */
export const quoteForms = ['text', 'html', 'markdown'] as const;
export type QuoteForm = (typeof quoteForms)[number];

/** What has a sentence to quote: a view's finding, or a record. */
export type Quotable = Exclude<Cited, { readonly kind: 'dataset' }>;

/** A quotation in its parts, each on one line and not escaped. */
export interface Quotation {
  /** The sentence, with what it holds under in brackets; without a full stop. */
  readonly sentence: string;
  /** Between the sentence and the name of whom it's from. */
  readonly according: string;
  readonly author: string;
  /** After the name: edition, version, licence. */
  readonly credit: string;
  readonly url: string;
}

/** What a finding holds under, where it isn't all of the record as of today: the as-of day and the changed filters. */
function conditions({ slice, headline }: Subject, locale: Locale): readonly string[] {
  const words = citeText[locale];
  const { asOf, dataset, selection } = slice;
  const known = words.asKnownOn(formatDate(asOf, 'day', locale));
  // The as-of day is told in words of its own, where it hides something and the finding doesn't say so itself.
  const early = asOf < dataset.edition && !headline[locale].includes(known);
  const filters = filterWords({ ...slice, selection: { ...selection, asOf: null } }, locale);
  return [
    ...(early ? [known] : []),
    ...filters.filter(({ changed }) => changed).map(({ label, text }) => words.condition(label, text)),
  ];
}

function sentenceOf(quoted: Quotable, locale: Locale): string {
  const words = citeText[locale];
  switch (quoted.kind) {
    case 'record': {
      const label = unstopped(quoted.label[locale]);
      return quoted.publisher === null ? label : words.source(label, quoted.publisher);
    }
    case 'view': {
      const under = conditions(quoted.subject, locale);
      const sentence = unstopped(quoted.subject.headline[locale]);
      return under.length === 0 ? sentence : `${sentence} [${under.join(words.separator)}]`;
    }
  }
}

/** The parts of a quotation, for a page that shows how it will look. */
export function quotationOf(quoted: Quotable, locale: Locale): Quotation {
  const words = citeText[locale];
  const { version, edition } = quoted.kind === 'view' ? quoted.subject.slice.dataset : quoted;
  return {
    sentence: oneLine(sentenceOf(quoted, locale)),
    according: words.according,
    author: words.author,
    credit: words.credited(
      editionWords(edition, locale),
      version === '' ? null : words.version(oneLine(version)),
      words.licence,
    ),
    url: addressOf(quoted, locale),
  };
}

/** Markdown that stays text at the beginning of a line too, and where `$` begins a formula or `@` an address. */
function markdown(text: string): string {
  return markdownText(text)
    .replace(/[$@]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/**
 * A sentence ready for an article: the finding as computed, what it holds under in brackets, so that it can't mislead
 * on its own, then whom it's from, which edition, the licence and the link to that very state. Of a record it's the
 * label, and the publisher of its best source. In HTML and Markdown it's a block quotation whose name is the link.
 * All that came from data or address is escaped. Never throws.
 */
export function quote(quoted: Quotable, form: QuoteForm, locale: Locale): string {
  const { sentence, according, author, credit, url } = quotationOf(quoted, locale);
  switch (form) {
    case 'text':
      return `${sentence}${according}${author}${credit}. ${url}`;
    case 'html':
      return [
        `<blockquote cite="${escaped(url)}" lang="${locale}">`,
        `  <p>${escaped(sentence)}${escaped(according)}<a href="${escaped(url)}">${escaped(author)}</a>${escaped(credit)}.</p>`,
        '</blockquote>',
        '',
      ].join('\n');
    case 'markdown':
      return `> ${markdown(sentence)}${according}[${markdown(author)}](${url})${markdown(credit)}.\n`;
  }
}

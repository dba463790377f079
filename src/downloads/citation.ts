import type { IsoDate } from '../data/schema';
import type { Locale } from '../text/format';
import { apaCitation } from './citationStyles/apa';
import { bibtexCitation } from './citationStyles/bibtex';
import { referenceOf, stemOf, type Cited, type Reference } from './citationStyles/cited';
import { plainCitation } from './citationStyles/plain';
import { risCitation } from './citationStyles/ris';
import type { DownloadFile } from './file';

/** How a citation is written. */
export const citationStyles = ['plain', 'apa', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const writers: Readonly<Record<CitationStyle, (reference: Reference, locale: Locale) => string>> = {
  plain: plainCitation,
  apa: apaCitation,
  bibtex: bibtexCitation,
  ris: risCitation,
};

/**
 * The citation of anything on the page in a style and a language. Its author is the record's publisher, its year that
 * of the edition; what came from the data is escaped as the style asks. `accessedOn` is told by all styles but APA,
 * which tells it only of what has no version. Never throws.
 */
export function citation(
  cited: Cited,
  style: CitationStyle,
  locale: Locale,
  accessedOn: IsoDate | null = null,
): string {
  return writers[style](referenceOf(cited, locale, accessedOn), locale);
}

const files = {
  bibtex: { ending: 'bib', mime: 'application/x-bibtex;charset=utf-8' },
  ris: { ending: 'ris', mime: 'application/x-research-info-systems;charset=utf-8' },
} as const;

/** A citation as a file that reference managers import. */
export function citationFile(
  cited: Cited,
  style: keyof typeof files,
  locale: Locale,
  accessedOn: IsoDate | null = null,
): DownloadFile {
  const { ending, mime } = files[style];
  return { name: `${stemOf(cited)}.${ending}`, mime, parts: [citation(cited, style, locale, accessedOn)] };
}

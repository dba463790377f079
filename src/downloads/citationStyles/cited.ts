import type { Bilingual, IsoDate } from '../../data/schema';
import { refKey, type RecordRef } from '../../model/record';
import { defaultSelection } from '../../selection/selection';
import { formatDate, type Locale } from '../../text/format';
import { citeText } from '../../text/messages/cite';
import { fileStem } from '../fileName';
import type { Subject } from '../subject';

/** Which data: the version (`''` = not known), and the day on which its record closes. */
interface Edition {
  readonly version: string;
  readonly edition: IsoDate;
}

/** What is cited: all the data, a view or the whole selection in its state, or one record. */
export type Cited =
  | (Edition & { readonly kind: 'dataset'; readonly address: Bilingual })
  | { readonly kind: 'view'; readonly subject: Subject }
  | CitedRecord;

export interface CitedRecord extends Edition {
  readonly kind: 'record';
  readonly ref: RecordRef;
  readonly label: Bilingual;
  /** Who published the best of its sources; `null` = no source. */
  readonly publisher: string | null;
  /** Absolute address of its card in each language. */
  readonly address: Bilingual;
}

/** The facts of a citation, before a style puts them in order. Texts are one line each. */
export interface Reference {
  readonly author: string;
  readonly year: string;
  readonly edition: IsoDate;
  /** `null` = not known. */
  readonly version: string | null;
  readonly title: string;
  /** Which part of the data, as `round:xai-series-c`; `null` = none named by an id. */
  readonly record: string | null;
  readonly url: string;
  /** Names what is cited among all that can be cited: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly accessedOn: IsoDate | null;
}

/** A text on one line, without controls and without the marks that would turn its letters round. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** An address that ends where it ends in every format: what could end it earlier is percent-encoded. */
export function safeAddress(url: string): string {
  return oneLine(url).replace(/[\s"'()<>\\^`{|}]/g, (found) => {
    const encoded = encodeURIComponent(found);
    return encoded === found ? `%${found.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
  });
}

/** A sentence without its full stop, to be gone on with; other marks at its end stay. */
export function unstopped(text: string): string {
  return text.replace(/(?<!\.)\.$/, '');
}

/** A sentence with a full stop, if no other mark ends it. */
export function stopped(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function titleOf(cited: Cited, locale: Locale): string {
  switch (cited.kind) {
    case 'dataset':
      return citeText[locale].dataset;
    case 'record':
      return cited.label[locale];
    case 'view': {
      const { id, title, headline } = cited.subject;
      // The whole selection is the data set; its address tells the choices.
      if (id === 'selection') return title[locale];
      return `${stopped(title[locale])} ${unstopped(headline[locale])}`;
    }
  }
}

function editionOf(cited: Cited): Edition {
  return cited.kind === 'view' ? cited.subject.slice.dataset : cited;
}

/** The name of a file about what is cited, without its ending; the same for the same state and version. */
export function stemOf(cited: Cited): string {
  const { version } = editionOf(cited);
  switch (cited.kind) {
    case 'dataset':
      return fileStem('dataset', defaultSelection, version);
    case 'record':
      return fileStem(`${cited.ref.kind}-${cited.ref.id}`.replace(/[^0-9a-z-]/g, '-'), defaultSelection, version);
    case 'view': {
      const { id, slice } = cited.subject;
      const { paceDays } = slice.selection;
      const pace = paceDays === defaultSelection.paceDays ? '' : `-pace-${paceDays}`;
      return fileStem(`${id}${pace}`, slice.selection, version);
    }
  }
}

/** The absolute address of what is cited, in a language. */
export function addressOf(cited: Cited, locale: Locale): string {
  return safeAddress((cited.kind === 'view' ? cited.subject.address : cited.address)[locale]);
}

/** Puts the facts of a citation together. `accessedOn` is the day on which the reader saw it; `null` = not told. */
export function referenceOf(cited: Cited, locale: Locale, accessedOn: IsoDate | null): Reference {
  const { version, edition } = editionOf(cited);
  const named = oneLine(version);
  return {
    author: citeText[locale].author,
    year: edition.slice(0, 4),
    edition,
    version: named === '' ? null : named,
    title: oneLine(titleOf(cited, locale)),
    record: cited.kind === 'record' ? oneLine(refKey(cited.ref)) : null,
    url: addressOf(cited, locale),
    key: stemOf(cited)
      .toLowerCase()
      .replace(/[^0-9a-z]+/g, '-'),
    accessedOn,
  };
}

/** The edition in words: `edition of 23 November 2026`. */
export function editionWords(edition: IsoDate, locale: Locale): string {
  return citeText[locale].edition(formatDate(edition, 'day', locale));
}

import type { IsoDate } from '../../data/schema';
import type { TableRow } from '../../data/tables';
import type { Dataset } from '../../model/dataset';
import type { RecordRef } from '../../model/record';
import { recordKnown } from '../../model/recordKnown';
import { recordExists, relationsOf } from '../../model/relations';
import { formatDate, formatDateShort, formatUsd, type Locale } from '../../text/format';
import { cardText } from '../../text/messages/cards';
import { contentOf } from './cardContent';
import { companyName, investorName, modelName } from './cardNames';
import { enumWord, type CardField } from './cardWords';

/** Text with the language it's in. */
interface CardText {
  readonly text: string;
  readonly lang: string;
}

/** Everything about one record in words: what its card shows, nothing of how. No text in it is ever empty. */
export interface Card {
  readonly ref: RecordRef;
  readonly kindLabel: string;
  readonly title: string;
  /** Whose record it is; `null` where it's nobody's or several companies'. */
  readonly companyId: string | null;
  /** Labels differ from each other. */
  readonly fields: readonly CardField[];
  readonly note: CardText | null;
  readonly quote: CardText | null;
  /** The record's own page, web addresses only. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Best first. */
  readonly sources: readonly CardSource[];
  /** What belongs to it and was public on the as-of day. */
  readonly relations: readonly {
    readonly label: string;
    readonly items: readonly { readonly ref: RecordRef; readonly label: string }[];
  }[];
}

interface CardSource {
  readonly title: string;
  readonly publisher: string;
  /** The day in words, or that it's not known. */
  readonly publishedOn: string;
  readonly url: string;
  /** `news` and the like, in words. */
  readonly kind: string;
}

/** Longest part of a quotation or claim in a label, in characters. */
const longestExcerpt = 70;

/** The beginning of a text, cut after a whole word. */
function excerpt(text: string): string {
  if (text.length <= longestExcerpt) return text;
  const cut = text.slice(0, longestExcerpt);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** A short name of any record in the reader's language; its id where there's no such record. */
export function labelOf(dataset: Dataset, ref: RecordRef, locale: Locale): string {
  const words = cardText[locale];
  switch (ref.kind) {
    case 'company':
      return companyName(dataset, ref.id);
    case 'investor':
      return investorName(dataset, ref.id);
    case 'model':
      return modelName(dataset, ref.id);
    case 'openness':
      return words.openness(modelName(dataset, ref.id));
    case 'source':
      return dataset.sourceById.get(ref.id)?.title ?? ref.id;
    case 'round': {
      const round = dataset.roundById.get(ref.id);
      return round === undefined ? ref.id : words.round(round.name, companyName(dataset, round.companyId));
    }
    case 'valuation': {
      const valuation = dataset.valuationById.get(ref.id);
      if (valuation === undefined) return ref.id;
      return words.valuation(
        companyName(dataset, valuation.companyId),
        formatUsd(valuation.amountUsd, locale),
        enumWord('valuations', 'basis', valuation.basis, locale),
        formatDateShort(valuation.valuedOn, valuation.datePrecision, locale),
      );
    }
    case 'release': {
      const release = dataset.releaseById.get(ref.id);
      if (release === undefined) return ref.id;
      return words.release(
        modelName(dataset, release.modelId),
        enumWord('releaseEvents', 'kind', release.kind, locale),
        formatDateShort(release.releasedOn, release.datePrecision, locale),
      );
    }
    case 'statement': {
      const statement = dataset.statementById.get(ref.id);
      if (statement === undefined) return ref.id;
      const date = formatDateShort(statement.saidOn, statement.datePrecision, locale);
      return words.said(statement.speaker, date, excerpt(statement.quote));
    }
    case 'event': {
      const event = dataset.tables.events.find((row) => row.eventId === ref.id);
      return event === undefined ? ref.id : locale === 'en' ? event.titleEn : event.titleFr;
    }
    case 'claim': {
      const claim = dataset.tables.claims.find((row) => row.claimId === ref.id);
      if (claim === undefined) return ref.id;
      return words.claim(String(claim.order), excerpt(locale === 'en' ? claim.textEn : claim.textFr));
    }
  }
}

/** Whether a link may lead there: the web, and nothing that a browser would run. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function cardSource(source: TableRow<'sources'>, locale: Locale): CardSource {
  return {
    title: source.title,
    publisher: source.publisher,
    publishedOn: source.publishedOn === null ? cardText[locale].undated : formatDate(source.publishedOn, 'day', locale),
    url: source.url,
    kind: enumWord('sources', 'kind', source.kind, locale),
  };
}

function cardRelations(dataset: Dataset, ref: RecordRef, asOf: IsoDate, locale: Locale): Card['relations'] {
  return relationsOf(dataset, ref).flatMap(({ kind, refs }) => {
    if (kind === 'sources') return [];
    const items = refs
      .filter((item) => recordKnown(dataset, item, asOf))
      .map((item) => ({ ref: item, label: labelOf(dataset, item, locale) }));
    return items.length === 0 ? [] : [{ label: cardText[locale].relations[kind][items.length === 1 ? 0 : 1], items }];
  });
}

/**
 * The card of any record in the reader's language; `null` where there's no such record. A record that wasn't public on
 * `asOf` has a card too, whose first field says so, since a link may lead to it. What was settled or opened after
 * `asOf` isn't told, and related records that weren't public then are left out; a round's status and amount are this
 * edition's. `check` of claims is left out: a note for programs, not in the reader's language.
 */
export function cardOf(dataset: Dataset, ref: RecordRef, asOf: IsoDate, locale: Locale): Card | null {
  if (!recordExists(dataset, ref)) return null;
  const words = cardText[locale];
  const body = contentOf(dataset, ref, asOf, locale);
  const unknown: readonly CardField[] = recordKnown(dataset, ref, asOf)
    ? []
    : [{ label: words.asOf(formatDate(asOf, 'day', locale)), text: words.notPublicYet, value: null }];
  const sources = relationsOf(dataset, ref).flatMap(({ kind, refs }) => (kind === 'sources' ? refs : []));
  return {
    ref,
    kindLabel: words.kinds[ref.kind],
    title: body.title ?? labelOf(dataset, ref, locale),
    companyId: body.companyId,
    fields: [...unknown, ...body.fields],
    note: body.note === null ? null : { text: body.note, lang: locale },
    quote: body.quote,
    links: body.links.filter(({ url }) => isWebAddress(url)),
    sources: sources
      .flatMap(({ id }) => dataset.sourceById.get(id) ?? [])
      .filter(({ url }) => isWebAddress(url))
      .map((source) => cardSource(source, locale)),
    relations: cardRelations(dataset, ref, asOf, locale),
  };
}

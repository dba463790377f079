import type { ContextEvent } from '../../data/tables/events';
import type { Dataset } from '../../model/dataset';
import { capitalised } from '../../text/capitalised';
import { formatDate, formatList, formatUsd, type Locale } from '../../text/format';
import { contextText } from '../../text/messages/context';
import { valueLabels } from '../../text/messages/tables';
import { companyName } from '../card/cardNames';
import type { Tip } from '../view';

/** An event's title in a language. */
export function eventTitle({ titleEn, titleFr }: ContextEvent, locale: Locale): string {
  return locale === 'en' ? titleEn : titleFr;
}

/** What is known of an event: title, date, kind, companies, the sum it names, and since when it's public. */
export function eventTip(dataset: Dataset, event: ContextEvent, locale: Locale): Tip {
  const words = contextText[locale];
  const names = event.companyIds.map((id) => companyName(dataset, id));
  const lines = [
    formatDate(event.happenedOn, event.datePrecision, locale),
    `${capitalised(valueLabels[locale].eventKind[event.kind])}, ${formatList(names, locale)}`,
    event.amountUsd === null ? null : words.amount(formatUsd(event.amountUsd, locale)),
    event.knownOn === null ? null : words.publicSince(formatDate(event.knownOn, 'day', locale)),
  ];
  return { title: eventTitle(event, locale), lines: lines.filter((line) => line !== null) };
}

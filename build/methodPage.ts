import { describedTables } from '../src/downloads/dictionary';
import { formatNumber, type Locale } from '../src/text/format';
import { methodSections, methodText, type MethodSection } from '../src/text/messages/method';
import type { Block, Section } from '../src/text/messages/method/block';
import { methodClockText } from '../src/text/messages/method/clock';
import { methodDisputesText } from '../src/text/messages/method/disputes';
import type { MethodFigures } from '../src/text/messages/method/figures';
import { methodLimitsText } from '../src/text/messages/method/limits';
import { methodMoneyText } from '../src/text/messages/method/money';
import { methodOpenText } from '../src/text/messages/method/open';
import { methodRecordText } from '../src/text/messages/method/record';
import { methodUseText } from '../src/text/messages/method/use';
import { metadataText } from '../src/text/messages/metadata';
import { blockHtml, scrollTable } from './blocks';
import { dictionaryHtml } from './dictionaryHtml';
import type { Edition } from './edition';
import { csvwFile } from './siteFiles';
import { html, withCode, type Html } from './html';
import { methodFigures } from './methodFigures';
import { pageHtml } from './page';
import { feedFile } from './sitePages';

type Written = Exclude<MethodSection, 'files' | 'dictionary'>;

function writtenSection(id: Written, figures: MethodFigures, locale: Locale): Section {
  const [money, open, clock] = [methodMoneyText[locale], methodOpenText[locale], methodClockText[locale]];
  const [record, limits, use] = [methodRecordText[locale], methodLimitsText[locale], methodUseText[locale]];
  const sections: Readonly<Record<Written, (figures: MethodFigures) => Section>> = {
    question: money.question,
    raised: money.raised,
    valuations: money.valuations,
    open: open.open,
    dimensions: open.dimensions,
    flagship: clock.flagship,
    clock: clock.clock,
    promises: clock.promises,
    disputes: methodDisputesText[locale].disputes,
    dates: record.dates,
    'as-of': record['as-of'],
    claims: record.claims,
    limits: limits.limits,
    check: use.check,
    cite: use.cite,
  };
  return sections[id](figures);
}

function blocksHtml(blocks: readonly Block[], locale: Locale, id: string): Html {
  return html`${blocks.map((block, at) => blockHtml(block, locale, id, at))}`;
}

function filesHtml(edition: Edition, locale: Locale): Html {
  const words = methodUseText[locale].files;
  const size = (bytes: number) =>
    methodText[locale].kilobytes(formatNumber(Math.max(1, Math.round(bytes / 1000)), locale));
  const link = (name: string) => html`<a href="data/${name}">data/${name}</a>`;
  const rows = edition.files.map(({ name, bytes, rows: count }): readonly (string | Html)[] => {
    const table = describedTables.find(([{ name: candidate }]) => `${candidate}.csv` === name);
    return [
      link(name),
      table === undefined ? words.package : table[1].description[locale],
      count === null ? words.noRows : formatNumber(count, locale),
      size(bytes),
    ];
  });
  const feed = feedFile(locale);
  return html`<p>${withCode(words.intro)}</p>
    ${scrollTable(
      'files-table',
      words.caption,
      words.head,
      [
        ...rows,
        [link('csvw.json'), words.csvw, words.noRows, size(csvwFile(edition).file.bytes)],
        [html`<a href="${feed}">${feed}</a>`, metadataText[locale].feed, words.noRows, words.noRows],
      ],
      [2, 3],
    )}`;
}

function sectionHtml(id: MethodSection, edition: Edition, figures: MethodFigures, locale: Locale) {
  const use = methodUseText[locale];
  if (id === 'files') return { title: use.files.title, body: filesHtml(edition, locale) };
  if (id === 'dictionary') return { title: use.dictionary.title, body: dictionaryHtml(locale) };
  const { title, blocks } = writtenSection(id, figures, locale);
  return { title, body: blocksHtml(blocks, locale, id) };
}

/** The method page in one language, complete but for what the head of every page gets. */
export function methodPage(edition: Edition, locale: Locale): string {
  const words = methodText[locale];
  const figures = methodFigures(edition.dataset, locale);
  const sections = methodSections.map((id) => ({ id, ...sectionHtml(id, edition, figures, locale) }));
  const contents = html`<nav class="contents" aria-labelledby="contents">
    <h2 id="contents">${words.contents}</h2>
    <ol>
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
    </ol>
  </nav>`;
  return pageHtml({
    kind: 'method',
    locale,
    edition,
    aside: contents,
    main: html`${sections.map(
      ({ id, title, body }) =>
        html`<section id="${id}" aria-labelledby="${id}-title">
          <h2 id="${id}-title">${title}</h2>
          ${body}
        </section> `,
    )}`,
  });
}

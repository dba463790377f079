import { doc, id, isoDate, language, oneOf, optional, table, text, url, type RowOf } from '../schema';

export const sources = table({
  name: 'sources',
  title: { en: 'sources', fr: 'sources' },
  description: { en: 'sources', fr: 'sources' },
  primaryKey: ['sourceId'],
  columns: {
    sourceId: id('source_id', doc('source_id', 'source_id', 'source_id', 'source_id')),
    title: text('title', doc('title', 'title', 'title', 'title')),
    publisher: text('publisher', doc('publisher', 'publisher', 'publisher', 'publisher')),
    publishedOn: optional(isoDate('published_on', doc('published_on', 'published_on', 'published_on', 'published_on'))),
    url: url('url', doc('url', 'url', 'url', 'url')),
    language: language('language', doc('language', 'language', 'language', 'language')),
    kind: oneOf(
      'kind',
      ['filing', 'press-release', 'news', 'post', 'paper', 'repository', 'licence', 'documentation', 'court'],
      doc('kind', 'kind', 'kind', 'kind'),
    ),
  },
});

export type Source = RowOf<typeof sources>;

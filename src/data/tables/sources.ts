import { id, isoDate, language, oneOf, optional, table, text, url, type RowOf } from '../schema';

export const sources = table({
  name: 'sources',
  title: { en: 'Sources', fr: 'Sources' },
  primaryKey: ['sourceId'],
  columns: {
    sourceId: id('source_id'),
    title: text('title'),
    publisher: text('publisher'),
    publishedOn: optional(isoDate('published_on')),
    url: url('url'),
    language: language('language'),
    kind: oneOf('kind', [
      'filing',
      'press-release',
      'news',
      'post',
      'paper',
      'repository',
      'licence',
      'documentation',
      'court',
    ]),
  },
});

export type Source = RowOf<typeof sources>;

import { id, idList, isoDate, table, text, textList, url, type RowOf } from '../schema';

export const companies = table({
  name: 'companies',
  title: { en: 'Companies', fr: 'Entreprises' },
  primaryKey: ['companyId'],
  columns: {
    companyId: id('company_id'),
    name: text('name'),
    foundedOn: isoDate('founded_on'),
    founders: textList('founders'),
    legalFormEn: text('legal_form_en'),
    legalFormFr: text('legal_form_fr'),
    homepage: url('homepage'),
    sourceIds: idList('source_ids', {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Company = RowOf<typeof companies>;

import { doc, id, idList, isoDate, table, text, textList, url, type RowOf } from '../schema';

export const companies = table({
  name: 'companies',
  title: { en: 'companies', fr: 'companies' },
  description: { en: 'companies', fr: 'companies' },
  primaryKey: ['companyId'],
  columns: {
    companyId: id('company_id', doc('company_id', 'company_id', 'company_id', 'company_id')),
    name: text('name', doc('name', 'name', 'name', 'name')),
    foundedOn: isoDate('founded_on', doc('founded_on', 'founded_on', 'founded_on', 'founded_on')),
    founders: textList('founders', doc('founders', 'founders', 'founders', 'founders')),
    legalFormEn: text('legal_form_en', doc('legal_form_en', 'legal_form_en', 'legal_form_en', 'legal_form_en')),
    legalFormFr: text('legal_form_fr', doc('legal_form_fr', 'legal_form_fr', 'legal_form_fr', 'legal_form_fr')),
    homepage: url('homepage', doc('homepage', 'homepage', 'homepage', 'homepage')),
    sourceIds: idList('source_ids', doc('source_ids', 'source_ids', 'source_ids', 'source_ids'), {
      table: 'sources',
      column: 'source_id',
    }),
  },
});

export type Company = RowOf<typeof companies>;

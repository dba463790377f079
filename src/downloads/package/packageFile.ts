import { formatCsv } from '../../data/csv';
import { tables } from '../../data/tables';
import type { RowOf, Table } from '../../data/schema';
import { locales, type Locale } from '../../text/format';
import type { DownloadFile } from '../file';
import { fileStem } from '../fileName';
import type { Subject } from '../subject';
import { citationCff } from './citationCff';
import { filtersJson } from './filtersJson';
import { packageDescriptor } from './packageDescriptor';
import { packageReadme, readmeName } from './packageReadme';
import { contentsOf, dataPath, packedText } from './packaged';
import { zipped } from './zip';

/**
 * A view in its state, or the whole selection, as one ZIP that explains itself and can be checked: the rows as CSV
 * (`packagedTables` says which), a README in each language, `datapackage.json`, `CITATION.cff`, `filters.json`, and the
 * chart in both languages where `pictures` has it as SVG. All lies at the archive's root, where tools for data packages
 * look for the descriptor. A pure function of its arguments: the same state of the same version gives the same bytes,
 * whatever the clock, language and time zone of the machine. Never throws.
 */
export function packageFile(subject: Subject, pictures: Readonly<Record<Locale, string>> | null): DownloadFile {
  const { selection, dataset } = subject.slice;
  const contents = contentsOf(subject);
  const data = contents.tables.map((packed) => {
    const table: Table = tables[packed.table];
    const text = formatCsv(packed.rows as readonly RowOf<Table>[], table, { guard: true });
    return packedText(dataPath(packed), text);
  });
  const files = [
    packedText('datapackage.json', packageDescriptor(contents, data)),
    packedText('CITATION.cff', citationCff(subject)),
    packedText('filters.json', filtersJson(contents)),
    ...(pictures === null ? [] : locales.map((locale) => packedText(`chart.${locale}.svg`, pictures[locale]))),
    ...data,
  ];
  const readmes = locales.map((locale) => packedText(readmeName(locale), packageReadme(contents, files, locale)));
  return {
    name: `${fileStem(subject.id, selection, dataset.version)}.zip`,
    mime: 'application/zip',
    parts: [zipped([...readmes, ...files], dataset.edition)],
  };
}

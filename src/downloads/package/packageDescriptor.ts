import { packageHead, resourceOf } from '../../data/datapackage';
import { tables } from '../../data/tables';
import { tableWords } from '../../data/words';
import { packageText } from '../../text/messages/package';
import type { Locale } from '../../text/format';
import type { Subject } from '../subject';
import { markdownText } from './markdown';
import { dataPath, holdsIn, type Contents, type Packed } from './packaged';

/** Whether an address is one that the standard takes for a path. */
function isWeb(address: string): boolean {
  return /^https?:\/\//.test(address);
}

/** The finding, and how the files are written; Markdown, as the standard encourages. */
function described({ headline }: Subject, locale: Locale): string {
  return `${markdownText(headline[locale])}\n\n${packageText[locale].form}`;
}

/**
 * A package as a Data Package v2 (https://datapackage.org/standard/data-package/), with its permalink as home and the
 * full record as source. Foreign keys are only those of which every value resolves in the package; the others are a
 * field's `externalReference`. `files` are the packed tables.
 */
export function packageDescriptor(contents: Contents, files: readonly Packed[]): string {
  const { subject, tables: packaged, full } = contents;
  const { edition, version } = subject.slice.dataset;
  const title = { en: `Follow the Weights: ${subject.title.en}`, fr: `Suivez les poids\u00a0: ${subject.title.fr}` };
  const name = `follow-the-weights-${subject.id.toLowerCase().replace(/[^0-9a-z-]/g, '-')}`;
  const { resources, ...head } = {
    ...packageHead(name, title, { en: described(subject, 'en'), fr: described(subject, 'fr') }, edition, version),
    resources: packaged.flatMap((packed) => {
      const file = files.find(({ path }) => path === dataPath(packed));
      if (file === undefined) return [];
      const packagedFile = { name: file.path, bytes: file.bytes.length, sha256: file.sha256 };
      return [
        resourceOf(tables[packed.table], tableWords[packed.table], packagedFile, '\r\n', {
          holds: (key) => holdsIn(contents, packed, key),
          full,
        }),
      ];
    }),
  };
  const source = {
    title: 'Follow the Weights',
    ...(isWeb(subject.home) ? { path: subject.home } : {}),
    ...(version === '' ? {} : { version }),
  };
  const descriptor = {
    ...head,
    homepage: subject.address.en,
    sources: [source],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

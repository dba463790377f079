import { keywords } from '../../data/datapackage';
import type { Subject } from '../subject';

/**
 * A text as a YAML string: double-quoted as in JSON, and escaped wherever YAML 1.1 or 1.2 takes no bare character
 * (https://yaml.org/spec/1.2.2/#51-character-set).
 */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * How to cite a package, as a Citation File Format 1.2.0 file (https://citation-file-format.github.io/), in English, as
 * the format has one language. Never throws.
 */
export function citationCff({ slice, title, headline, address }: Subject): string {
  const { edition, version } = slice.dataset;
  return [
    'cff-version: 1.2.0',
    'type: dataset',
    `message: ${quoted('If you use these data, please cite them as below.')}`,
    `title: ${quoted(`Follow the Weights: ${title.en}`)}`,
    'authors:',
    `  - name: ${quoted('Follow the Weights')}`,
    ...(version === '' ? [] : [`version: ${quoted(version)}`]),
    `date-released: ${quoted(edition)}`,
    'license: CC-BY-4.0',
    `url: ${quoted(address.en)}`,
    `abstract: ${quoted(headline.en)}`,
    'keywords:',
    ...keywords.map((word) => `  - ${quoted(word)}`),
    '',
  ].join('\n');
}

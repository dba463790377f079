import { labelOf } from '../../src/charts/card/card';
import { drawnViews, writtenViews } from '../../src/charts/registry';
import type { ViewId } from '../../src/charts/view';
import type { Cited, CitedRecord } from '../../src/downloads/citationStyles/cited';
import type { Subject } from '../../src/downloads/subject';
import { parseRefKey } from '../../src/model/record';
import type { Selection } from '../../src/selection/selection';
import { sliceWith } from '../charts/support';
import { record } from '../fixtures/record';

/** Addresses of a host that doesn't exist. */
export const address = { en: 'https://desk.example/?v=1', fr: 'https://desk.example/?lang=fr&v=1' };

/** A view of the real record in a state, to be cited. */
export function citedView(id: ViewId, change: Partial<Selection> = {}, more: Partial<Subject> = {}) {
  const slice = sliceWith(change);
  const view = { ...drawnViews, ...writtenViews }[id];
  const subject: Subject = {
    slice,
    id,
    title: { en: view.question('en'), fr: view.question('fr') },
    headline: { en: view.headline(slice, 'en'), fr: view.headline(slice, 'fr') },
    main: null,
    address,
    home: 'https://desk.example/',
    ...more,
  };
  return { kind: 'view', subject } as const;
}

/** A record of the real data, to be cited. */
export function citedRecord(key: string, more: Partial<CitedRecord> = {}): CitedRecord {
  const ref = parseRefKey(key);
  if (ref === null) throw new Error(key);
  return {
    kind: 'record',
    ref,
    label: { en: labelOf(record, ref, 'en'), fr: labelOf(record, ref, 'fr') },
    publisher: 'SEC',
    version: record.version,
    edition: record.edition,
    address,
    ...more,
  };
}

/** All of the real data, to be cited. */
export const citedData: Extract<Cited, { readonly kind: 'dataset' }> = {
  kind: 'dataset',
  version: record.version,
  edition: record.edition,
  address,
};

/** Texts that try to break out of every format, each with what it must not become. */
export const hostileTexts: readonly string[] = [
  'A\r\nER  - \r\nTY  - JOUR',
  'A\u2028B\u2029C\u0085D\u0000E\tF',
  '}}, note = {x}, title = {{',
  '\\input{/etc/passwd} $x^2$ 100 % #1 a_b ~ & {',
  '</a><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)',
  "' onclick='alert(1)",
  '[x](javascript:alert(1)) ![y](https://evil.example/z) <https://evil.example> `code` **b** | c',
  '1. list\n# heading\n---\nhttps://evil.example www.evil.example me@evil.example',
  '\u202egnp.exe\u2066\u202c',
  'half \ud83d of an emoji',
];

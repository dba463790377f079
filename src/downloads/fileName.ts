import { defaultSelection, type Selection } from '../selection/selection';
import { defaultDisplay } from '../selection/display';
import { encode } from '../selection/url';

/** Longest list of companies spelt out in a name, in characters; longer ones are counted, and hashed. */
const longestCompanies = 40;

/** FNV-1a, 32 bits, of a text's UTF-16 units, as seven base-36 digits (www.isthe.com/chongo/tech/comp/fnv). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}

function brushPart({ from, to }: Selection): string | null {
  if (from !== null && to !== null) return `${from}--${to}`;
  if (from !== null) return `from-${from}`;
  return to === null ? null : `to-${to}`;
}

/**
 * The name of a file without its ending: what it holds, brush, as-of day, companies and data version, each only where
 * the reader chose it, then a hash of the other filters if one differs from its default. Lower-case letters, digits
 * and `-_.` only. What changes the drawing but no row (scale, zoom, pin, pace) isn't part of it, so equal filters
 * have equal names; what counts as open is, since it decides the paradox's rows.
 */
export function fileStem(subject: string, selection: Selection, version: string): string {
  const { align, scale, paceDays } = defaultSelection;
  const spelt = selection.companies.length === 0 ? 'none' : selection.companies.join('-');
  const tooLong = spelt.length > longestCompanies;
  const byDefault = selection.companies.join() === defaultSelection.companies.join();
  const others: Selection = {
    ...selection,
    companies: tooLong ? selection.companies : defaultSelection.companies,
    from: null,
    to: null,
    zoom: false,
    asOf: null,
    pin: null,
    align,
    scale,
    paceDays,
  };
  const query = encode(others, defaultDisplay);
  const parts = [
    'follow-the-weights',
    subject,
    brushPart(selection),
    selection.asOf === null ? null : `asof-${selection.asOf}`,
    byDefault ? null : tooLong ? `${selection.companies.length}-companies` : spelt,
    query === '' ? null : shortHash(query),
    version === '' ? null : `v${version.toLowerCase().replace(/[^0-9a-z.-]/g, '-')}`,
  ];
  return parts.filter((part) => part !== null).join('_');
}

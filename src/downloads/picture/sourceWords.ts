import type { Subject } from '../subject';
import { formatList, formatNumber, type Locale } from '../../text/format';
import { pictureText } from '../../text/messages/picture';

/** How many publishers are named. */
const named = 3;

/**
 * How many sources the rows of a view have, and whose: the publishers that most rows cite, by name where as many do.
 * `null` where there are no rows or none names a source that is in the record.
 */
export function sourceWords({ slice, main }: Subject, locale: Locale): string | null {
  const words = pictureText[locale];
  const cited = (main?.rows ?? []).map((row) => ('sourceIds' in row ? row.sourceIds : []));
  const count = new Set(cited.flat()).size;
  const rowsOf = new Map<string, number>();
  for (const ids of cited) {
    const publishers = new Set(ids.flatMap((id) => slice.dataset.sourceById.get(id)?.publisher ?? []));
    for (const publisher of publishers) rowsOf.set(publisher, (rowsOf.get(publisher) ?? 0) + 1);
  }
  if (rowsOf.size === 0) return null;
  const most = [...rowsOf].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, named);
  const publishers = formatList(
    most.map(([publisher]) => publisher),
    locale,
  );
  const sources = words.sources(count, formatNumber(count, locale));
  return rowsOf.size > named ? words.among(sources, publishers) : words.from(sources, publishers);
}

import { capitalised } from '../../text/capitalised';
import { formatDate, type Locale } from '../../text/format';
import { pictureText } from '../../text/messages/picture';
import { shellText } from '../../text/messages/shell';
import { filterWords } from '../filterWords';
import type { Subject } from '../subject';
import { sourceWords } from './sourceWords';

/** The words of a picture but those of its chart. */
export interface PictureWords {
  /** The filters that differ from their defaults, in one line; '' where none does. */
  readonly filters: string;
  readonly key: string;
  /** Name and address of the site. */
  readonly site: string;
  /** Sources, edition, licence. */
  readonly facts: string;
  /** For those who can't see the picture: all but the headline, and the address of this very state. */
  readonly description: string;
}

function parted(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\u00a0· ');
}

/** Host and path of the site; `null` where it has no address that others could open. */
function readableHome(home: string): string | null {
  if (!URL.canParse(home)) return null;
  const { protocol, host, pathname } = new URL(home);
  return protocol === 'https:' || protocol === 'http:' ? host + (pathname === '/' ? '' : pathname) : null;
}

/** What a picture says of its subject; `key` is how to read the drawing, `notes` what it can't show. Never throws. */
export function pictureWords(subject: Subject, key: string, notes: readonly string[], locale: Locale): PictureWords {
  const words = pictureText[locale];
  const { edition, version } = subject.slice.dataset;
  const filters = parted(
    filterWords(subject.slice, locale)
      .filter(({ changed }) => changed)
      .map(({ label, text }) => words.filter(label, text)),
  );
  const date = formatDate(edition, 'day', locale);
  const home = readableHome(subject.home);
  const said = words.key(key);
  const facts = parted([
    sourceWords(subject, locale),
    version === '' ? words.edition(date) : shellText[locale].edition(date, version),
    words.licence,
  ]);
  const address = home === null ? '' : subject.address[locale];
  const described = [words.chart(subject.title[locale]), filters, said, ...notes, facts, address];
  return {
    filters,
    key: said,
    site: parted([shellText[locale].title, home]),
    facts,
    description: described
      .filter((line) => line !== '')
      .map((line) => (line === address ? line : capitalised(line)))
      .join('\n'),
  };
}

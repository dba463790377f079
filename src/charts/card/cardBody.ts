import type { IsoDate } from '../../data/schema';
import type { Dataset } from '../../model/dataset';
import type { Locale } from '../../text/format';
import type { CardField } from './cardWords';

/** For whom and for which day a card is written. */
export interface CardContext {
  readonly dataset: Dataset;
  readonly asOf: IsoDate;
  readonly locale: Locale;
}

/** What a card says of the record's own row or rows. */
export interface CardBody {
  /** A title longer than the record's short name; `null` = the short name. */
  readonly title: string | null;
  readonly companyId: string | null;
  readonly fields: readonly CardField[];
  /** In the reader's language. */
  readonly note: string | null;
  readonly quote: { readonly text: string; readonly lang: string } | null;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** A body with nothing but what is given. */
export function body(companyId: string | null, fields: readonly CardField[], more: Partial<CardBody> = {}): CardBody {
  return { title: null, companyId, fields, note: null, quote: null, links: [], ...more };
}

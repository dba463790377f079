import { escaped } from '../src/text/escaped';

/** HTML that is safe to write: made by `html` alone, from markup of ours and escaped text of anyone's. */
export class Html {
  constructor(private readonly written: string) {}

  toString(): string {
    return this.written;
  }
}

type Value = string | number | Html | null | readonly (string | Html)[];

function written(value: Value): string {
  if (value === null) return '';
  if (value instanceof Html) return String(value);
  return Array.isArray(value) ? value.map(written).join('') : escaped(String(value));
}

/**
 * Markup as a template: what stands in it is taken as it is, values are escaped unless they're markup of this kind
 * already. Lists are written one after the other, `null` as nothing. Attributes need their quotes.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, at) => part + written(values[at] ?? null)).join(''));
}

/** Text with `code` between backticks marked up as such; everything else is escaped. */
export function withCode(text: string): Html {
  return html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** An address from data as a link's target; `null` where it isn't a web address. */
export function webAddress(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

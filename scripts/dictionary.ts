import { dictionaryMarkdown } from '../src/downloads/dictionary';
import type { Locale } from '../src/text/format';
import { dictionaryText } from '../src/text/messages/dictionary';

/** The data dictionary as a Markdown page, made from the schema. */
export function dictionary(locale: Locale): string {
  const { title, intro } = dictionaryText[locale];
  return `# ${title}\n\n${intro}\n\n${dictionaryMarkdown(locale, 2)}\n`;
}

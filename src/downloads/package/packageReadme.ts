import { changes } from '../../data/tables/changes';
import { tables } from '../../data/tables';
import { formatDate, formatNumber, type Locale } from '../../text/format';
import { packageText } from '../../text/messages/package';
import { citation } from '../citation';
import { describedTables, dictionaryMarkdown } from '../dictionary';
import { filterWords } from '../filterWords';
import { caveats } from './caveats';
import type { PackagedTable } from './linkedRows';
import { markdownLink, markdownText } from './markdown';
import { dataPath, type Contents, type Packed } from './packaged';

/** The name of the README in a language. */
export function readmeName(locale: Locale): string {
  return `README.${locale}.md`;
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Lines as they are; none may begin with a fence itself. */
function fenced(lines: readonly string[]): string {
  return ['```', ...lines, '```'].join('\n');
}

function about({ subject }: Contents, locale: Locale): string {
  const words = packageText[locale];
  const { slice, address } = subject;
  const { version, edition } = slice.dataset;
  const day = (iso: string) => formatDate(iso, 'day', locale);
  const asOf = day(slice.asOf);
  const named = version === '' ? edition : version;
  return bullets([
    words.item(words.permalink, markdownLink(address[locale])),
    words.version(markdownText(named), day(edition)),
    slice.asOf < edition ? words.asOfEarlier(asOf) : words.asOfEdition(asOf),
  ]);
}

function chosen({ subject }: Contents, locale: Locale): readonly string[] {
  const words = packageText[locale];
  const all = filterWords(subject.slice, locale);
  const say = (changed: boolean) =>
    bullets(
      all
        .filter((filter) => filter.changed === changed)
        .map(({ label, text }) => words.item(label, markdownText(text))),
    );
  const [changed, rest] = [say(true), say(false)];
  return [
    ...(changed === '' ? [words.nothingChanged] : [words.changed, changed]),
    ...(rest === '' ? [] : [words.atDefault, rest]),
  ];
}

function reason({ role, outside }: PackagedTable, locale: Locale): string {
  const words = packageText[locale];
  return outside === 0 ? words.roles[role] : `${words.roles[role]}, ${words.outside(outside)}`;
}

function fileTable({ tables: packaged }: Contents, files: readonly Packed[], locale: Locale): string {
  const words = packageText[locale];
  const data = packaged.map((packed) => [
    `\`${dataPath(packed)}\``,
    formatNumber(packed.rows.length, locale),
    reason(packed, locale),
  ]);
  const others = files.flatMap(({ path }) => {
    const what = words.others[path];
    return what === undefined ? [] : [[`\`${path}\``, '', what]];
  });
  return [words.filesHead, words.filesHead.map(() => '---'), ...data, ...others]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/**
 * What a package is, in one language, as Markdown: finding, link, day, choices, files with their rows, caveats, every
 * column, licence, and the hashes of `files`, which are all the package's but the READMEs. In its hashes' lines it is
 * itself what `sha256sum --check` reads.
 */
export function packageReadme(contents: Contents, files: readonly Packed[], locale: Locale): string {
  const words = packageText[locale];
  const { subject, tables: packaged } = contents;
  const held = new Set<unknown>(packaged.map(({ table }) => tables[table]));
  const described = describedTables.filter(([table]) => table !== changes && held.has(table));
  const parts = [
    `# ${markdownText(subject.title[locale])}`,
    `**${markdownText(subject.headline[locale])}**`,
    subject.main === null ? words.wholeIntro : words.viewIntro,
    about(contents, locale),
    words.citeAs,
    fenced([citation({ kind: 'view', subject }, 'plain', locale)]),
    `## ${words.chosen}`,
    ...chosen(contents, locale),
    `## ${words.files}`,
    fileTable(contents, files, locale),
    `## ${words.caveats}`,
    bullets(caveats(contents, locale)),
    `## ${words.columns}`,
    words.form,
    dictionaryMarkdown(locale, 3, described),
    `## ${words.licence}`,
    words.licenceText,
    `## ${words.check}`,
    words.checkText(readmeName(locale)),
    fenced(files.map(({ path, sha256 }) => `${sha256}  ${path}`)),
  ];
  return `${parts.join('\n\n')}\n`;
}

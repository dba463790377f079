import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownLink, markdownText } from '../../../src/downloads/package/markdown';
import { packageFile } from '../../../src/downloads/package/packageFile';
import type { Subject } from '../../../src/downloads/subject';
import { subjectOf, textIn, unpacked } from './subjects';

const breakouts = [
  '](https://evil.example)',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</p><!--',
  '`code` ```',
  '**bold** __bold__ *em* _em_ ~~gone~~',
  'a | b | c |',
  'a\n# Heading\n\n- item\n\n```\nfence',
  'a\r\n> quote',
  'a\u2028b\u2029c\u0085d\u0000e',
  '\\](x)',
  '\\\\`',
  '&lt;b&gt; &copy;',
  'https://evil.example www.evil.example',
  '[ref]: https://evil.example',
  '[^1]',
  'abc\u202edcba\u202c',
];

/** A text as Markdown reads it, if it's nothing but text: escapes taken off, and only escapes. */
function plain(markdown: string): string {
  expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(
    /[\\`*_[\]<>|#~&\r\n\t\u0085\u2028\u2029]|:\/\/|www\./i,
  );
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('text', () => {
  test.each(breakouts)('%j stays text on one line', (text) => {
    expect(plain(markdownText(text))).toBe(
      text
        .replace(/[\u202a-\u202e]/g, '')
        .replace(/[\s\0\u0085]+/g, ' ')
        .trim(),
    );
  });

  test('any text stays text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        plain(markdownText(text));
      }),
    );
  });

  test('keeps the no-break spaces of French', () => {
    expect(markdownText('«\u00a0qui\u202f?\u00a0»')).toBe('«\u00a0qui\u202f?\u00a0»');
  });
});

describe('a link', () => {
  test.each([
    ['https://example.org/?co=xai&q=a_b*c', '<https://example.org/?co=xai&q=a_b*c>'],
    ['https://example.org/> <b>', '<https://example.org/%3E%20%3Cb%3E>'],
    ['https://example.org/`|\n', '<https://example.org/%60%7C%0A>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['file:///C:/a_b', 'file\\:///C:/a\\_b'],
  ])('%j', (address, link) => {
    expect(markdownLink(address)).toBe(link);
  });
});

describe('a README', () => {
  /** What its lines begin with: its headings, lists, tables and fences. */
  function structure(subject: Subject, locale: string): readonly string[] {
    const text = textIn(unpacked(packageFile(subject, null)), `README.${locale}.md`);
    const lines = text.replace(/^[0-9a-f]{64} /gm, 'hash ').split('\n');
    return lines.map((line) => /^(#+ |\*\*|- |\||```|hash )?/.exec(line)?.[0] ?? '');
  }

  test.each(breakouts)('has the same lines whether or not one looks for %j', (text) => {
    const hostile = { en: text, fr: text };
    const calm = { en: 'calm', fr: 'calm' };
    for (const locale of ['en', 'fr']) {
      const subject = { ...subjectOf('promises', { q: text }), title: hostile, headline: hostile };
      const other = { ...subject, title: calm, headline: calm };
      expect(structure(subject, locale)).toEqual(structure(other, locale));
      const told = textIn(unpacked(packageFile(subject, null)), `README.${locale}.md`);
      const [beforeCitation = '', , afterCitation = ''] = told.split('\n```\n');
      const said = `${beforeCitation}${afterCitation.slice(0, afterCitation.indexOf('\n## '))}`;
      expect(said.replace(/\\./g, '')).not.toMatch(/\]\(|<img|<script|<!--|\[x\]|\[ref\]/);
    }
  });
});

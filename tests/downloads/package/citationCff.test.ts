import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationCff } from '../../../src/downloads/package/citationCff';
import { datasetWith } from '../../fixtures/rows';
import { subjectOf } from './subjects';

/** The file's scalars and lists, read as YAML of this plain form: a key a line, strings as in JSON. */
function read(cff: string): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  let list: unknown[] = [];
  const value = (text: string): unknown => (text.startsWith('"') ? JSON.parse(text) : text);
  for (const line of cff.trimEnd().split('\n')) {
    const [, item] = /^ {2}- (?:name: )?(.*)$/.exec(line) ?? [];
    const [, key, scalar] = /^([a-z-]+):(?: (.*))?$/.exec(line) ?? [];
    if (item !== undefined) list.push(value(item));
    else if (key === undefined) throw new Error(`Not of this form: ${line}`);
    else if (scalar === undefined) found[key] = list = [];
    else found[key] = value(scalar);
  }
  return found;
}

describe('CITATION.cff', () => {
  test('has what version 1.2.0 of the format asks for, and what is known', () => {
    const subject = subjectOf('money');
    expect(read(citationCff(subject))).toEqual({
      'cff-version': '1.2.0',
      type: 'dataset',
      message: 'If you use these data, please cite them as below.',
      title: 'Follow the Weights: Who raised how much, when?',
      authors: ['Follow the Weights'],
      version: '2026.11.23',
      'date-released': '2026-11-23',
      license: 'CC-BY-4.0',
      url: subject.address.en,
      abstract: subject.headline.en,
      keywords: ['artificial intelligence', 'open weights', 'open source', 'funding', 'valuation', 'xAI', 'OpenAI'],
    });
  });

  test('names no version where none is known', () => {
    const subject = subjectOf('money', {}, { ...datasetWith({}), version: '' });
    expect(read(citationCff(subject))).not.toHaveProperty('version');
  });

  test.each([
    'a: b',
    '- item',
    '"quoted" and \\ slashed',
    "it's # no comment",
    '%YAML 1.2\n---\nversion: "0"',
    '*alias &anchor !tag {flow} [seq]',
    'line\u2028and\u2029and\u0085and\u007f',
    '\ufeffmark\uffff',
    'null',
    '\ud800',
  ])('can’t be broken out of by %j', (text) => {
    const cff = citationCff({ ...subjectOf('money'), title: { en: text, fr: '' }, headline: { en: text, fr: '' } });
    expect(read(cff)).toMatchObject({ title: `Follow the Weights: ${text}`, abstract: text });
  });

  test('holds only characters that YAML takes bare, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cff = citationCff({ ...subjectOf('money'), headline: { en: text, fr: '' } });
        expect(read(cff)['abstract']).toBe(text);
        expect(cff).not.toMatch(/[^\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
      { numRuns: 200 },
    );
  });
});

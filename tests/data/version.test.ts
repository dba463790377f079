import { describe, expect, test } from 'vitest';
import { dayOfVersion, versionOf } from '../../src/data/version';
import { day } from '../fixtures/record';

describe('versionOf', () => {
  test.each([
    ['no change', [], '2026.11.23'],
    ['a change after the record closed', ['2026-11-25'], '2026.11.25'],
    ['changes in any order', ['2026-12-01', '2027-01-02', '2026-11-25'], '2027.01.02'],
    ['changes before it closed only', ['2026-05-01'], '2026.11.23'],
  ])('with %s', (_name, days, version) => {
    expect(
      versionOf(
        day('2026-11-23'),
        days.map((changedOn) => ({ changedOn: day(changedOn) })),
      ),
    ).toBe(version);
  });
});

describe('dayOfVersion', () => {
  test.each([
    ['2026.11.25', '2026-11-25'],
    ['2026-11-25', null],
    ['2026.11', null],
    ['2026.02.30', null],
    ['1', null],
    ['', null],
  ])('of %j is %j', (version, expected) => {
    expect(dayOfVersion(version)).toBe(expected);
  });
});

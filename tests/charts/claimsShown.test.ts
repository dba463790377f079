import { describe, expect, test } from 'vitest';
import { cardOf, type Card } from '../../src/charts/card/card';
import { figureCell } from '../../src/charts/claims/figureValue';
import { drawnViews } from '../../src/charts/registry';
import { drawnIds, viewIds } from '../../src/charts/view';
import type { FigureValue } from '../../src/model/claimFigures/figure';
import { claimMeasures } from '../../src/model/claimFigures/claimMeasures';
import { measureOn } from '../../src/model/claimFigures/measure';
import { claimView, type ClaimView } from '../../src/selection/claimViews';
import type { Slice } from '../../src/selection/slice';
import { formatDate, formatDays, locales, type Locale } from '../../src/text/format';
import { chartText } from '../../src/text/messages/charts';
import { record } from '../fixtures/record';
import { frameOf, sliceWith, svgOf, textsOf } from './support';

const claims = record.tables.claims.map(({ claimId }) => claimId);

function viewOf(claimId: string): ClaimView {
  const view = claimView(claimId);
  if (view === null) throw new Error(`${claimId} has no view`);
  return view;
}

/** The forms in which a figure may be written on a chart. */
function forms(value: FigureValue | null, locale: Locale): readonly string[] {
  const cell = figureCell(value, locale).text;
  if (value?.kind === 'day') return [cell, formatDate(value.on, value.precision, locale)];
  if (value?.kind === 'days') return [formatDays(value.days, locale)];
  if (value?.kind === 'count' && value.of !== null)
    return [cell, chartText[locale].clock.openOf(value.value, value.of)];
  return value?.kind === 'names' ? value.names : [cell];
}

function cardTexts({ title, fields, quote, relations }: Card): readonly string[] {
  return [
    title,
    quote?.text ?? '',
    ...fields.map(({ text }) => text),
    ...relations.map(({ items }) => String(items.length)),
  ];
}

/** These figures are no mark of any view: they stand on the card that the state opens. */
const onCard: ReadonlySet<string> = new Set([
  'claim-05-altman-former-partner',
  'claim-06-mission-accusation',
  'claim-18-weights-definition',
  'claim-31-musk-defender',
]);

function readOnCard({ selection, asOf }: Slice, locale: Locale): readonly string[] {
  const card = selection.pin === null ? null : cardOf(record, selection.pin, asOf, locale);
  return card === null ? [] : cardTexts(card);
}

/** All that a reader can read of a view in a state: paint, tips, headline and table. */
function readOnView(view: ClaimView['view'], slice: Slice, locale: Locale): readonly string[] {
  const drawn = drawnIds.flatMap((id) => (id === view ? drawnViews[id] : []))[0];
  if (drawn === undefined) return [];
  const drawing = drawn.draw(slice.scene, frameOf(1184, locale));
  return [
    ...textsOf(svgOf(drawing, 1184)).map(({ text }) => text),
    ...drawing.marks.flatMap(({ tip }) => [tip.title, ...tip.lines]),
    drawn.headline(slice, locale),
    ...drawn.table(slice, locale).rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ];
}

describe.each(claims)('%s', (claimId) => {
  const { change, view } = viewOf(claimId);
  const slice = sliceWith(change);
  const [measure] = claimMeasures(claimId);

  test('leads to a view', () => {
    expect(viewIds).toContain(view);
  });

  // The article names neither who asked nor when: nothing of it can be counted.
  if (measure === undefined) {
    test('is the one that no figure shows', () => {
      expect(claimId).toBe('claim-21-no-comment');
    });
    return;
  }

  test.each(locales)('shows its first figure there, %s', (locale) => {
    const value = measureOn(record, measure, slice.asOf);
    expect(value).not.toBeNull();
    const texts = onCard.has(claimId) ? readOnCard(slice, locale) : readOnView(view, slice, locale);
    const wanted = forms(value, locale);
    const missing = value?.kind === 'names' ? wanted.filter((name) => !texts.some((text) => text.includes(name))) : [];
    expect(missing).toEqual([]);
    expect(texts.some((text) => wanted.some((form) => text.includes(form)))).toBe(true);
  });
});

test('the pinned record of a claim is drawn or has a card in that state', () => {
  for (const claimId of claims) {
    const { change } = viewOf(claimId);
    const slice = sliceWith(change);
    const { pin } = slice.selection;
    if (pin === null) continue;
    const card = cardOf(record, pin, slice.asOf, 'en');
    expect(
      card?.fields.some(({ text }) => text === 'not public yet'),
      claimId,
    ).toBe(false);
  }
});

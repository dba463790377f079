import type { IsoDate, Precision } from '../../data/schema';
import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import { shareOf, stateOn, type ShareState, type ShareStep } from '../../model/sharePath';
import { otherOpenings } from '../../model/turningPoints';
import type { Slice } from '../../selection/slice';
import { formatDateShort, formatNumber, formatShare, formatUsd, type Locale } from '../../text/format';
import { chartText } from '../../text/messages/charts';
import { paradoxText } from '../../text/messages/paradox';
import { companyName } from '../card/cardNames';
import { settled } from '../page/figures';
import type { DataCell, DataTable, DrawnView } from '../view';
import { drawParadox } from './paradoxDrawing';
import { paradoxHeadline } from './paradoxHeadline';
import { refOf } from './paradoxMarks';
import { capitalText } from './paradoxTip';
import { brushedPeriod, caveatOn, isIn, pathsOf, type Caveat } from './paradoxTrack';

/** A row of the table: a step, or an opening that doesn't move the share. */
interface Told {
  readonly companyId: string;
  readonly on: IsoDate;
  readonly precision: Precision;
  readonly what: string;
  readonly ref: DataTable['rows'][number]['ref'];
  readonly sourceIds: readonly string[];
  readonly state: ShareState;
}

function toldOf(step: ShareStep, companyId: string, locale: Locale): Told {
  const words = paradoxText[locale].what;
  const told = { companyId, on: step.on, ref: refOf(step), state: step };
  const { cause } = step;
  switch (cause.kind) {
    case 'round': {
      const { name, amountUsd, datePrecision, sourceIds } = cause.round;
      const amount = amountUsd === null ? chartText[locale].money.undisclosed : formatUsd(amountUsd, locale);
      return { ...told, precision: datePrecision, what: words.round(name, amount), sourceIds };
    }
    case 'launch': {
      const { launch, model } = cause.clock;
      const sourceIds = [...new Set([...launch.sourceIds, ...model.sourceIds])];
      return { ...told, precision: launch.datePrecision, what: words.launch(model.name), sourceIds };
    }
    case 'opening': {
      const { release, clock, atLaunch } = cause;
      const what = atLaunch ? words.openingAtLaunch(clock.model.name) : words.opening(clock.model.name);
      return { ...told, precision: release.datePrecision, what, sourceIds: release.sourceIds };
    }
  }
}

/** Openings of other models that the reader's filters let in, with where their company stood. */
function othersOf(slice: Slice, companyId: string, steps: readonly ShareStep[], locale: Locale) {
  const { dataset, scene } = slice;
  const { drawn, definition } = scene;
  const chosen = new Set(drawn.models);
  return otherOpenings(dataset, companyId, drawn.models, definition, brushedPeriod(slice)).shown.flatMap(
    ({ clock, release }): readonly Told[] => {
      const state = stateOn(steps, release.releasedOn);
      if (state === null || !chosen.has(clock.model)) return [];
      return [
        {
          companyId,
          on: release.releasedOn,
          precision: release.datePrecision,
          what: paradoxText[locale].what.other(clock.model.name),
          ref: { kind: 'release', id: release.eventId },
          sourceIds: release.sourceIds,
          state,
        },
      ];
    },
  );
}

/** Steps and other openings of the brushed days by day, companies in their order on one day. */
function allTold(slice: Slice, locale: Locale): readonly Told[] {
  const period = brushedPeriod(slice);
  const all = [...pathsOf(slice.scene)].flatMap(([companyId, steps]) => [
    ...steps.map((step) => toldOf(step, companyId, locale)),
    ...othersOf(slice, companyId, steps, locale),
  ]);
  return all.filter(({ on }) => isIn(on, period)).sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

function shareCells(state: ShareState, locale: Locale): readonly [DataCell, DataCell] {
  const { opened, launched } = state;
  const share = shareOf(state);
  if (share === null) {
    return [
      { text: '–', value: null },
      { text: '–', value: null },
    ];
  }
  return [
    { text: `${formatNumber(opened, locale)} / ${formatNumber(launched, locale)}`, value: `${opened}/${launched}` },
    { text: formatShare(share, locale), value: share },
  ];
}

function capitalCell(state: ShareState, caveat: Caveat, slice: Slice, locale: Locale): DataCell {
  const { low, high } = settled(state.total, slice.selection.disputed);
  const text = capitalText(state, slice.scene, caveat, locale) ?? paradoxText[locale].noMoney;
  return { text, value: high === 0 ? null : low === high ? low : `${low}-${high}` };
}

function tableOf(slice: Slice, locale: Locale): DataTable {
  const { columns } = paradoxText[locale];
  const paths = pathsOf(slice.scene);
  return {
    columns: [
      { title: columns.date, numeric: false },
      { title: columns.company, numeric: false },
      { title: columns.what, numeric: false, name: true },
      { title: columns.capital, numeric: true },
      { title: columns.counts, numeric: true },
      { title: columns.share, numeric: true },
    ],
    rows: allTold(slice, locale).map(({ companyId, on, precision, what, ref, sourceIds, state }) => ({
      ref,
      cells: [
        { text: formatDateShort(on, precision, locale), value: on },
        { text: companyName(slice.dataset, companyId), value: companyId },
        { text: what, value: what },
        capitalCell(state, caveatOn(paths.get(companyId) ?? [], on), slice, locale),
        ...shareCells(state, locale),
      ],
      sourceIds,
    })),
  };
}

/** The selected launches and openings behind the steps, and openings of other models among the selection. */
function releasesOf(slice: Slice): readonly ReleaseEvent[] {
  const { scene, selected } = slice;
  const period = brushedPeriod(slice);
  const ids = new Set<string>();
  for (const [companyId, steps] of pathsOf(scene)) {
    for (const { cause } of steps) {
      if (cause.kind !== 'round') ids.add(cause.clock.launch.eventId);
      if (cause.kind === 'opening') ids.add(cause.release.eventId);
    }
    const others = otherOpenings(scene.dataset, companyId, scene.drawn.models, scene.definition, period);
    for (const { release } of others.shown) ids.add(release.eventId);
  }
  return selected.releaseEvents.filter(({ eventId }) => ids.has(eventId));
}

/** Does money close models: each company's steps through capital raised and the share of its flagships that are open. */
export const paradox: DrawnView<'releaseEvents'> = {
  kind: 'drawn',
  id: 'paradox',
  needs: ['companies', 'fundingRounds', 'models', 'releaseEvents'],
  source: 'releaseEvents',
  question: (locale) => paradoxText[locale].question,
  headline: paradoxHeadline,
  key: (locale) => paradoxText[locale].key,
  draw: drawParadox,
  rows: releasesOf,
  table: tableOf,
};

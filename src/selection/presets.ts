import type { IsoDate } from '../data/schema';
import { defaultSelection, valuationBases, withChoice, type Selection } from './selection';

/** The fields that a preset decides, all of them, so that one preset after another leaves nothing of the first. */
type PresetField = 'from' | 'to' | 'zoom' | 'asOf' | 'roundStatuses' | 'valuationStatuses' | 'valuationBases';

export const presetIds = ['today', 'article', 'bid', 'grok-1-opens', 'openai-open-years'] as const;
export type PresetId = (typeof presetIds)[number];

/** A view of the record that one click sets. Companies, definition, scales and text stay as the reader has them. */
export interface Preset {
  readonly id: PresetId;
  readonly change: Pick<Selection, PresetField>;
}

const day = (text: string) => text as IsoDate;

const { from, to, zoom, asOf, roundStatuses, valuationStatuses } = defaultSelection;
const today: Preset['change'] = {
  from,
  to,
  zoom,
  asOf,
  roundStatuses,
  valuationStatuses,
  valuationBases: defaultSelection.valuationBases,
};

/** The presets in the order of their chips. */
export const presets: readonly Preset[] = [
  { id: 'today', change: today },
  { id: 'article', change: { ...today, asOf: day('2025-02-19') } },
  {
    id: 'bid',
    // A bid is answered and talked about within weeks, and none of it is closed money: the defaults would hide it.
    change: {
      from: day('2025-02-01'),
      to: day('2025-02-28'),
      zoom: true,
      asOf: day('2025-02-28'),
      roundStatuses: ['closed', 'partial', 'sought', 'rejected'],
      valuationStatuses: ['confirmed', 'reported', 'sought', 'rejected'],
      valuationBases,
    },
  },
  {
    id: 'grok-1-opens',
    // From the launch on: the brush picks models by their launch day.
    change: { ...today, from: day('2023-11-01'), to: day('2024-03-31'), zoom: true, asOf: day('2024-03-31') },
  },
  {
    id: 'openai-open-years',
    change: { ...today, from: day('2015-01-01'), to: day('2019-12-31'), zoom: true },
  },
];

/** The preset that a selection shows; `null` where it shows none. */
export function presetOf(selection: Selection): PresetId | null {
  return presets.find(({ change }) => withChoice(selection, change) === selection)?.id ?? null;
}

import { accessLadder } from '../../model/access';
import type { Scene } from '../../selection/slice';
import type { Locale } from '../../text/format';
import { releasesText } from '../../text/messages/releases';
import { companyName } from '../card/cardNames';
import { paintLine, paintText, type Painted } from '../paint';
import { textWidth } from '../textWidth';
import { colours, hueOf } from '../theme';
import type { Box } from '../view';
import type { Climb } from './ladder';
import type { Tracks } from './tracks';

/** Height of a band's head, CSS pixels. */
export const headHeight = 26;
/** Least height of a rung: its name needs that much. */
const leastRung = 15;
/** One company's climbs with the tracks they lie on. */
export interface Group {
  readonly companyId: string;
  readonly climbs: readonly Climb[];
  readonly tracks: Tracks;
}

/** A company's rungs at their heights, CSS pixels. */
export interface Band extends Group {
  readonly top: number;
  /** Top and bottom of each rung, the lowest rung first. */
  readonly rungs: readonly { readonly top: number; readonly bottom: number }[];
  readonly bottom: number;
  readonly yOf: (modelId: string, rung: number, x: number) => number;
}

/** A band under `top` whose tracks are `pitch` pixels high. */
export function bandOf(group: Group, top: number, pitch: number): Band {
  const heights = group.tracks.counts.map((tracks) => Math.max(leastRung, tracks * pitch + 2));
  const bottom = top + headHeight + heights.reduce((sum, height) => sum + height, 0);
  const rungs = heights.map((height, rung) => {
    const below = heights.slice(0, rung).reduce((sum, other) => sum + other, 0);
    return { top: bottom - below - height, bottom: bottom - below };
  });
  return {
    ...group,
    top,
    rungs,
    bottom,
    yOf: (modelId, rung, x) => {
      const { top: high = top, bottom: low = top } = rungs[rung] ?? {};
      const count = group.tracks.counts[rung] ?? 1;
      const foot = (high + low) / 2 + (count * pitch) / 2;
      return foot - ((group.tracks.trackOf(modelId, rung, x) ?? 0) + 0.5) * pitch;
    },
  };
}

/** The company's name above its band, with how many of its models are open. */
export function paintHead({ companyId, climbs, top }: Band, scene: Scene, locale: Locale): readonly Painted[] {
  const name = companyName(scene.dataset, companyId);
  const opened = climbs.filter((climb) => climb.opened).length;
  const y = top + headHeight - 11;
  return [
    paintText(name, 2, y, { colour: hueOf(companyId).full, bold: true }),
    paintText(releasesText[locale].openOf(opened, climbs.length), 2 + textWidth(name, true) + 8, y, {
      colour: colours.muted,
    }),
  ];
}

/** Hairlines between the rungs, and the rungs' names left of the plot. */
export function paintRungs({ rungs }: Band, plot: Box, locale: Locale): readonly Painted[] {
  const words = releasesText[locale].rungs;
  return rungs.flatMap(({ top, bottom }, index) => {
    const rung = accessLadder[index];
    if (rung === undefined) return [];
    const line = (y: number, colour: string) =>
      paintLine(
        [
          [plot.x, y],
          [plot.x + plot.width, y],
        ],
        colour,
        1,
      );
    return [
      line(top, colours.rule),
      ...(index === 0 ? [line(bottom, colours.axis)] : []),
      paintText(words[rung], plot.x - 8, (top + bottom) / 2, { colour: colours.muted, align: 'right' }),
    ];
  });
}

import type { ReleaseEvent } from '../../data/tables/releaseEvents';
import { paintOf, shapeBox, type Fill, type Shape } from '../mark';
import { paintLine, paintRect, type Painted } from '../paint';
import { paintShape } from '../shapes';
import { hueOf } from '../theme';
import type { Box } from '../view';

/** Shape says what kind: the dots of the other charts, a tick for a document, a cross for a retirement. */
type Glyph = Shape | 'tick' | 'cross';

const glyphs: Readonly<Record<ReleaseEvent['kind'], Glyph>> = {
  announcement: 'triangle',
  preview: 'triangle',
  'general-availability': 'circle',
  api: 'circle',
  weights: 'diamond',
  code: 'square',
  paper: 'tick',
  'system-card': 'tick',
  retirement: 'cross',
};

/** How a release is drawn. */
export function releaseGlyph({ kind }: ReleaseEvent): Glyph {
  return glyphs[kind];
}

/** Solid where anyone can take it, pale where it can be used or is open in part, hollow where neither. */
export function releaseFill({ access, scope }: ReleaseEvent): Fill {
  switch (access) {
    case 'closed':
    case 'limited':
      return 'hollow';
    case 'product':
    case 'api':
      return 'pale';
    case 'open-weights':
    case 'open-source':
      return scope === 'partial' ? 'pale' : 'solid';
  }
}

/** The box of a release at its place, CSS pixels; `radius` is that of a circle of the same area. */
export function glyphBox(glyph: Glyph, radius: number, x: number, y: number): Box {
  if (glyph === 'tick') return { x: x - 1, y: y - radius - 1.5, width: 2, height: 2 * radius + 3 };
  if (glyph === 'cross') return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return shapeBox(glyph, radius, x, y);
}

/** A release's shape in its box. */
export function paintGlyph(glyph: Glyph, fill: Fill, box: Box, companyId: string): readonly Painted[] {
  const { full } = hueOf(companyId);
  const { x, y, width, height } = box;
  const { inside, outline } = paintOf(fill, companyId);
  switch (glyph) {
    case 'tick':
      return [paintRect(box, 0, full)];
    case 'cross':
      return [
        paintLine(
          [
            [x, y],
            [x + width, y + height],
          ],
          full,
          1.75,
        ),
        paintLine(
          [
            [x, y + height],
            [x + width, y],
          ],
          full,
          1.75,
        ),
      ];
    default:
      return paintShape(glyph, box, { inside, outline, lineWidth: fill === 'solid' ? 1 : 1.25 });
  }
}

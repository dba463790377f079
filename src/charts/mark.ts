import type { FundingRound } from '../data/tables/fundingRounds';
import type { Valuation } from '../data/tables/valuations';
import { isCapital, isReceived } from '../model/funding';
import { colours, hueOf } from './theme';
import type { Box } from './view';

/** Shape says what kind. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'triangle-down';

/** Fill says how sure: what held, what was only reported, what never came to be. */
export type Fill = 'solid' | 'pale' | 'hollow';

const instrumentShapes: Readonly<Record<FundingRound['instrument'], Shape>> = {
  donation: 'circle',
  equity: 'circle',
  convertible: 'circle',
  strategic: 'circle',
  debt: 'square',
  'credit-line': 'square',
  'equity+debt': 'diamond',
  secondary: 'triangle',
};

const basisShapes: Readonly<Record<Valuation['basis'], Shape>> = {
  'post-money': 'circle',
  'pre-money': 'triangle',
  tender: 'square',
  secondary: 'square',
  merger: 'diamond',
  'fair-value': 'diamond',
  target: 'triangle-down',
  bid: 'circle',
};

/** The shape of a round: equity-like, debt, both at once, or a sale by shareholders. */
export function roundShape(round: FundingRound): Shape {
  return instrumentShapes[round.instrument];
}

/** Solid where the money came in and counts, hollow otherwise. */
export function roundFill(round: FundingRound): Fill {
  return isReceived(round) && isCapital(round) && round.amountUsd !== null ? 'solid' : 'hollow';
}

/** The shape of a valuation, by what it is a price of. */
export function valuationShape(valuation: Valuation): Shape {
  return basisShapes[valuation.basis];
}

/** Solid where confirmed, pale where reported, hollow where sought or refused. */
export function valuationFill(valuation: Valuation): Fill {
  if (valuation.basis === 'bid') return 'hollow';
  switch (valuation.status) {
    case 'confirmed':
      return 'solid';
    case 'reported':
      return 'pale';
    case 'sought':
    case 'rejected':
      return 'hollow';
  }
}

/** Smallest radius of a dot, CSS pixels; below it fill and shape can't be told. */
export const leastRadius = 3.5;

/** Radius of a dot whose area stands for `amount`, `most` pixels for the `largest` amount of the chart. */
export function radiusOf(amount: number | null, largest: number, most: number): number {
  if (amount === null || largest <= 0) return leastRadius;
  return Math.max(leastRadius, most * Math.sqrt(amount / largest));
}

/** Width and height of a shape whose area is that of a circle of `radius`, so that no kind looks larger. */
export function shapeSize(shape: Shape, radius: number): readonly [number, number] {
  switch (shape) {
    case 'circle':
      return [2 * radius, 2 * radius];
    case 'square': {
      const side = Math.sqrt(Math.PI) * radius;
      return [side, side];
    }
    case 'diamond': {
      const diagonal = Math.sqrt(2 * Math.PI) * radius;
      return [diagonal, diagonal];
    }
    case 'triangle':
    case 'triangle-down': {
      const side = radius * Math.sqrt((4 * Math.PI) / Math.sqrt(3));
      return [side, (side * Math.sqrt(3)) / 2];
    }
  }
}

/** The box of a shape around its centre, CSS pixels. */
export function shapeBox(shape: Shape, radius: number, x: number, y: number): Box {
  const [width, height] = shapeSize(shape, radius);
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The paint of a shape: its inside and its outline. */
export function paintOf(fill: Fill, companyId: string): { readonly inside: string; readonly outline: string } {
  const { full, pale } = hueOf(companyId);
  switch (fill) {
    case 'solid':
      return { inside: full, outline: colours.paper };
    case 'pale':
      return { inside: pale, outline: full };
    case 'hollow':
      return { inside: colours.paper, outline: full };
  }
}

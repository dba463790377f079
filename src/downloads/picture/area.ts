/** A rectangle, CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From where to where. */
type Span = readonly [from: number, to: number];

/** Spans in order, those that touch as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  const found: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

function without(span: Span, holes: readonly Span[]): readonly Span[] {
  let at = span[0];
  const found: Span[] = [];
  for (const [from, to] of holes) {
    if (from > at) found.push([at, Math.min(from, span[1])]);
    at = Math.max(at, to);
    if (at >= span[1]) break;
  }
  if (at < span[1]) found.push([at, span[1]]);
  return found.filter(([from, to]) => from < to);
}

/** Hundredths of a pixel. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * What `areas` cover and `holes` don't, as rectangles that nowhere overlap, so that a pale colour over them is nowhere
 * twice as dense and needs no mask, which programs of graphics desks read each in its own way. Edges are rounded to
 * hundredths of a pixel.
 */
export function areaWithout(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  const edges = ({ x, y, width, height }: Area) => ({
    left: rounded(x),
    right: rounded(x + width),
    top: rounded(y),
    bottom: rounded(y + height),
  });
  const [full, clear] = [areas.map(edges), holes.map(edges)];
  const rows = [...new Set([...full, ...clear].flatMap(({ top, bottom }) => [top, bottom]))].sort((a, b) => a - b);
  const found: { left: number; right: number; top: number; bottom: number }[] = [];
  rows.slice(0, -1).forEach((top, index) => {
    const bottom = rows[index + 1] ?? top;
    const across = (all: typeof full) =>
      joined(all.flatMap((one): Span[] => (one.top <= top && one.bottom >= bottom ? [[one.left, one.right]] : [])));
    const gaps = across(clear);
    for (const [left, right] of across(full).flatMap((span) => without(span, gaps))) {
      const above = found.find((one) => one.bottom === top && one.left === left && one.right === right);
      if (above === undefined) found.push({ left, right, top, bottom });
      else above.bottom = bottom;
    }
  });
  return found.map(({ left, right, top, bottom }) => ({
    x: left,
    y: top,
    width: rounded(right - left),
    height: rounded(bottom - top),
  }));
}

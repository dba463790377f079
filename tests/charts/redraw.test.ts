import * as echarts from 'echarts';
import { describe, expect, test } from 'vitest';
import { drawnViews } from '../../src/charts/registry';
import { drawnIds, type Drawing } from '../../src/charts/view';
import { instruments, roundStatuses, valuationStatuses, type Selection } from '../../src/selection/selection';
import { day } from '../fixtures/record';
import { frameOf, sliceWith } from './support';

const steps: readonly Partial<Selection>[] = [
  {},
  { companies: ['xai'] },
  { roundStatuses, instruments, valuationStatuses, companies: ['xai', 'openai', 'meta'], flagshipOnly: false },
  { scale: 'linear', align: 'age' },
  { companies: [] },
  { from: day('2024-01-01'), to: day('2024-12-31'), zoom: true },
  {},
];

/** An SVG's shapes without the numbers that count instances and clips, in any order. */
function shapesOf(svg: string): readonly string[] {
  return svg
    .split('\n')
    .map((line) => line.replace(/zr\d+-c(ls-)?\d+/g, 'zr').replace(/ecmeta_[a-z_]+="[^"]*"/g, ''))
    .sort();
}

function begin() {
  return echarts.init(null, null, { renderer: 'svg', ssr: true, width: 700, height: 400 });
}

/** Paints as the page does: onto what stands there. */
function paint(chart: ReturnType<typeof begin>, drawing: Drawing): readonly string[] {
  chart.resize({ width: 700, height: drawing.height });
  chart.setOption(drawing.option, { replaceMerge: ['series'] });
  return shapesOf(chart.renderToSVGString());
}

describe.each(drawnIds)('%s', (id) => {
  test('painted over another drawing looks like painted afresh', () => {
    const kept = begin();
    for (const change of steps) {
      const drawing = drawnViews[id].draw(sliceWith(change).scene, frameOf(700));
      const again = paint(kept, drawing);
      const fresh = begin();
      expect(again).toEqual(paint(fresh, drawing));
      fresh.dispose();
    }
    kept.dispose();
  });

  test('the same scene gives the same drawing', () => {
    const { scene } = sliceWith();
    const draw = () => JSON.stringify(drawnViews[id].draw(scene, frameOf(700, 'fr')));
    expect(draw()).toBe(draw());
  });
});

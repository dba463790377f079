import type { Scene } from '../selection/slice';
import type { TimeAxis } from './axis';
import { paintTimeAxis } from './cartesian';
import { contextLines } from './contextLines';
import { inOrder } from './marks';
import { paintSeries, type Painted } from './paint';
import type { Reading } from './reading';
import type { Box, Drawing, Frame, Mark } from './view';

/** What rows over time bring to their drawing. */
interface Rows {
  readonly time: TimeAxis;
  readonly plot: Box;
  /** All that the rows paint, texts too. */
  readonly shapes: readonly Painted[];
  readonly marks: readonly Mark[];
  readonly readings: readonly Reading[];
}

/** The drawing of a chart of rows: the time axis above and below them, events laid under, each row fading by itself. */
export function rowDrawing(scene: Scene, frame: Frame, { time, plot, shapes, marks, readings }: Rows): Drawing {
  const context = contextLines(scene, frame, time, plot, null);
  return {
    option: {
      animation: false,
      series: [
        paintSeries('axes', paintTimeAxis(time, plot, frame.locale, { lines: true, above: true }), 0),
        paintSeries('context', context.lines, 1),
        paintSeries('rows', shapes, 4),
      ],
    },
    height: plot.y + plot.height + 30,
    plot,
    time: { domain: time.domain, range: time.range, align: time.align },
    marks: inOrder(marks, scene.companies),
    labels: [],
    fading: 'marks',
    readings,
    notes: context.notes,
  };
}

import type { Attachment } from 'svelte/attachments';
import { draggedBrush, noBrush, sameBrush, type Brush } from '../charts/page/brush';
import type { Days } from '../charts/page/overview';

/** What a drag across charts needs to know, asked when it's needed. */
export interface DragHost {
  /** The day number under a client x; `null` where nothing can be brushed. */
  readonly dayAt: (clientX: number) => number | null;
  /** First and last day that can be brushed. */
  readonly days: () => Days;
  /** Whether the brush follows the drag; not where it is the axis, which would run away under it. */
  readonly follows: () => boolean;
  readonly onbrush: (brush: Brush, phase: 'move' | 'end') => void;
  /** The days under the drag; `null` = it's over. */
  readonly onband: (band: Brush | null) => void;
}

/** A press that moves less than this many pixels is a click. */
const slack = 5;

/**
 * Draws the brush by dragging across charts with a mouse or pen. A finger scrolls and reads there instead, and has the
 * strip above; the keyboard has its handles. Escape gives up. The click that ends a drag pins nothing.
 */
export function brushByDrag(host: DragHost): Attachment<HTMLElement> {
  return (element) => {
    let drag: { pointerId: number; x: number; origin: number; days: Days; latest: Brush; sent: Brush } | null = null;
    let moved = false;
    let frame: number | null = null;

    function send(): void {
      frame = null;
      if (drag === null || sameBrush(drag.latest, drag.sent)) return;
      drag.sent = drag.latest;
      if (host.follows()) host.onbrush(drag.latest, 'move');
      else host.onband(drag.latest);
    }

    function finish(keep: boolean): void {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
      const done = drag;
      drag = null;
      if (done === null || !moved) return;
      host.onband(null);
      if (keep) host.onbrush(done.latest, 'end');
      else if (host.follows()) host.onbrush(noBrush, 'end');
    }

    function down(event: PointerEvent): void {
      moved = false;
      if (event.button !== 0 || event.pointerType === 'touch' || drag !== null) return;
      if (!(event.target instanceof Element) || event.target.closest('[data-chart]') === null) return;
      const origin = host.dayAt(event.clientX);
      if (origin === null) return;
      drag = {
        pointerId: event.pointerId,
        x: event.clientX,
        origin,
        days: host.days(),
        latest: noBrush,
        sent: noBrush,
      };
    }

    function move(event: PointerEvent): void {
      if (drag === null || event.pointerId !== drag.pointerId) return;
      if (!moved && Math.abs(event.clientX - drag.x) < slack) return;
      if (!moved && event.isTrusted) element.setPointerCapture(event.pointerId);
      moved = true;
      const day = host.dayAt(event.clientX);
      if (day === null) return;
      drag.latest = draggedBrush('draw', noBrush, drag.origin, day, drag.days);
      frame ??= requestAnimationFrame(send);
    }

    const up = (event: PointerEvent) => event.pointerId === drag?.pointerId && finish(true);
    const cancel = () => finish(false);

    function click(event: MouseEvent): void {
      if (!moved) return;
      moved = false;
      event.stopPropagation();
      event.preventDefault();
    }

    function key(event: KeyboardEvent): void {
      if (event.key === 'Escape' && drag !== null) finish(false);
    }

    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    element.addEventListener('click', click, true);
    document.addEventListener('keydown', key);
    return () => {
      if (frame !== null) cancelAnimationFrame(frame);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
      element.removeEventListener('click', click, true);
      document.removeEventListener('keydown', key);
    };
  };
}

import type { Visit } from '../../visit';
import { focalLength } from '../screen-ray';
import { TAP, tapAt, type OnTap } from './tap';

/** A wheel's notch is about 100 px; a trackpad's pinch comes as small steps of a wheel with ctrl. */
const WHEEL = 0.0015;
const PINCH = 0.012;
/** Firefox tells of lines. */
const LINE_PX = 16;

/**
 * Lets a mouse (or a pen) lead the visitor: what is dragged follows the hand, a click on the floor goes
 * there, the wheel brings nearer; from above a double click flies down. Returns what lets go.
 */
export function listenToMouse(element: HTMLElement, visit: Visit, onTap: OnTap): () => void {
  const { rig } = visit;
  let drag: { id: number; x: number; y: number; travel: number; atMs: number } | null = null;

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    drag = {
      id: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      travel: 0,
      atMs: event.timeStamp,
    };
    element.setPointerCapture(event.pointerId);
    // Whoever takes hold of the picture stops what moves by itself.
    rig.lookBy(0, 0);
  };
  const onMove = (event: PointerEvent) => {
    if (drag?.id !== event.pointerId) return;
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
    drag.travel += Math.hypot(dx, dy);
    drag.x = event.clientX;
    drag.y = event.clientY;
    if (drag.travel < TAP.px) return;
    const px = focalLength(rig.camera, element.getBoundingClientRect());
    rig.lookBy(-dx / px, dy / px);
  };
  const onUp = (event: PointerEvent) => {
    if (drag?.id !== event.pointerId) return;
    const { travel, atMs } = drag;
    drag = null;
    if (travel < TAP.px && event.timeStamp - atMs < TAP.ms) tapAt(visit, element, event, 1, onTap);
  };
  const onDouble = (event: MouseEvent) => tapAt(visit, element, event, 2, onTap);
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    rig.zoomBy(Math.exp(-event.deltaY * px * (event.ctrlKey ? PINCH : WHEEL)));
  };
  const letGo = () => (drag = null);

  const end = new AbortController();
  const { signal } = end;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', letGo, { signal });
  element.addEventListener('lostpointercapture', letGo, { signal });
  element.addEventListener('dblclick', onDouble, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  window.addEventListener('blur', letGo, { signal });
  return () => end.abort();
}

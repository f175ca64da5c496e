import type { Visit } from '../../visit';
import { focalLength } from '../screen-ray';
import { DOUBLE, TAP, tapAt, type OnTap } from './tap';

interface Finger {
  x: number;
  y: number;
}

/**
 * Lets fingers lead the visitor: one that drags looks round, a tap on the floor goes there, two that
 * part bring nearer; from above a double tap flies down. Returns what lets go.
 */
export function listenToTouch(element: HTMLElement, visit: Visit, onTap: OnTap): () => void {
  const { rig } = visit;
  const fingers = new Map<number, Finger>();
  /** Of the fingers since the first came down. */
  let travel = 0;
  let most = 0;
  let downMs = 0;
  let last = { x: 0, y: 0, atMs: -Infinity };

  const look = (dx: number, dy: number) => {
    const px = focalLength(rig.camera, element.getBoundingClientRect());
    rig.lookBy(-dx / px, dy / px);
  };
  const pinch = (finger: Finger, { clientX, clientY }: PointerEvent) => {
    const other = [...fingers.values()].find((each) => each !== finger)!;
    const before = Math.hypot(finger.x - other.x, finger.y - other.y);
    const after = Math.hypot(clientX - other.x, clientY - other.y);
    rig.zoomBy(Math.max(1, after) / Math.max(1, before));
    // The picture follows the middle between both.
    look((clientX - finger.x) / 2, (clientY - finger.y) / 2);
  };

  const onDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    if (fingers.size === 0) {
      travel = 0;
      most = 0;
      downMs = event.timeStamp;
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    most = Math.max(most, fingers.size);
    element.setPointerCapture(event.pointerId);
    rig.lookBy(0, 0);
  };
  const onMove = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
    travel += Math.hypot(dx, dy);
    if (fingers.size === 2) pinch(finger, event);
    else if (fingers.size === 1 && travel >= TAP.px) look(dx, dy);
    finger.x = event.clientX;
    finger.y = event.clientY;
  };
  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0 || most > 1) return;
    if (travel >= TAP.px || event.timeStamp - downMs >= TAP.ms) return;
    const { clientX: x, clientY: y, timeStamp: atMs } = event;
    const isSecond = atMs - last.atMs < DOUBLE.ms && Math.hypot(x - last.x, y - last.y) < DOUBLE.px;
    last = { x, y, atMs: isSecond ? -Infinity : atMs };
    tapAt(visit, element, event, isSecond ? 2 : 1, onTap);
  };
  const onLost = ({ pointerId }: PointerEvent) => void fingers.delete(pointerId);

  const end = new AbortController();
  const { signal } = end;
  const { touchAction } = element.style;
  // Fingers on the picture are ours: the page is neither scrolled nor zoomed by them.
  element.style.touchAction = 'none';
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onLost, { signal });
  element.addEventListener('lostpointercapture', onLost, { signal });
  window.addEventListener('blur', () => fingers.clear(), { signal });
  return () => {
    end.abort();
    element.style.touchAction = touchAction;
  };
}

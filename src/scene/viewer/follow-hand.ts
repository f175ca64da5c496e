import { GLIDE_S, type Orbit } from './orbit';

export interface HandOptions {
  /** Something was moved: a picture is wanted. */
  readonly onMove: () => void;
  /** Whether the page may be scrolled past the goods: then a finger's way up and down is the page's. */
  readonly mayScroll: () => boolean;
}

/** Radians for a way across the whole element. */
const ACROSS = Math.PI * 1.2;
const KEY_TURN = Math.PI / 12;
const KEY_ZOOM = 1.3;
const KEY_PAN = 0.08;
const WHEEL_ZOOM = 0.0022;
/** A trackpad's pinch comes as small steps of a wheel. */
const PINCH_ZOOM = 0.012;
/** A hand that rested before it let go throws nothing. */
const REST_MS = 80;
/** Two taps so near in time and place are one act. */
const TAP = { ms: 320, px: 24 };

interface Touch {
  x: number;
  y: number;
}

/**
 * Lets pointers, wheel and keys lead a camera round goods: drag turns, pinch and wheel come close,
 * two fingers or shift move, a double tap goes back; arrows, + and −, shift and arrows, 0. The wheel is the page's until the element has the
 * focus, and again where there is nothing more to zoom. Returns what lets go.
 */
export function followHand(
  element: HTMLElement,
  orbit: Orbit,
  { onMove, mayScroll }: HandOptions,
): () => void {
  const touches = new Map<number, Touch>();
  let speed = { x: 0, y: 0, atMs: 0 };
  let tap = { x: 0, y: 0, atMs: -TAP.ms };
  let travel = 0;

  /** From the element's middle, in its heights, right and up. */
  const fromMiddle = ({ x, y }: Touch): [x: number, y: number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [(x - left - width / 2) / height, (top + height / 2 - y) / height];
  };
  const radians = (px: number) => (px / element.clientHeight) * ACROSS;

  const pinch = (moved: Touch, event: PointerEvent) => {
    const other = [...touches.values()].find((touch) => touch !== moved)!;
    const before = Math.hypot(moved.x - other.x, moved.y - other.y);
    const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
    const middle = { x: (event.clientX + other.x) / 2, y: (event.clientY + other.y) / 2 };
    orbit.zoomBy(after / Math.max(1, before), ...fromMiddle(middle));
    pan((event.clientX - moved.x) / 2, (event.clientY - moved.y) / 2);
  };
  const pan = (dx: number, dy: number) =>
    orbit.panBy(dx / element.clientHeight, -dy / element.clientHeight);

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (touches.size === 0) travel = 0;
    touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
    element.setPointerCapture(event.pointerId);
    speed = { x: 0, y: 0, atMs: event.timeStamp };
  };
  const onPointerMove = (event: PointerEvent) => {
    const touch = touches.get(event.pointerId);
    if (!touch) return;
    const [dx, dy] = [event.clientX - touch.x, event.clientY - touch.y];
    travel += Math.hypot(dx, dy);
    if (touches.size === 2) pinch(touch, event);
    else if (event.shiftKey) pan(dx, dy);
    else {
      orbit.turnBy(-radians(dx), radians(dy));
      const seconds = Math.max(1, event.timeStamp - speed.atMs) / 1000;
      speed = { x: radians(dx) / seconds, y: radians(dy) / seconds, atMs: event.timeStamp };
    }
    Object.assign(touch, { x: event.clientX, y: event.clientY });
    onMove();
  };
  const onUp = (event: PointerEvent) => {
    if (!touches.delete(event.pointerId)) return;
    if (travel < TAP.px / 4 && event.type === 'pointerup') onTap(event);
    else if (touches.size === 0 && event.timeStamp - speed.atMs < REST_MS) {
      orbit.glideBy(-speed.x * GLIDE_S, speed.y * GLIDE_S);
      onMove();
    }
  };
  const onTap = ({ clientX: x, clientY: y, timeStamp: atMs }: PointerEvent) => {
    const isSecond = atMs - tap.atMs < TAP.ms && Math.hypot(x - tap.x, y - tap.y) < TAP.px;
    tap = { x, y, atMs: isSecond ? -TAP.ms : atMs };
    if (!isSecond) return;
    orbit.reset();
    onMove();
  };
  const onWheel = (event: WheelEvent) => {
    const isPinch = event.ctrlKey;
    if (!isPinch && mayScroll() && document.activeElement !== element) return;
    if (!isPinch && mayScroll() && !orbit.canZoom(event.deltaY < 0)) return;
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * (isPinch ? PINCH_ZOOM : WHEEL_ZOOM));
    orbit.zoomBy(factor, ...fromMiddle({ x: event.clientX, y: event.clientY }));
    onMove();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !press(orbit, event)) return;
    event.preventDefault();
    onMove();
  };

  const letGo = new AbortController();
  const { signal } = letGo;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onPointerMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  element.addEventListener('keydown', onKey, { signal });
  return () => letGo.abort();
}

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** What a key does; false where it does nothing. */
function press(orbit: Orbit, { key, shiftKey }: KeyboardEvent): boolean {
  const arrow = ARROWS[key];
  if (arrow) {
    const [x, y] = arrow;
    if (shiftKey) orbit.panBy(-x * KEY_PAN, -y * KEY_PAN);
    else orbit.glideBy(x * KEY_TURN, y * KEY_TURN);
  } else if (key === '+' || key === '=') orbit.zoomBy(KEY_ZOOM);
  else if (key === '-' || key === '_') orbit.zoomBy(1 / KEY_ZOOM);
  else if (key === '0' || key === 'Home') orbit.reset();
  else return false;
  return true;
}

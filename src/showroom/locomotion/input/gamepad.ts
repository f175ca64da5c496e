import type { ActionId } from '../actions';
import type { Visit } from '../../visit';
import { createIntentPart } from './intent-part';
import type { Perform } from './keyboard';

/** Sticks rest somewhere near their middle. */
const DEAD = 0.18;
/** Buttons of the standard mapping (W3C Gamepad, section 13), by number. */
const BUTTONS: Readonly<Record<number, ActionId>> = {
  0: 'open-thing',
  1: 'close',
  2: 'door',
  3: 'light',
  8: 'plan',
  9: 'help',
  14: 'previous-thing',
  15: 'next-thing',
};
const RUN = [6, 7, 10] as const;

/** A stick's way without its middle: from 0 where it rests, to 1. */
export function stick(value: number): number {
  const way = Math.max(0, Math.abs(value) - DEAD) / (1 - DEAD);
  return Math.sign(value) * Math.min(1, way);
}

/**
 * Lets gamepads lead the visitor: the left stick walks, the right one looks round, buttons do what
 * lies near. They tell of nothing by themselves, so they are asked each frame while one is there.
 * Returns what lets go.
 */
export function listenToGamepads(visit: Visit, perform: Perform): () => void {
  const part = createIntentPart(visit.rig.intent);
  const down = new Set<string>();
  let frame = 0;
  let isMoving = false;

  const press = ({ index, buttons }: Gamepad) => {
    for (const [number, action] of Object.entries(BUTTONS)) {
      const key = `${index} ${number}`;
      const isDown = buttons[Number(number)]?.pressed === true;
      if (isDown && !down.has(key)) perform(action);
      if (isDown) down.add(key);
      else down.delete(key);
    }
  };
  const poll = () => {
    frame = 0;
    const pads = navigator.getGamepads().filter((pad) => pad?.mapping === 'standard');
    const [pad] = pads;
    if (!pad) return letGo();
    press(pad);
    const [right, back, turn, sink] = pad.axes.map(stick);
    const isAsked = [right, back, turn, sink].some((value) => value !== 0);
    if (isAsked || isMoving) {
      const isRunning = RUN.some((button) => pad.buttons[button]?.pressed);
      part.ask({ right, ahead: -back, turn, lift: -sink, isRunning });
      visit.invalidate();
    }
    isMoving = isAsked;
    frame = requestAnimationFrame(poll);
    return undefined;
  };
  const letGo = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    part.letGo();
  };
  const begin = () => {
    if (frame === 0) poll();
  };

  const end = new AbortController();
  const { signal } = end;
  window.addEventListener('gamepadconnected', begin, { signal });
  window.addEventListener('blur', letGo, { signal });
  window.addEventListener('focus', begin, { signal });
  begin();
  return () => {
    end.abort();
    letGo();
  };
}

import { actionOfKey, type ActionId } from '../actions';
import type { Visit } from '../../visit';
import { createIntentPart } from './intent-part';
import { goWhereOneLooks } from './tap';

/** Does what the list of actions names; what moves, looks and comes closer a device does by itself. */
export type Perform = (action: ActionId) => void;

/** Nearer by so much at each press. */
const ZOOM = 1.2;
/** Here letters are letters. */
const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Here Enter and arrows are the control's. */
const CONTROL =
  'button, a[href], summary, [role="slider"], [role="radio"], [role="tab"], [role="option"]';
const CONTROL_KEYS = /^(Enter|NumpadEnter|Arrow.*|Page.*)$/;

/**
 * Lets keys lead the visitor, as the list of actions says: those that are pressed while the focus is within
 * `element`. Not while one types, nor keys that the focused control has a use for, nor with ctrl, alt or
 * meta. Returns what lets go.
 */
export function listenToKeys(element: HTMLElement, visit: Visit, perform: Perform): () => void {
  const { rig, store } = visit;
  const part = createIntentPart(rig.intent);
  /** Actions whose key is held, by the key. */
  const held = new Map<string, ActionId>();
  const isHeld = (id: ActionId) => [...held.values()].includes(id);
  const axis = (more: ActionId, less: ActionId) => Number(isHeld(more)) - Number(isHeld(less));
  const ask = () => {
    part.ask({
      right: axis('right', 'left'),
      ahead: axis('ahead', 'back-up'),
      turn: axis('turn-right', 'turn-left'),
      lift: axis('look-up', 'look-down'),
      isRunning: isHeld('run'),
    });
    visit.invalidate();
  };
  const letGo = () => {
    if (held.size === 0) return;
    held.clear();
    ask();
  };

  const onDown = (event: KeyboardEvent) => {
    // A key that is let go of while meta is held is never told of.
    if (event.ctrlKey || event.altKey || event.metaKey) return letGo();
    if (event.defaultPrevented || event.isComposing || isTaken(event)) return undefined;
    const action = actionOfKey(event.code, event.shiftKey, store.getState().view.mode);
    if (!action) return undefined;
    event.preventDefault();
    if (action.isHeld) {
      held.set(event.code, action.id);
      ask();
    } else if (action.id === 'nearer') rig.zoomBy(ZOOM);
    else if (action.id === 'farther') rig.zoomBy(1 / ZOOM);
    else if (event.repeat) return undefined;
    else if (action.id === 'go') goWhereOneLooks(visit);
    else perform(action.id);
    return undefined;
  };
  const onUp = ({ code }: KeyboardEvent) => {
    if (held.delete(code)) ask();
  };

  const end = new AbortController();
  const { signal } = end;
  element.addEventListener('keydown', onDown, { signal });
  window.addEventListener('keyup', onUp, { signal });
  window.addEventListener('blur', letGo, { signal });
  return () => {
    end.abort();
    letGo();
  };
}

/** Whether the key is meant for what has the focus. */
function isTaken({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || code === 'Escape') return false;
  return target.matches(TYPING) || (CONTROL_KEYS.test(code) && target.matches(CONTROL));
}

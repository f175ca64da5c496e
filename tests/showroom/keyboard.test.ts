import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createVisit } from '../../src/showroom/create-visit';
import { ACTIONS, type Action } from '../../src/showroom/locomotion/actions';
import { listenToKeys } from '../../src/showroom/locomotion/input/keyboard';
import { buildTinyFlat, TINY } from './support/tiny-flat';

/** What may have the focus. */
class Focusable extends EventTarget {
  constructor(private readonly kind: string) {
    super();
  }
  matches(selector: string): boolean {
    return selector.split(', ').includes(this.kind);
  }
}

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('Element', Focusable);
});
afterEach(() => vi.unstubAllGlobals());

function sit(kind = 'section') {
  const visit = createVisit(TINY);
  buildTinyFlat(visit.world);
  visit.rig.update(1 / 60);
  const element = new Focusable(kind);
  const done: string[] = [];
  const letGo = listenToKeys(element as unknown as HTMLElement, visit, (id) => done.push(id));
  const send = (type: string, code: string, more: object = {}) => {
    const target = type === 'keydown' ? element : window;
    const event = Object.assign(new Event(type, { cancelable: true }), { code, ...more });
    target.dispatchEvent(event);
    return event;
  };
  return { visit, done, letGo, send };
}

const LIST: readonly Action[] = ACTIONS;
const PRESSES = LIST.flatMap(({ id, keys, isHeld }) =>
  keys.map((key) => ({ id, isHeld: isHeld === true, mode: key.modes?.[0] ?? 'walk', ...key })),
);

test.each(PRESSES)('$code (shift: $shift) in $mode: $id', ({ id, isHeld, code, shift, mode }) => {
  const { visit, done, send } = sit();
  visit.rig.setView({ ...TINY.start, mode, pitch: -50 }, 'cut');
  const before = JSON.stringify([visit.rig.intent, visit.rig.camera]);
  send('keydown', code, { shiftKey: shift ?? false });
  for (let i = 0; i < 30; i++) visit.rig.update(1 / 60);
  const moved = JSON.stringify([visit.rig.intent, visit.rig.camera]) !== before;
  const byItself = isHeld || ['nearer', 'farther', 'go'].includes(id);
  expect(moved).toBe(byItself);
  expect(done).toEqual(byItself ? [] : [id]);
});

test('a held key asks until it is let go of', () => {
  const { visit, send } = sit();
  send('keydown', 'KeyW');
  send('keydown', 'ShiftLeft');
  send('keydown', 'KeyD');
  expect(visit.rig.intent).toMatchObject({ ahead: 1, right: 1, isRunning: true });
  send('keyup', 'KeyW');
  expect(visit.rig.intent).toMatchObject({ ahead: 0, right: 1 });
});

test.each([
  ['the window loses the focus', ({ send }: ReturnType<typeof sit>) => void send('blur', '')],
  ['meta is pressed', ({ send }) => void send('keydown', 'KeyC', { metaKey: true })],
  ['nobody listens any more', ({ letGo }) => letGo()],
])('all keys are let go of when %s', (_, happens: (at: ReturnType<typeof sit>) => void) => {
  const at = sit();
  at.send('keydown', 'KeyW');
  at.send('keydown', 'KeyQ');
  happens(at);
  expect(at.visit.rig.intent).toMatchObject({ ahead: 0, turn: 0 });
});

test('whoever types, types', () => {
  const { visit, done, send } = sit('input');
  expect(send('keydown', 'KeyW').defaultPrevented).toBe(false);
  send('keydown', 'KeyM');
  expect(visit.rig.intent.ahead).toBe(0);
  expect(done).toEqual([]);
  send('keydown', 'Escape');
  expect(done).toEqual(['close']);
});

test('a button keeps Enter and arrows to itself, and letters work all the same', () => {
  const { done, send } = sit('button');
  expect(send('keydown', 'Enter').defaultPrevented).toBe(false);
  send('keydown', 'KeyM');
  expect(done).toEqual(['measure']);
});

test('a key that repeats does once what it does', () => {
  const { done, send } = sit();
  send('keydown', 'KeyM');
  send('keydown', 'KeyM', { repeat: true });
  expect(done).toEqual(['measure']);
});

import { expect, test } from 'vitest';
import { MODES } from '../../src/contract/showroom-view';
import {
  ACTIONS,
  actionOfKey,
  keyLabels,
  type Action,
} from '../../src/showroom/locomotion/actions';

const LIST: readonly Action[] = ACTIONS;

test('every action has a name in both languages and a key that says what is written on it', () => {
  for (const action of LIST) {
    expect(action.name.zh).toMatch(/\p{Script=Han}/u);
    expect(action.name.en).not.toBe('');
    expect(keyLabels(action).every((label) => label.length > 0)).toBe(true);
    expect(action.keys.length).toBeGreaterThan(0);
  }
});

test.each(MODES)('in mode %s every action has a key, and no key does two things', (mode) => {
  const reached = new Set<string>();
  const used = new Map<string, string>();
  for (const { id, keys } of LIST) {
    for (const { code, shift, modes } of keys) {
      if (modes && !modes.includes(mode)) continue;
      for (const isShift of shift === undefined ? [false, true] : [shift]) {
        const pressed = `${code} ${isShift}`;
        expect(used.get(pressed) ?? id, pressed).toBe(id);
        used.set(pressed, id);
        expect(actionOfKey(code, isShift, mode)?.id).toBe(id);
        reached.add(id);
      }
    }
  }
  expect([...reached].sort()).toEqual(LIST.map(({ id }) => id).sort());
});

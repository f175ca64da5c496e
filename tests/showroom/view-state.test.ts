import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MODES, showroomViewSchema, type ShowroomView } from '../../src/contract/showroom-view';
import { decodeView } from '../../src/showroom/view-state/decode-view';
import { encodeView } from '../../src/showroom/view-state/encode-view';
import { historyChange } from '../../src/showroom/view-state/history-change';
import { sanitiseView } from '../../src/showroom/view-state/sanitise-view';
import { TINY } from './support/tiny-flat';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Every view of the tiny flat. */
const views: fc.Arbitrary<ShowroomView> = fc.record({
  v: fc.constant(1 as const),
  showroom: fc.constant('tiny'),
  place: fc.constantFrom('west', 'east'),
  mode: fc.constantFrom(...MODES),
  yaw: number(-180, 180),
  pitch: number(-90, 90),
  fov: number(10, 120),
  distance: number(0, 100),
  offset: fc.tuple(number(-4, 4), number(0, 3), number(-4, 4)),
  hour: number(0, 24),
  slots: fc.constantFrom({ table: 'table.oak' }, { table: 'table.walnut' }, {}),
  variants: fc.constant({}),
  state: fc.oneof(fc.constant({}), fc.record({ 'door-between': number(0, 1) })),
  open: fc.constantFrom(null, 'view'),
});

const send = (view: ShowroomView) =>
  decodeView(new URLSearchParams(encodeView(view, TINY).toString()), TINY);
const turn = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

test('a link opens what it was made of, within a millimetre and a tenth of a degree', () => {
  fc.assert(
    fc.property(views, (view) => {
      const opened = send(view);
      expect(showroomViewSchema.safeParse(opened).success).toBe(true);
      view.offset.forEach((value, i) =>
        expect(Math.abs(opened.offset[i]! - value)).toBeLessThan(1e-3),
      );
      expect(Math.abs(opened.distance - view.distance)).toBeLessThan(1e-3);
      for (const angle of ['yaw', 'pitch', 'fov'] as const) {
        expect(turn(opened[angle], view[angle])).toBeLessThan(0.1);
      }
      expect(opened.hour).toBeCloseTo(view.hour, 2);
      expect(opened.state['door-between'] ?? 0).toBeCloseTo(view.state['door-between'] ?? 0, 2);
      const { place, mode, slots, open } = view;
      expect(opened).toMatchObject({ place, mode, open });
      expect(opened.slots).toEqual(slots);
    }),
    { numRuns: 500 },
  );
});

test('a link is made once: opening it and making it again changes nothing', () => {
  fc.assert(
    fc.property(views, (view) => {
      const link = encodeView(view, TINY).toString();
      expect(encodeView(send(view), TINY).toString()).toBe(link);
    }),
    { numRuns: 200 },
  );
});

test('the start needs no words, and another room few', () => {
  expect(encodeView(TINY.start, TINY).toString()).toBe('');
  const view = { ...TINY.start, place: 'east', yaw: 90, pitch: 0, offset: [-0.9, 0, 0.2] as const };
  expect(encodeView({ ...view, offset: [-0.9, 0, 0.2] }, TINY).toString()).toBe('at=east&v=1');
  expect(decodeView(new URLSearchParams('v=1&at=east'), TINY).offset[0]).toBeCloseTo(-0.9, 9);
});

test('no address breaks it', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('east', '1', '-1e400', 'NaN', '', '999'));
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom('at', 'as', 'x', 'look', 'up', 'lens', 'far', 'hour', 'open'),
    fc.constantFrom('slot.table', 'slot.__proto__', 'on.door-between', 'set.paint'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, words)), (pairs) => {
      const opened = decodeView(new URLSearchParams([['v', '1'], ...pairs]), TINY);
      expect(showroomViewSchema.safeParse(opened).success).toBe(true);
      expect(sanitiseView(opened, TINY)).toEqual(opened);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['of another form', 'v=2&at=east', TINY.start],
  ['of none', 'at=east&look=90', TINY.start],
  ['to a room that is not there', 'v=1&at=attic&x=9&look=90', TINY.start],
  ['with a piece that does not stand there', 'v=1&slot.table=piano.black', TINY.start],
  ['with a slot that is not there', 'v=1&slot.loft=table.oak', TINY.start],
  ['with a hotspot that is not there', 'v=1&open=ghost', TINY.start],
])('a link %s begins at the start', (_, link, expected) => {
  expect(decodeView(new URLSearchParams(link), TINY)).toEqual(expected);
});

test('what can be gone back to is a step; what is looked at on the way is not', () => {
  const { start } = TINY;
  const change = (after: Partial<ShowroomView>, before: Partial<ShowroomView> = {}) =>
    historyChange({ ...start, ...before }, { ...start, ...after }, TINY);
  expect(change({})).toBe('none');
  expect(change({ yaw: start.yaw + 1e-4 })).toBe('none');
  expect(change({ yaw: start.yaw + 10 })).toBe('replace');
  expect(change({ slots: {} })).toBe('replace');
  expect(change({ mode: 'dollhouse' })).toBe('push');
  expect(change({ place: 'east' })).toBe('push');
  expect(change({ open: 'view' })).toBe('push');
  expect(change({ open: null }, { open: 'view' })).toBe('replace');
});

import { expect, test } from 'vitest';
import type { Passage } from '../../../src/contract/showroom-scene';
import { findPlacesInView, halfSight } from '../../../src/showroom/stage/places-in-view';

type Point = [number, number];
const opening = (a: string, b: string | null, from: Point, to: Point): Passage => ({
  ...{ id: `${a}-${b}`, between: [a, b], from, to },
});

/*
 *   z -4 ┌──────┬───────┐
 *        │ bath │  bed  │      one looks along -Z at yaw 0, along +X at 90°
 *   z -2 ├─ ────┴──── ──┤
 *        │     hall     │
 *   z  0 ├──────  ──────┤
 *        │    living    │
 *   z  4 └──────────────┘
 *        x 0            8
 */
const PASSAGES = [
  opening('living', 'hall', [3.5, 0], [4.5, 0]),
  opening('hall', 'bath', [0.5, -2], [1.5, -2]),
  opening('bed', 'hall', [6.5, -2], [7.5, -2]),
  opening('hall', null, [0, -1.5], [0, -0.5]),
];
const WINDOWS = [
  { from: [8, 1] as Point, to: [8, 3] as Point, places: ['living', 'balcony'] as const },
];

function inView(
  place: string,
  [x, z]: Point,
  yawDeg: number,
  halfDeg: number,
  shut: string[] = [],
) {
  const out = new Set(['left over']);
  const [yaw, half] = [(yawDeg * Math.PI) / 180, (halfDeg * Math.PI) / 180];
  const isOpen = ({ id }: Passage) => !shut.includes(id);
  findPlacesInView(PASSAGES, WINDOWS, place, { x, z, yaw, half }, isOpen, out);
  return [...out].sort();
}

test('one sees through the opening that one looks at, and not through one behind', () => {
  expect(inView('living', [4, 3], 0, 40)).toEqual(['hall', 'living']);
  expect(inView('living', [4, 3], 180, 40)).toEqual(['living']);
});

test('through two openings one sees what lies in the line of both', () => {
  // From the left, past the living room's opening, the bed's door lies on the line.
  expect(inView('living', [1, 3], 30, 40)).toEqual(['bed', 'hall', 'living']);
  expect(inView('living', [7, 3], -30, 40)).toEqual(['bath', 'hall', 'living']);
});

test('a shut door shows nothing of its room', () => {
  expect(inView('living', [1, 3], 30, 40, ['bed-hall'])).toEqual(['hall', 'living']);
});

test('a window counts where it lies in the picture', () => {
  expect(inView('living', [4, 2], 90, 30)).toEqual(['balcony', 'living']);
  expect(inView('living', [4, 2], -90, 30)).toEqual(['living']);
});

test('whoever looks all round sees through every opening of the room, behind the seam too', () => {
  expect(inView('hall', [4, -1], 0, 180)).toEqual(['bath', 'bed', 'hall', 'living']);
  // The hall's opening lies over the seam: what is behind it is taken in rather than missed.
  expect(inView('living', [4, 3], 180, 180)).toEqual(
    expect.arrayContaining(['balcony', 'hall', 'living']),
  );
});

test('whoever stands in an opening sees into the next room wherever he looks', () => {
  expect(inView('living', [4, 0.3], 180, 20)).toEqual(['hall', 'living']);
});

test('a picture reaches farther to the sides the more one looks up or down, and all round at last', () => {
  const level = halfSight(0, 1, 0.6);
  expect(level).toBeCloseTo(Math.PI / 4);
  expect(halfSight(0.5, 1, 0.6)).toBeGreaterThan(level);
  expect(halfSight(-0.5, 1, 0.6)).toBe(halfSight(0.5, 1, 0.6));
  expect(halfSight(-1.2, 1, 0.6)).toBe(Math.PI);
});

import { expect, test } from 'vitest';
import type { Passage, ScenePlace } from '../../../src/contract/showroom-scene';
import { findVisiblePlaces, findWindowPairs } from '../../../src/showroom/stage/visible-places';

const passage = (a: string, b: string | null): Passage => ({
  id: `${a}-${b}`,
  between: [a, b],
  from: [0, 0],
  to: [1, 0],
});
const PASSAGES = [
  passage('living', 'hall'),
  passage('hall', 'bath'),
  passage('hall', 'bed'),
  passage('hall', null),
];

function seenFrom(place: string, open: readonly string[], windows: [string, string][] = []) {
  const seen = new Set(['left over']);
  const pairs = windows.map((places) => ({ places }));
  findVisiblePlaces(PASSAGES, pairs, place, ({ id }) => open.includes(id), seen);
  return [...seen].sort();
}

test('behind shut doors one sees one’s own room', () => {
  expect(seenFrom('living', [])).toEqual(['living']);
});

test('through open doors one sees as far as they lead', () => {
  expect(seenFrom('living', ['living-hall', 'hall-bed'])).toEqual(['bed', 'hall', 'living']);
  expect(seenFrom('bed', ['living-hall', 'hall-bed'])).toEqual(['bed', 'hall', 'living']);
  expect(seenFrom('bath', ['living-hall', 'hall-bed'])).toEqual(['bath']);
});

test('an open way out adds nothing', () => {
  expect(seenFrom('hall', ['hall-null'])).toEqual(['hall']);
});

test('through a window one sees from the room that has it, and not through the next door', () => {
  const windows: [string, string][] = [['bed', 'balcony']];
  expect(seenFrom('bed', [], windows)).toEqual(['balcony', 'bed']);
  expect(seenFrom('balcony', [], windows)).toEqual(['balcony', 'bed']);
  expect(seenFrom('hall', ['hall-bed'], windows)).toEqual(['bed', 'hall']);
});

test('a window between two places is found by where it lies; one to the street is none', () => {
  const room = (id: string, z: number) =>
    ({
      id,
      outline: [
        [0, z],
        [4, z],
        [4, z + 2],
        [0, z + 2],
      ],
    }) as unknown as ScenePlace;
  const places = [room('bed', 0), room('balcony', 2.3)];
  const windows = [
    { from: [1, 2.15], to: [3, 2.15] },
    { from: [1, -0.15], to: [3, -0.15] },
  ] as { from: [number, number]; to: [number, number] }[];
  expect(findWindowPairs({ windows, places })).toEqual([
    { ...windows[0], places: ['bed', 'balcony'] },
  ]);
});

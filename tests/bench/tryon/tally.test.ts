import { describe, expect, test } from 'vitest';
import { createTally } from './tally';

const [RED, GREEN] = [0, 1];

/** A pixel in which truth has the garment, a limb, and the garment seen. */
type TruePixel = readonly [garment: 0 | 1, limb: 0 | 1, seen: 0 | 1];

const pixels = (rows: readonly (readonly (0 | 1)[])[]) =>
  Uint8Array.from(rows.flatMap((row) => [...row, 1].map((on) => on * 255)));
const truthOf = (...truth: TruePixel[]) => pixels(truth);
/** Ours in red, the peer's in green. */
const drawnOf = (...drawn: (readonly [ours: 0 | 1, peer: 0 | 1])[]) =>
  pixels(drawn.map(([ours, peer]) => [ours, peer, 0]));

test('overlap is intersection over union of the garment as it is seen', () => {
  const tally = createTally();
  const truth = truthOf([1, 0, 1], [1, 0, 1], [1, 1, 0], [0, 0, 0]);
  // One pixel right, one missed, one drawn over the limb.
  tally.compare(truth, drawnOf([1, 0], [0, 0], [1, 0], [0, 0]), RED);
  expect(tally.figures().overlap).toEqual([1 / 3]);
});

test('each way is read from its own channel', () => {
  const tally = createTally();
  tally.compare(truthOf([1, 0, 1], [1, 0, 1]), drawnOf([0, 1], [0, 1]), RED);
  tally.compare(truthOf([1, 0, 1], [1, 0, 1]), drawnOf([0, 1], [0, 1]), GREEN);
  expect(tally.figures().overlap).toEqual([0, 1]);
});

test('a frame without a garment in truth and result does not count', () => {
  const tally = createTally();
  tally.compare(truthOf([0, 1, 0]), drawnOf([0, 0]), RED);
  tally.compare(truthOf([0, 1, 0]), drawnOf([1, 0]), RED);
  expect(tally.figures().overlap).toEqual([null, 0]);
});

describe('occlusion', () => {
  test('counts pixels where garment and limb meet: in front, found so, behind, found so', () => {
    const tally = createTally();
    const truth = truthOf(
      // The garment before the limb: found, found, missed.
      ...([
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ] as const),
      // The limb before the garment: found, missed.
      ...([
        [1, 1, 0],
        [1, 1, 0],
      ] as const),
      // The garment alone, the limb alone: neither counts.
      ...([
        [1, 0, 1],
        [0, 1, 0],
      ] as const),
    );
    const drawn = drawnOf([1, 0], [1, 0], [0, 0], [0, 0], [1, 0], [1, 0], [1, 0]);
    tally.compare(truth, drawn, RED);
    expect(tally.figures().occlusion).toEqual([3, 2, 2, 1]);
  });

  test('adds up over frames', () => {
    const tally = createTally();
    for (let frame = 0; frame < 3; frame++) {
      tally.compare(truthOf([1, 1, 0]), drawnOf([0, 0]), RED);
    }
    expect(tally.figures().occlusion).toEqual([0, 0, 3, 3]);
  });
});

test('sums and counts what is measured in numbers', () => {
  const tally = createTally();
  tally.addOffset(0.25);
  tally.addOffset(0.5);
  tally.addRotation(10);
  tally.addSleeveEnd(0.125);
  tally.addTrack([1, 2]);
  expect(tally.figures()).toMatchObject({
    offsets: [0.75, 2],
    rotations: [10, 1],
    sleeveEnds: [0.125, 1],
    tracks: [[1, 2]],
  });
});

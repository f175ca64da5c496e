import { describe, expect, test } from 'vitest';
import type { WayFigures } from './case';
import { figuresOf, jitterOf, lagOf, quantile } from './figures';

const NOTHING: WayFigures = {
  overlap: [],
  occlusion: [0, 0, 0, 0],
  offsets: [0, 0],
  rotations: [0, 0],
  sleeveEnds: [0, 0],
  tracks: [],
};
const way = (clipId: string, figures: Partial<WayFigures>) => ({
  clipId,
  way: { ...NOTHING, ...figures },
});

test.each([
  [0.05, 1],
  [0.1, 1],
  [0.11, 2],
  [0.5, 5],
  [0.95, 10],
])('of ten values, %f lie at or below number %i', (at, expected) => {
  expect(quantile([10, 3, 7, 1, 5, 9, 2, 8, 4, 6], at)).toBe(expected);
});

describe('figures of several cases', () => {
  test('overlap: mean and 5th percentile over frames, not over cases', () => {
    const many = Array.from({ length: 39 }, () => 0.9);
    const { overlap } = figuresOf([way('turn', { overlap: many }), way('sit', { overlap: [0.1] })]);
    expect(overlap.mean).toBeCloseTo((39 * 0.9 + 0.1) / 40, 12);
    // Two of forty frames are 5 %: the second worst.
    expect(overlap.p5).toBe(0.9);
  });

  test('overlap: lost frames count 0, frames without a garment in both pictures do not count', () => {
    const { overlap } = figuresOf([way('turn', { overlap: [0.8, null, 0, null] })]);
    expect(overlap).toEqual({ mean: 0.4, p5: 0 });
  });

  test('occlusion: the mean of both recalls, however rare one of them is', () => {
    const { occlusion } = figuresOf([
      way('turn', { occlusion: [900, 900, 50, 20] }),
      way('sit', { occlusion: [100, 50, 50, 40] }),
    ]);
    expect(occlusion).toBeCloseTo((950 / 1000 + 60 / 100) / 2, 12);
  });

  test('joints: means over all frames of all cases', () => {
    const { joints } = figuresOf([
      way('turn', { offsets: [3, 60], rotations: [600, 60] }),
      way('sit', { offsets: [6, 30], rotations: [600, 90] }),
    ]);
    expect(joints.offsetShare).toBeCloseTo(0.1, 12);
    expect(joints.rotationDeg).toBeCloseTo(8, 12);
  });

  test("sleeves' ends: the mean, and the worst clip over all its cases", () => {
    const { sleeveEndShare } = figuresOf([
      way('turn', { sleeveEnds: [1, 10] }),
      way('turn', { sleeveEnds: [5, 10] }),
      way('sit', { sleeveEnds: [4, 20] }),
    ]);
    expect(sleeveEndShare.mean).toBeCloseTo(0.25, 12);
    expect(sleeveEndShare.worstClip).toBeCloseTo(0.3, 12);
  });
});

describe('jitter', () => {
  test('is the RMS distance of each point from its own mean', () => {
    // One point moves by ±3 px sideways and ±4 px up and down, one rests.
    const tracks = [
      [103, 104, 7, 7],
      [97, 96, 7, 7],
    ];
    expect(jitterOf(tracks)).toBeCloseTo(Math.sqrt((25 + 0) / 2), 12);
  });

  test('includes a slow drift', () => {
    const tracks = Array.from({ length: 101 }, (_, frame) => [frame / 100, 0]);
    // A uniform distribution over one pixel.
    expect(jitterOf(tracks)).toBeCloseTo(Math.sqrt(1 / 12), 2);
  });

  test('leaves out points that were ever lost', () => {
    const tracks = [
      [1, 0, 50, 50],
      [-1, 0, NaN, NaN],
    ];
    expect(jitterOf(tracks)).toBe(1);
  });
});

describe('lag', () => {
  /** Two points that jump by 24 px at frame 6, and a follower that covers so much of it from then on. */
  const truth = Array.from({ length: 10 }, (_, frame) => {
    const x = frame < 6 ? 100 : 124;
    return [x, 50, x + 8, 60];
  });
  const follower = (...covered: number[]) =>
    truth.map((_, frame) => {
      const x = 40 + 24 * (covered[frame - 6] ?? 0);
      return [x, 50, x + 8, 60];
    });

  test.each([
    [0, follower(0.91, 1, 1, 1)],
    [1, follower(0.6, 0.91, 0.95, 1)],
    [3, follower(0.5, 0.6, 0.89, 0.91)],
    [Infinity, follower(0.5, 0.6, 0.7, 0.8)],
  ])('is the first frame, here %f, at which 90 per cent of the way are gone', (frames, tracks) => {
    expect(lagOf(tracks, truth, 6)).toBe(frames);
  });

  test('is measured from where each stood before, whatever lies between them', () => {
    const constantlyOff = truth.map((frame) => frame.map((value) => value + 7));
    expect(lagOf(constantlyOff, truth, 6)).toBe(0);
  });
});

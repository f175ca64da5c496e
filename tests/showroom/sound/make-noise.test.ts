import { expect, test } from 'vitest';
import { brownNoise, burst } from '../../../src/showroom/sound/make-noise';
import { createRandom } from '../support/random';

test('the air of a room keeps within its loudness, and its loop has no seam', () => {
  const samples = new Float32Array(48_000);
  brownNoise(samples, createRandom(3));
  const steps = samples.map((sample, i) => Math.abs(sample - samples[(i + 1) % samples.length]!));
  expect(Math.max(...samples.map(Math.abs))).toBeLessThanOrEqual(1);
  expect(Math.max(...samples.map(Math.abs))).toBeGreaterThan(0.5);
  // From the end to the beginning it is no farther than anywhere else.
  expect(steps.at(-1)!).toBeLessThanOrEqual(2 * Math.max(...steps.subarray(0, -1)));
});

test('a knock dies away', () => {
  const samples = new Float32Array(4_800);
  burst(samples, 48_000, 0.01, createRandom(5));
  const loudest = (from: number, to: number) =>
    Math.max(...samples.subarray(from, to).map(Math.abs));
  expect(loudest(0, 480)).toBeGreaterThan(0.7);
  expect(loudest(4_320, 4_800)).toBeLessThan(1e-3);
});

import { expect, test } from 'vitest';
import { createSensorNoise } from './sensor-noise';

const grey = () => {
  const pixels = new Uint8ClampedArray(40_000 * 4).fill(128);
  for (let i = 3; i < pixels.length; i += 4) pixels[i] = 255;
  return pixels;
};
const channels = (pixels: Uint8ClampedArray) => pixels.filter((_, i) => i % 4 !== 3);

test('is uniform over ± the levels asked for, and leaves alpha alone', () => {
  const pixels = grey();
  createSensorNoise(12)(pixels);
  const counts = new Map<number, number>();
  for (const value of channels(pixels)) counts.set(value, (counts.get(value) ?? 0) + 1);
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 25 }, (_, level) => 116 + level),
  );
  // 4800 of each are expected; five standard deviations are 340.
  for (const count of counts.values()) expect(Math.abs(count - 4800)).toBeLessThan(340);
  expect(pixels.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
});

test('is fresh for each picture, and the same in every run', () => {
  const [noise, again] = [createSensorNoise(12), createSensorNoise(12)];
  const [first, second, repeated] = [grey(), grey(), grey()];
  noise(first);
  noise(second);
  again(repeated);
  expect(repeated).toEqual(first);
  expect(second).not.toEqual(first);
});

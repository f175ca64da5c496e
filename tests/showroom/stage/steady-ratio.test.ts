import { expect, test } from 'vitest';
import { createSteadyRatio, type SteadyRatio } from '../../../src/showroom/stage/steady-ratio';

const frames = (ratio: SteadyRatio, count: number, seconds: number) =>
  Array.from({ length: count }, () => ratio.update(seconds)).filter(Boolean).length;

test('one late frame changes nothing, a row of them takes pixels away', () => {
  const ratio = createSteadyRatio(2);
  for (let i = 0; i < 40; i++) {
    frames(ratio, 1, 1 / 20);
    frames(ratio, 1, 1 / 60);
  }
  expect(ratio.ratio).toBe(2);
  expect(frames(ratio, 12, 1 / 20)).toBe(1);
  expect(ratio.ratio).toBeCloseTo(1.6, 9);
});

test('it never goes below half', () => {
  const ratio = createSteadyRatio(2);
  frames(ratio, 1000, 1 / 10);
  expect(ratio.ratio).toBe(1);
});

test('at rest the picture is whole; moving again, it is as it was', () => {
  const ratio = createSteadyRatio(2);
  frames(ratio, 12, 1 / 20);
  expect(ratio.rest()).toBe(true);
  expect(ratio.ratio).toBe(2);
  expect(ratio.rest()).toBe(false);
  expect(ratio.update(1 / 60)).toBe(true);
  expect(ratio.ratio).toBeCloseTo(1.6, 9);
});

test('frames that have long been early get their pixels back', () => {
  const ratio = createSteadyRatio(1.5);
  frames(ratio, 12, 1 / 20);
  frames(ratio, 90, 1 / 60);
  expect(ratio.ratio).toBeCloseTo(1.5, 9);
});

import { expect, test } from 'vitest';
import { verticalFov } from '../../../src/showroom/stage/lens';

test('upright, the longer side is the height', () => {
  expect(verticalFov(75, 390 / 844)).toBe(75);
});

test('lying, the width has the angle that was asked for', () => {
  const aspect = 1440 / 900;
  const vertical = verticalFov(75, aspect);
  const width = 2 * Math.atan(Math.tan((vertical * Math.PI) / 360) * aspect);
  expect((width * 180) / Math.PI).toBeCloseTo(75, 9);
  expect(vertical).toBeLessThan(75);
});

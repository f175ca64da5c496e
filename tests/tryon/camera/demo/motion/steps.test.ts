import { expect, test } from 'vitest';
import { createSteps } from '../../../../../src/tryon/camera/demo/motion/steps';
import { createTrack } from '../../../../../src/tryon/camera/demo/motion/track';

const yaw = createTrack<number>([
  [0, 0],
  [1, 90],
  [2, 0],
]);
const steps = createSteps(
  (seconds) => ({ x: 0, z: 0, yaw: yaw(seconds) }),
  [
    { foot: 'left', from: 0.2, to: 0.5 },
    { foot: 'right', from: 0.6, to: 0.9 },
    { foot: 'right', from: 1.1, to: 1.4 },
    { foot: 'left', from: 1.5, to: 1.8 },
  ],
  2,
);

test('a foot stands still between its steps', () => {
  expect(steps(0.51).leftFoot).toEqual(steps(1.49).leftFoot);
  expect(steps(1.81).leftFoot).toEqual(steps(0.19).leftFoot);
  expect(steps(1.81).leftFoot).toEqual(steps(2.19).leftFoot);
});

test('it lands where the body will be in the middle of its stand, or soon', () => {
  // Left stands from 0.5 to 1.5: half a second ahead would be too far, so 0.25.
  expect(steps(1).leftFoot.yaw).toBeCloseTo(yaw(0.75) + 3, 9);
  // Right stands from 0.9 to 1.1.
  expect(steps(1).rightFoot.yaw).toBeCloseTo(yaw(1) - 3, 9);
});

test('it is lifted on the way, and set down flat', () => {
  expect(steps(0.35).leftFoot.lift).toBeGreaterThan(0.02);
  expect(steps(0.35).rightFoot.lift).toBe(0);
  expect(steps(0.499).leftFoot.lift).toBeLessThan(0.001);
  expect(steps(0.499).leftFoot.heel).toBeLessThan(0.1);
});

test('the weight is over the foot that stands', () => {
  expect(steps(0.35).weight).toBeLessThan(-0.02);
  expect(steps(0.75).weight).toBeGreaterThan(0.02);
});

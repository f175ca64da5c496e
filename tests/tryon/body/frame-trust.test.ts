import { expect, test } from 'vitest';
import { LANDMARK, LANDMARK_COUNT } from '../../../src/contract/landmark';
import { isOutside, writeTrust } from '../../../src/tryon/body/frame-trust';

function trustWith(outside: Partial<Record<keyof typeof LANDMARK, [number, number]>>) {
  const image = new Float32Array(LANDMARK_COUNT * 4).fill(0.5);
  for (const [name, at] of Object.entries(outside)) {
    image.set(at, LANDMARK[name as keyof typeof LANDMARK] * 4);
  }
  const trust = new Float64Array(LANDMARK_COUNT);
  writeTrust(image, trust);
  return trust;
}

test('a picture that holds the whole person is trusted everywhere', () => {
  expect([...trustWith({})]).toEqual(Array<number>(LANDMARK_COUNT).fill(1));
});

test.each([
  ['left', [-0.01, 0.5]],
  ['right', [1.01, 0.5]],
  ['top', [0.5, -0.01]],
  ['bottom', [0.5, 1.01]],
] as const)('a wrist beyond the %s edge is hardly trusted, its elbow little', (_, [x, y]) => {
  const trust = trustWith({ rightWrist: [x, y] });
  expect(trust[LANDMARK.rightWrist]).toBe(0.02);
  expect(trust[LANDMARK.rightElbow]).toBe(0.1);
  expect(trust[LANDMARK.leftElbow]).toBe(1);
});

test('with the ankle the knee loses trust, and the foot all', () => {
  const trust = trustWith({ leftAnkle: [0.5, 1.2], leftHeel: [0.5, 1.3] });
  expect(trust[LANDMARK.leftKnee]).toBe(0.1);
  expect(trust[LANDMARK.leftFootIndex]).toBe(0.02);
  expect(trust[LANDMARK.leftHeel]).toBeCloseTo(0.0004, 12);
  expect(trust[LANDMARK.leftHip]).toBe(1);
});

test('the edge itself belongs to the picture', () => {
  const image = Float32Array.of(0, 1, 0, 1);
  expect(isOutside(image, 0)).toBe(false);
});

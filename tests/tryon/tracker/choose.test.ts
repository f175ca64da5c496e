import { expect, test } from 'vitest';
import { LANDMARK, LANDMARK_COUNT } from '../../../src/contract/landmark';
import { isSamePerson } from '../../../src/tryon/tracker/choose';

/** A person whose torso is half the picture high, seen from the front. */
function person(): Float32Array {
  const image = new Float32Array(LANDMARK_COUNT * 4).fill(0.5);
  const place = (landmark: number, x: number, y: number) => image.set([x, y], landmark * 4);
  place(LANDMARK.leftShoulder, 0.6, 0.2);
  place(LANDMARK.rightShoulder, 0.4, 0.2);
  place(LANDMARK.leftHip, 0.56, 0.7);
  place(LANDMARK.rightHip, 0.44, 0.7);
  return image;
}

function moved(landmark: number, dx: number, dy: number): Float32Array {
  const image = person();
  image[landmark * 4] += dx;
  image[landmark * 4 + 1] += dy;
  return image;
}

test('the same landmarks are the same person', () => {
  expect(isSamePerson(person(), person())).toBe(true);
});

// The torso is 0.5 long: 3 % of it are 0.015 of the picture.
test.each([
  ['leftShoulder', 0.014, 0, true],
  ['leftShoulder', 0.016, 0, false],
  ['rightKnee', 0, -0.014, true],
  ['rightKnee', 0, -0.016, false],
  ['leftElbow', 0.012, 0.012, false],
  ['rightHip', -0.01, 0.01, true],
] as const)('a %s that is off by %f, %f: %s', (name, dx, dy, same) => {
  expect(isSamePerson(moved(LANDMARK[name], dx, dy), person())).toBe(same);
});

test('what garments do not hang on may differ', () => {
  expect(isSamePerson(moved(LANDMARK.leftPinky, 0.3, 0.3), person())).toBe(true);
});

test('nonsense that some GPUs return is nobody', () => {
  const zeros = new Float32Array(LANDMARK_COUNT * 4);
  expect(isSamePerson(zeros, person())).toBe(false);
  expect(isSamePerson(zeros.fill(NaN), person())).toBe(false);
});

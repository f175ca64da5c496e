import { describe, expect, test } from 'vitest';
import { BONE } from '../../src/contract/bones';
import { createFitting, type Fitting } from '../../src/tryon/fitting';
import type { Detection } from '../../src/tryon/tracker/messages';
import { ARMS_DOWN, poseOf, type Stance } from './support/pose-of';
import {
  detectionOf,
  detectionWithMask,
  dimmed,
  FRAME,
  nobody,
  REFERENCE,
  REST_JOINTS,
} from './support/shopper';

const FPS = 30;
const STANDING: Stance = { turns: { leftUpperArm: [0, 0, -0.7], rightUpperArm: [0, 0, 0.7] } };

function show(
  fitting: Fitting,
  detection: Detection,
  seconds = 1 / FPS,
  frames = 1,
  size = FRAME,
): boolean {
  let found = false;
  for (let i = 0; i < frames; i++) {
    found = fitting.update(detection, { ...size, deltaSeconds: seconds / frames });
  }
  return found;
}

test('finds the shopper: the pose lies on the body in the picture', () => {
  const fitting = createFitting(REFERENCE, false);
  expect(show(fitting, detectionOf(0, STANDING), 1, FPS)).toBe(true);
  const truth = poseOf(REST_JOINTS, STANDING);
  const { joints, focalPx } = fitting.pose;
  expect(focalPx).toBeCloseTo(240 / Math.tan(Math.PI / 6), 9);
  for (const bone of [BONE.leftUpperArm, BONE.rightHand, BONE.leftUpperLeg, BONE.leftFoot]) {
    for (const axis of [0, 1]) {
      const project = (from: Float64Array) =>
        (focalPx * from[bone * 3 + axis]) / -from[bone * 3 + 2];
      // Shoulders are 57 px apart here; priors pull a little.
      expect(Math.abs(project(joints) - project(truth.joints))).toBeLessThan(2);
    }
  }
});

describe('nobody is found', () => {
  const fitting = createFitting(REFERENCE, false);
  const seen = detectionOf(0, STANDING);
  show(fitting, seen);
  const before = fitting.pose.joints.slice();

  test.each([
    ['in a frame without landmarks', nobody(1)],
    ['where the tracker guesses the trunk', dimmed(detectionOf(1, {}), 0.49)],
  ])('%s, and the last pose stays as it was', (_, detection) => {
    expect(show(fitting, detection)).toBe(false);
    expect(fitting.pose.joints).toEqual(before);
  });

  test('unless the trunk is seen just surely enough', () => {
    expect(show(fitting, dimmed(seen, 0.51))).toBe(true);
  });
});

test('a phone that is turned keeps its shopper', () => {
  const fitting = createFitting(REFERENCE, false);
  show(fitting, detectionOf(0, STANDING));
  const turned = { width: FRAME.height, height: FRAME.width };
  const again = detectionOf(1, STANDING);
  // The same place on the sensor: shares of the other sides.
  const { image } = again.landmarks!;
  for (let at = 0; at < image.length; at += 4) {
    image[at] = 0.5 + ((image[at] - 0.5) * FRAME.width) / turned.width;
    image[at + 1] = 0.5 + ((image[at + 1] - 0.5) * FRAME.height) / turned.height;
  }
  expect(show(fitting, again, 0.5, 15, turned)).toBe(true);
  const { joints } = poseOf(REST_JOINTS, STANDING);
  expect(fitting.pose.joints[BONE.hips * 3 + 1]).toBeCloseTo(joints[BONE.hips * 3 + 1], 1);
});

describe('the shape', () => {
  const broad = detectionWithMask(0, STANDING, 0.19);
  const broadened = () => {
    const fitting = createFitting(REFERENCE, false);
    show(fitting, broad, 1, FPS);
    return fitting;
  };

  test('is learnt from the person mask', () => {
    // 19 cm to a side are more than the reference body has, at the waist by most.
    const [chest, waist, hip] = REFERENCE.breadths.base;
    expect(Math.max(chest, waist, hip)).toBeLessThan(0.18);
    expect(waist).toBe(Math.min(chest, waist, hip));
    const { shape } = broadened();
    expect(shape.hip).toBeGreaterThan(0.3);
    expect(shape.waist).toBeGreaterThan(shape.chest!);
    expect(shape.waist).toBeGreaterThan(shape.hip!);
  });

  test('is that of the reference body as long as there is no mask', () => {
    const fitting = createFitting(REFERENCE, false);
    show(fitting, detectionOf(0, STANDING), 1, FPS);
    expect(fitting.shape).toEqual({});
  });

  test('is not read of a trunk that the tracker only guesses', () => {
    const fitting = createFitting(REFERENCE, false);
    show(fitting, dimmed(broad, 0.3), 1, FPS);
    expect(fitting.shape).toEqual({});
  });

  test('stays with a shopper who is away for less than four seconds', () => {
    const fitting = broadened();
    const { shape } = fitting;
    show(fitting, nobody(1), 3.9, 117);
    show(fitting, detectionOf(2, STANDING));
    expect(fitting.shape).toBe(shape);
  });

  test('is forgotten after more than four seconds of nobody', () => {
    const fitting = broadened();
    show(fitting, nobody(1), 4.1, 123);
    expect(fitting.shape).toEqual({});
  });
});

test('a photo is fitted at once and on its own', () => {
  const alone = createFitting(REFERENCE, true);
  show(alone, detectionOf(0, { turns: ARMS_DOWN }), 0);
  const after = createFitting(REFERENCE, true);
  show(after, detectionOf(0, { turns: { hips: [0, 2, 0] } }), 0);
  show(after, detectionOf(1, { turns: ARMS_DOWN }), 0);
  expect(after.pose.joints).toEqual(alone.pose.joints);
});

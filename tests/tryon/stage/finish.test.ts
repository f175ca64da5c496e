import { describe, expect, test } from 'vitest';
import type { FrameLight } from '../../../src/contract/frame-light';
import { createLightEstimate } from '../../../src/tryon/light/light-estimate';
import { writeFinish } from '../../../src/tryon/stage/finish';
import { poseOf } from '../support/pose-of';
import { tPoseJoints } from '../support/rest-joints';

/** As large as the tracker's own copy. */
const SMALL = { width: 480, height: 640 };
const pose = poseOf(tPoseJoints(), { root: [0, 0, -2.5], focalPx: 600 });

function finishOf(measured: Partial<FrameLight>, frame = SMALL, scale = 1) {
  const light = createLightEstimate();
  const usual = { mean: [0.2, 0.2, 0.2], luma: 0.4, bright: 0.8, clipped: 0 } as const;
  light.update({ ...usual, noise: 0, blurPx: 0, ...measured }, 0);
  const finish = { blurPx: NaN, contactPx: NaN, patchPx: NaN, grain: NaN };
  writeFinish(light, pose, frame, scale, finish);
  return finish;
}

describe('softness', () => {
  test('is the camera’s, and what is lost between a picture’s pixels', () => {
    expect(finishOf({ blurPx: 0 }).blurPx).toBeCloseTo(Math.sqrt(1 / 6), 6);
    expect(finishOf({ blurPx: 1.2 }).blurPx).toBeCloseTo(Math.hypot(1.2, Math.sqrt(1 / 6)), 6);
  });

  test('grows with how large a frame’s pixels are drawn', () => {
    const { blurPx } = finishOf({ blurPx: 1.2 });
    expect(finishOf({ blurPx: 1.2 }, SMALL, 2.5).blurPx).toBeCloseTo(2.5 * blurPx, 6);
  });

  test('of a large frame is read from its copy, which is soft by itself', () => {
    const large = { width: 960, height: 1280 };
    expect(finishOf({ blurPx: 0.3 }, large).blurPx).toBeCloseTo(Math.sqrt(1 / 6), 6);
    expect(finishOf({ blurPx: 0.9 }, large).blurPx).toBeGreaterThan(
      finishOf({ blurPx: 0.9 }).blurPx,
    );
  });

  test('is not that of a picture out of focus', () => {
    expect(finishOf({ blurPx: 5 }).blurPx).toBeLessThan(2.1);
  });
});

test('the dark line of contact is millimetres wide, whatever the size of the picture', () => {
  // 14 mm at 2.5 m, 600 px of focal length.
  expect(finishOf({}).contactPx).toBeCloseTo((0.014 * 600) / 2.5, 6);
  expect(finishOf({}, SMALL, 3).contactPx).toBeCloseTo((3 * 0.014 * 600) / 2.5, 6);
});

test('her own clothes are covered as far as a fit is off', () => {
  expect(finishOf({}).patchPx).toBeCloseTo((0.045 * 600) / 2.5, 6);
});

test('grain is as measured, and what copying a large frame has averaged away', () => {
  expect(finishOf({ noise: 0.01 }).grain).toBeCloseTo(0.01, 9);
  const large = finishOf({ noise: 0.01 }, { width: 1920, height: 1080 }).grain;
  expect(large).toBeGreaterThan(0.01);
  expect(large).toBeLessThan(0.03);
});

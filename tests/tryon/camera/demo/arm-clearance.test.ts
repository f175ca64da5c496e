import type { SkinnedMesh } from 'three';
import { describe, expect, test } from 'vitest';
import type { ShapeWeights } from '../../../../src/contract/bones';
import { clipSeconds } from '../../../../src/tryon/camera/demo/clip';
import { createMotionClip, MOTION_IDS } from '../../../../src/tryon/camera/demo/motions';
import { createShopper } from '../../../../src/tryon/camera/demo/shopper';
import { loadReferenceBody } from '../../support/reference-body';
import { createArmDepth } from './arm-depth';

/** What flesh gives way, and what nobody sees, metres. */
const DEEPEST = 0.012;
const INSTANTS = 14;

const SHAPES: readonly [string, ShapeWeights][] = [
  ['a woman', { female: 1 }],
  ['a man', { male: 1 }],
  ['a full woman', { female: 1, chest: 1, waist: 1, hip: 1.2, belly: 0.5 }],
];

const scene = await loadReferenceBody();
const shopper = createShopper({ scene });
const armDepth = createArmDepth(scene.getObjectByProperty('isSkinnedMesh', true) as SkinnedMesh);

describe.each(SHAPES)('on %s', (_, weights) => {
  test.each(MOTION_IDS)('%s leads no arm through trunk or thighs', (id) => {
    const clip = createMotionClip(id);
    shopper.setShape(weights, 1);
    for (let instant = 0; instant < INSTANTS; instant++) {
      const seconds = (instant / INSTANTS) * clipSeconds(clip);
      shopper.pose(clip, seconds);
      expect(armDepth(), `at ${seconds.toFixed(2)} s`).toBeLessThan(DEEPEST);
    }
  });
});

test('the measure finds an arm that is led through the trunk', () => {
  shopper.setShape({}, 1);
  const through = createMotionClip('stand');
  shopper.pose(
    { ...through, bones: { leftUpperArm: repeat([0, 0, -0.45, 0.893], through.frames) } },
    0,
  );
  expect(armDepth()).toBeGreaterThan(0.04);
});

const repeat = (rotation: number[], frames: number): Float32Array =>
  Float32Array.from({ length: frames * 4 }, (_, i) => rotation[i % 4]);

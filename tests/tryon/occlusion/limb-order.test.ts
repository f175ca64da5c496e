import { describe, expect, test } from 'vitest';
import { BONE } from '../../../src/contract/bones';
import type { BodyPose } from '../../../src/tryon/body/pose';
import { writeLimbOrder } from '../../../src/tryon/occlusion/limb-order';
import { heapBytes } from '../support/heap-bytes';
import { ARMS_DOWN, poseOf, type Stance } from '../support/pose-of';
import { tPoseJoints } from '../support/rest-joints';

const FRONT = 0.12;
const BEHIND = -0.12;
/** The trunk is recessed a little behind the cloth. */
const TRUNK = -0.025;

/** Moves a pose's forearm so that its middle lies `ahead` metres nearer the camera than the hips. */
function withForearm(pose: BodyPose, side: 'left' | 'right', ahead: number): BodyPose {
  for (const bone of [BONE[`${side}LowerArm`], BONE[`${side}Hand`]]) {
    pose.joints[bone * 3 + 2] = pose.joints[BONE.hips * 3 + 2] + ahead;
  }
  return pose;
}

/** A shopper who stands upright in front of the camera: the trunk's plane lies at the hips' depth. */
const upright = (stance: Stance = {}) => poseOf(tPoseJoints(), stance);

function biasesOf(poses: readonly BodyPose[]): number[][] {
  const out = new Float32Array(3);
  return poses.map((pose) => {
    writeLimbOrder(pose, out);
    return [...out].map((bias) => Number(bias.toFixed(6)));
  });
}

test('forearms before the trunk come forward, behind it they go back, the trunk stays', () => {
  const front = withForearm(withForearm(upright(), 'left', 0.2), 'right', 0.2);
  const mixed = withForearm(withForearm(upright(), 'left', -0.2), 'right', 0.2);
  expect(biasesOf([front])).toEqual([[TRUNK, FRONT, FRONT]]);
  expect(biasesOf([mixed])).toEqual([[TRUNK, BEHIND, FRONT]]);
});

test('each arm decides for itself', () => {
  const mixed = withForearm(withForearm(upright(), 'left', 0.2), 'right', -0.2);
  expect(biasesOf([mixed])).toEqual([[TRUNK, FRONT, BEHIND]]);
});

test('a forearm beside the trunk keeps its depth, and the move grows steadily from there', () => {
  const at = (ahead: number) => withForearm(upright(), 'left', ahead);
  const left = (poses: readonly BodyPose[]) => biasesOf(poses).map(([, bias]) => bias);
  left([at(0.05), at(-0.05), at(0.1), at(-0.08), at(0.14), at(-0.3)]).forEach((bias, i) =>
    expect(bias).toBeCloseTo([0, 0, 0.06, -0.03, FRONT, BEHIND][i], 6),
  );
});

test('the trunk that leans takes its plane along', () => {
  // Bent forwards by half a radian: level with the chest the trunk lies nearer than the hips.
  const pose = upright({ turns: { hips: [0.5, 0, 0] } });
  const level = BONE.chest * 3;
  for (const bone of [BONE.leftLowerArm, BONE.leftHand]) {
    pose.joints[bone * 3 + 1] = pose.joints[level + 1];
  }
  const trunk = pose.joints[level + 2] - pose.joints[BONE.hips * 3 + 2];
  expect(trunk).toBeGreaterThan(0.1);
  expect(biasesOf([withForearm(pose, 'left', trunk - 0.14)])[0][1]).toBeCloseTo(BEHIND, 6);
  expect(biasesOf([withForearm(pose, 'left', trunk + 0.14)])[0][1]).toBeCloseTo(FRONT, 6);
});

describe('a shopper who is seen', () => {
  test.each([
    ['from the front', 0, FRONT],
    ['from behind', Math.PI, BEHIND],
  ])('%s with hands before the belly', (_, yaw, expected) => {
    const reaching: Stance = {
      turns: {
        hips: [0, yaw, 0],
        leftUpperArm: [0, 0, -1.2],
        leftLowerArm: [0, -1.6, 0],
        rightUpperArm: [0, 0, 1.2],
        rightLowerArm: [0, 1.6, 0],
      },
    };
    // Hands on the belly are nearly, not wholly, clear of it.
    const [[, left, right]] = biasesOf([upright(reaching)]);
    for (const bias of [left, right]) expect(bias / expected).toBeGreaterThan(0.75);
  });

  test('from the side has the near arm before the trunk and the far arm behind it', () => {
    // The left shoulder towards the camera.
    const side = upright({ turns: { ...ARMS_DOWN, hips: [0, -Math.PI / 2, 0] } });
    expect(biasesOf([side])).toEqual([[TRUNK, FRONT, BEHIND]]);
    const other = upright({ turns: { ...ARMS_DOWN, hips: [0, Math.PI / 2, 0] } });
    expect(biasesOf([other])).toEqual([[TRUNK, BEHIND, FRONT]]);
  });
});

test('an update allocates no objects', () => {
  const pose = upright({ turns: ARMS_DOWN });
  const out = new Float32Array(3);
  expect(heapBytes(() => writeLimbOrder(pose, out))).toBeLessThan(150);
});

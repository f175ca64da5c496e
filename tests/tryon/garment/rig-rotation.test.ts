import { Quaternion, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { BONE, POSE_BONES } from '../../../src/contract/bones';
import { createQuaternion } from '../../../src/math/quaternion';
import { restAlignment } from '../../../src/tryon/garment/rest-alignment';
import { rigRotation } from '../../../src/tryon/garment/rig-rotation';
import { aPoseJoints } from '../body/support/a-pose';
import { poseOf } from '../support/pose-of';

const rest = aPoseJoints();
const alignment = restAlignment(rest);
const elbow = BONE.leftLowerArm;

test("a body in the T-pose turns a rig's arm out of its A-pose", () => {
  const out = createQuaternion();
  rigRotation(poseOf(rest), alignment, elbow, out);
  const forearm = new Vector3()
    .fromArray(rest, BONE.leftHand * 3)
    .sub(new Vector3().fromArray(rest, elbow * 3))
    .normalize();
  expect(forearm.applyQuaternion(new Quaternion().fromArray(out)).toArray()).toEqual([
    expect.closeTo(1, 12),
    expect.closeTo(0, 12),
    expect.closeTo(0, 12),
  ]);
});

test('a body that stands as the rig rests leaves it as it is', () => {
  const pose = poseOf(rest);
  pose.rotations.set(alignment);
  const out = createQuaternion();
  for (let bone = 0; bone < POSE_BONES.length; bone++) {
    rigRotation(pose, alignment, bone, out);
    expect(Math.abs(out[3]), POSE_BONES[bone]).toBeCloseTo(1, 12);
  }
});

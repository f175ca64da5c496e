import { Quaternion, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { BONE, POSE_BONES, type PoseBone } from '../../../src/contract/bones';
import { restAlignment } from '../../../src/tryon/garment/rest-alignment';
import { aPoseJoints } from '../body/support/a-pose';

const joints = aPoseJoints();
const alignment = restAlignment(joints);
const joint = (bone: PoseBone) => new Vector3().fromArray(joints, BONE[bone] * 3);
const rotation = (bone: PoseBone) => new Quaternion().fromArray(alignment, BONE[bone] * 4);

test.each([
  ['leftUpperArm', 'leftLowerArm', [1, 0, 0]],
  ['leftLowerArm', 'leftHand', [1, 0, 0]],
  ['rightUpperArm', 'rightLowerArm', [-1, 0, 0]],
  ['rightLowerArm', 'rightHand', [-1, 0, 0]],
  ['leftUpperLeg', 'leftLowerLeg', [0, -1, 0]],
  ['rightLowerLeg', 'rightFoot', [0, -1, 0]],
] as const)('%s in the T-pose is carried to where it points at rest', (bone, next, tPose) => {
  const carried = new Vector3(...tPose).applyQuaternion(rotation(bone));
  const rest = joint(next).sub(joint(bone)).normalize();
  expect(carried.distanceTo(rest)).toBeLessThan(1e-9);
});

test('an elbow that is bent at rest keeps its hinge: the bend adds no twist', () => {
  const upper = rotation('leftUpperArm');
  const bend = upper.clone().invert().multiply(rotation('leftLowerArm'));
  expect(bend.x).toBeCloseTo(0, 9);
});

test('hands lie along the forearm', () => {
  expect(rotation('leftHand').angleTo(rotation('leftLowerArm'))).toBeLessThan(1e-7);
  expect(rotation('rightHand').angleTo(rotation('rightLowerArm'))).toBeLessThan(1e-7);
});

test('trunk, clavicles and feet stay as they are', () => {
  const upright: PoseBone[] = ['hips', 'spine', 'chest', 'neck', 'head'];
  for (const bone of [...upright, 'leftShoulder', 'rightShoulder', 'leftFoot'] as const) {
    expect(rotation(bone).toArray(), bone).toEqual([0, 0, 0, 1]);
  }
});

test('left and right mirror each other', () => {
  for (const bone of POSE_BONES.filter((name) => name.startsWith('left'))) {
    const { x, y, z, w } = rotation(bone);
    const right = rotation(bone.replace('left', 'right') as PoseBone);
    expect(right.angleTo(new Quaternion(x, -y, -z, w)), bone).toBeLessThan(1e-7);
  }
});

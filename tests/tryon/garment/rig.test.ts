import { expect, test } from 'vitest';
import { BONE, POSE_BONES } from '../../../src/contract/bones';
import { createRig, shapedRestJoints, type RestJoint } from '../../../src/tryon/garment/rig';
import { skinJoints, tPoseJoints } from '../support/rest-joints';

const child = (name: string, parent: string | null): RestJoint => ({
  name,
  parent,
  position: [0, 0, 0],
});

test('keeps the rest joints in the order of the pose, whatever the order of the skin', () => {
  const joints = tPoseJoints();
  const rig = createRig(skinJoints(joints).reverse());
  expect(rig.restJoints).toEqual(joints);
  expect(rig.jointNames).toEqual([...POSE_BONES].reverse());
  expect([...rig.carriers]).toEqual(POSE_BONES.map((_, i) => POSE_BONES.length - 1 - i));
});

test('joints that the pose does not know ride on their nearest ancestor that it does', () => {
  const extra = [
    child('upperChest', 'chest'),
    child('leftToes', 'leftFoot'),
    child('leftIndexProximal', 'leftHand'),
    child('leftIndexDistal', 'leftIndexProximal'),
    child('hood', 'upperChest'),
    child('root', null),
  ];
  const { carriers } = createRig([...skinJoints(tPoseJoints()), ...extra]);
  const { chest, leftFoot, leftHand, hips } = BONE;
  expect([...carriers.subarray(POSE_BONES.length)]).toEqual([
    ...[chest, leftFoot, leftHand, leftHand, chest],
    // What hangs on nothing follows the body.
    hips,
  ]);
});

test.each(['hips', 'leftShoulder', 'rightFoot'])('a skin without %s is refused by name', (bone) => {
  const joints = skinJoints(tPoseJoints()).filter(({ name }) => name !== bone);
  expect(() => createRig(joints)).toThrow(`rig: the skin has no joint "${bone}"`);
});

test('shape weights move rest joints by the joint morphs, each by its weight', () => {
  const rig = createRig(skinJoints(tPoseJoints()), {
    shoulder: { leftUpperArm: [0.02, 0.01, 0] },
    chest: { leftUpperArm: [0.01, 0, -0.005], upperChest: [1, 1, 1] },
  });
  const out = new Float64Array(rig.restJoints.length);
  shapedRestJoints(rig, { shoulder: 0.5, chest: 2, belly: 1 }, out);
  const at = BONE.leftUpperArm * 3;
  [0.17 + 0.01 + 0.02, 1.4 + 0.005, -0.01].forEach((value, axis) =>
    expect(out[at + axis]).toBeCloseTo(value, 12),
  );
  // No other joint of the pose moved: upperChest is not one.
  out.set(rig.restJoints.subarray(at, at + 3), at);
  expect(out).toEqual(rig.restJoints);
});

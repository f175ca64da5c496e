import { Matrix4, SkinnedMesh, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { BONE, POSE_BONES, type PoseBone } from '../../../src/contract/bones';
import { createBodyPose, type BodyPose } from '../../../src/tryon/body/pose';
import { createRetarget } from '../../../src/tryon/garment/retarget';
import { restAlignment } from '../../../src/tryon/garment/rest-alignment';
import { createRig, type Rig } from '../../../src/tryon/garment/rig';
import { readRig } from '../../../src/tryon/stage/read-rig';
import { aPoseJoints } from '../body/support/a-pose';
import { heapBytes } from '../support/heap-bytes';
import { ARMS_DOWN, poseOf } from '../support/pose-of';
import { loadReferenceBody } from '../support/reference-body';
import { skinJoints, tPoseJoints } from '../support/rest-joints';

const model = await loadReferenceBody();
const body = model.getObjectByProperty('isSkinnedMesh', true) as SkinnedMesh;
const tPoseRig = createRig(skinJoints(tPoseJoints()));
const RIGS: readonly (readonly [name: string, Rig])[] = [
  ['the reference body', readRig(body.skeleton)],
  ['a rig that rests in the T-pose', tPoseRig],
  ['a rig that rests with bent elbows and knees', createRig(skinJoints(aPoseJoints()))],
];

/** Arms, legs and trunk turned, arms and legs longer or shorter than the rig's. */
const WILD = {
  root: [0.3, -0.2, -2.4],
  turns: {
    hips: [0.1, 0.7, -0.05],
    spine: [0.1, 0.2, 0.05],
    leftShoulder: [0, -0.1, 0.2],
    leftUpperArm: [0.4, -0.6, -0.5],
    leftLowerArm: [0.3, -1.4, 0],
    rightUpperArm: [-0.3, 0.9, 1.1],
    rightLowerArm: [0, 0.8, 0],
    leftUpperLeg: [-1.2, 0.2, 0.1],
    leftLowerLeg: [1.5, 0, 0],
    rightFoot: [0.3, 0.1, 0],
  },
  lengths: { upperArm: 1.12, forearm: 0.9, thigh: 0.93, shin: 1.1, torso: 1.05 },
} as const;

/** The matrix of a bone's joint in a skin that `retarget` has posed. */
function matricesOf(rig: Rig, pose: BodyPose, retarget = createRetarget(rig)) {
  const out = new Float32Array(rig.carriers.length * 16);
  retarget.update(pose, out);
  return (joint: string) => new Matrix4().fromArray(out, rig.jointNames.indexOf(joint) * 16);
}

const jointOf = (joints: Float64Array, bone: PoseBone) =>
  new Vector3().fromArray(joints, BONE[bone] * 3);

describe.each(RIGS)('%s', (_, rig) => {
  const pose = poseOf(rig.restJoints, WILD);
  const matrixOf = matricesOf(rig, pose);

  test.each(POSE_BONES)('lands the rest joint of %s on its joint of the pose', (bone) => {
    const landed = jointOf(rig.restJoints, bone).applyMatrix4(matrixOf(bone));
    // Single precision at 2.5 m.
    expect(landed.distanceTo(jointOf(pose.joints, bone))).toBeLessThan(2e-6);
  });

  test.each([
    ['leftUpperArm', 'leftLowerArm'],
    ['leftLowerArm', 'leftHand'],
    ['rightUpperArm', 'rightLowerArm'],
    ['rightLowerArm', 'rightHand'],
    ['leftUpperLeg', 'leftLowerLeg'],
    ['leftLowerLeg', 'leftFoot'],
    ['rightUpperLeg', 'rightLowerLeg'],
    ['rightLowerLeg', 'rightFoot'],
  ] as const)('%s reaches to %s: no gap opens where they meet', (bone, next) => {
    const end = jointOf(rig.restJoints, next).applyMatrix4(matrixOf(bone));
    expect(end.distanceTo(jointOf(pose.joints, next))).toBeLessThan(2e-6);
  });
});

test('a shopper who stands as the rig rests only moves it', () => {
  const pose = poseOf(tPoseRig.restJoints, { root: [0.1, 0.2, -3] });
  const matrixOf = matricesOf(tPoseRig, pose);
  // The hips rest 0.95 m above the origin of the mesh.
  const moved = new Matrix4().makeTranslation(0.1, 0.2 - 0.95, -3);
  for (const bone of POSE_BONES) {
    matrixOf(bone).elements.forEach((element, i) =>
      expect(element, bone).toBeCloseTo(moved.elements[i], 6),
    );
  }
});

test('a longer arm stretches the sleeve along the arm, and makes it no wider', () => {
  const pose = poseOf(tPoseRig.restJoints, {
    turns: ARMS_DOWN,
    lengths: { upperArm: 1.2 },
  });
  const matrix = matricesOf(tPoseRig, pose)('leftUpperArm');
  const shoulder = jointOf(tPoseRig.restJoints, 'leftUpperArm');
  const carried = (x: number, y: number, z: number) =>
    new Vector3(x, y, z).add(shoulder).applyMatrix4(matrix);
  const origin = carried(0, 0, 0);
  const along = carried(0.15, 0, 0).sub(origin);
  const across = carried(0, 0.06, 0).sub(origin);
  const forwards = carried(0, 0, 0.06).sub(origin);
  expect(along.length()).toBeCloseTo(0.15 * 1.2, 6);
  expect(across.length()).toBeCloseTo(0.06, 6);
  expect(forwards.length()).toBeCloseTo(0.06, 6);
  expect(along.dot(across)).toBeCloseTo(0, 6);
  expect(matrix.determinant()).toBeCloseTo(1.2, 5);
});

test.each([
  [2, 1.35],
  [1.3, 1.3],
  [0.8, 0.8],
  [0.3, 0.75],
])(
  'a forearm %f times as long stretches the cloth %f times: no more than bodies do',
  (by, stretch) => {
    const pose = poseOf(tPoseRig.restJoints);
    const elbow = jointOf(pose.joints, 'leftLowerArm');
    const wrist = jointOf(pose.joints, 'leftHand').sub(elbow).multiplyScalar(by).add(elbow);
    wrist.toArray(pose.joints, BONE.leftHand * 3);
    expect(matricesOf(tPoseRig, pose)('leftLowerArm').determinant()).toBeCloseTo(stretch, 5);
  },
);

test('hands, feet, clavicles and head do not stretch', () => {
  const matrixOf = matricesOf(tPoseRig, poseOf(tPoseRig.restJoints, WILD));
  for (const bone of ['leftHand', 'rightFoot', 'leftShoulder', 'neck', 'head']) {
    expect(matrixOf(bone).determinant(), bone).toBeCloseTo(1, 5);
  }
});

test('fingers and the upper chest go with the bone that carries them', () => {
  const [, rig] = RIGS[0];
  const matrixOf = matricesOf(rig, poseOf(rig.restJoints, WILD));
  expect(matrixOf('leftIndexDistal')).toEqual(matrixOf('leftHand'));
  expect(matrixOf('upperChest')).toEqual(matrixOf('chest'));
  expect(matrixOf('rightToes')).toEqual(matrixOf('rightFoot'));
});

describe('a shape', () => {
  const rig = createRig(skinJoints(tPoseJoints()), {
    shoulder: { leftUpperArm: [0.03, -0.01, 0], leftLowerArm: [0.03, -0.03, 0] },
  });
  const pose = poseOf(rig.restJoints, { turns: ARMS_DOWN });
  const moved = jointOf(rig.restJoints, 'leftUpperArm').add(new Vector3(0.03, -0.01, 0));

  test('moves the rest joints that land, and turns the rest that poses start from', () => {
    const retarget = createRetarget(rig);
    retarget.setShape({ shoulder: 1 });
    const landed = moved.clone().applyMatrix4(matricesOf(rig, pose, retarget)('leftUpperArm'));
    expect(landed.distanceTo(jointOf(pose.joints, 'leftUpperArm'))).toBeLessThan(2e-6);
    const joints = rig.restJoints.slice();
    moved.toArray(joints, BONE.leftUpperArm * 3);
    joints.set([0.5, 1.37, 0], BONE.leftLowerArm * 3);
    retarget.alignment.forEach((x, i) => expect(x).toBeCloseTo(restAlignment(joints)[i], 12));
  });

  test('is taken off again', () => {
    const retarget = createRetarget(rig);
    retarget.setShape({ shoulder: 1 });
    retarget.setShape({});
    const fresh = matricesOf(rig, pose)('leftUpperArm');
    expect(matricesOf(rig, pose, retarget)('leftUpperArm')).toEqual(fresh);
  });
});

test('an update allocates no objects', () => {
  const [, rig] = RIGS[0];
  const retarget = createRetarget(rig);
  const pose = poseOf(rig.restJoints, WILD);
  const out = new Float32Array(rig.carriers.length * 16);
  // Boxed numbers alone: one small array for each bone would already cost over 1000.
  expect(heapBytes(() => retarget.update(pose, out))).toBeLessThan(600);
});

test('a pose that nobody has found yet does not break the matrices', () => {
  const matrix = matricesOf(tPoseRig, createBodyPose())('head');
  expect(matrix.elements.every(Number.isFinite)).toBe(true);
});

import { Object3D } from 'three';
import { expect, test } from 'vitest';
import { BONE } from '../../../src/contract/bones';
import { readRig } from '../../../src/tryon/stage/read-rig';
import { aPoseJoints } from '../body/support/a-pose';
import { createSkinnedModel } from '../support/skinned-model';

const rest = aPoseJoints();

test('reads rest joints from the skin, not from where the bones stand now', () => {
  const { root, mesh } = createSkinnedModel({ restJoints: rest });
  mesh.skeleton.bones[BONE.leftUpperArm].rotation.z = 1;
  mesh.skeleton.bones[BONE.hips].position.y += 2;
  root.updateMatrixWorld(true);
  readRig(mesh.skeleton).restJoints.forEach((x, i) => expect(x).toBeCloseTo(rest[i], 6));
});

test('a joint rides on its nearest ancestor, past nodes that are none', () => {
  const { mesh } = createSkinnedModel({ restJoints: rest });
  const { bones, boneInverses } = mesh.skeleton;
  const between = new Object3D();
  const finger = bones[BONE.leftHand].clone(false);
  finger.name = 'leftIndexProximal';
  bones[BONE.leftHand].add(between.add(finger));
  bones.push(finger);
  boneInverses.push(boneInverses[BONE.leftHand].clone());
  expect(readRig(mesh.skeleton).carriers.at(-1)).toBe(BONE.leftHand);
});

test('keeps the joint morphs of the file', () => {
  const { mesh } = createSkinnedModel({ restJoints: rest });
  const morphs = { chest: { neck: [0, 0.01, 0] } } as const;
  expect(readRig(mesh.skeleton, morphs).jointMorphs).toBe(morphs);
});

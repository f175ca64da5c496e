import { Quaternion, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { BONE, POSE_BONES } from '../../../src/contract/bones';
import { LENGTH, LENGTH_OF_BONE, LENGTHS } from '../../../src/tryon/body/body-template';
import { createFitState } from '../../../src/tryon/body/fit-state';
import { createKinematics, updateKinematics } from '../../../src/tryon/body/kinematics';
import { mannequinOffsets, mannequinTemplate, TEMPLATE_PROPORTIONS } from './support/mannequin';
import { forwardKinematics } from './support/posing';
import { createWildState } from './support/states';

const template = mannequinTemplate();

test('every length stretches some bones, the same on both sides', () => {
  const stretched = LENGTHS.map((_, length) =>
    POSE_BONES.filter((_, bone) => LENGTH_OF_BONE[bone] === length),
  );
  expect(stretched[LENGTH.neck]).toEqual(['head']);
  expect(stretched[LENGTH.torso]).toEqual([
    'spine',
    'chest',
    'neck',
    'leftShoulder',
    'rightShoulder',
  ]);
  for (const bones of stretched) {
    const left = bones.filter((bone) => bone.startsWith('left')).map((bone) => bone.slice(4));
    const right = bones.filter((bone) => bone.startsWith('right')).map((bone) => bone.slice(5));
    expect(left).toEqual(right);
  }
});

test('places joints and bones as three.js does', () => {
  const state = createWildState(1);
  const proportions = { ...TEMPLATE_PROPORTIONS };
  LENGTHS.forEach((name, i) => (proportions[name] *= Math.exp(state.logLengths[i])));
  const expected = forwardKinematics(
    mannequinOffsets(proportions),
    new Vector3(...state.root),
    state.rotations.map((q) => new Quaternion(...q)),
  );
  const kinematics = createKinematics();
  updateKinematics(template, state, kinematics);
  POSE_BONES.forEach((bone, i) => {
    const joint = new Vector3(...kinematics.joints[i]);
    expect(joint.distanceTo(expected.joints[i]), bone).toBeLessThan(1e-12);
    const rotation = new Quaternion(...kinematics.rotations[i]);
    expect(rotation.angleTo(expected.rotations[i]), bone).toBeLessThan(1e-7);
    const z = new Vector3(0, 0, 1).applyQuaternion(expected.rotations[i]);
    expect(z.distanceTo(new Vector3(...kinematics.axes[i * 3 + 2])), bone).toBeLessThan(1e-12);
  });
});

test('rests in the T-pose', () => {
  const kinematics = createKinematics();
  updateKinematics(template, createFitState(), kinematics);
  const wrist = kinematics.joints[BONE.leftHand];
  const { shoulderBreadth, upperArm, forearm } = TEMPLATE_PROPORTIONS;
  expect(wrist[0]).toBeCloseTo(shoulderBreadth + upperArm + forearm, 12);
  expect(kinematics.joints[BONE.rightHand][0]).toBeCloseTo(-wrist[0], 12);
});

test('stretches are the derivatives of a joint by its log length', () => {
  const state = createWildState(2);
  const before = createKinematics();
  const after = createKinematics();
  updateKinematics(template, state, before);
  const step = 1e-6;
  for (let length = 0; length < LENGTHS.length; length++) {
    state.logLengths[length] += step;
    updateKinematics(template, state, after);
    state.logLengths[length] -= step;
    // The first bone of each kind: joints further out move with it.
    const bone = LENGTH_OF_BONE.indexOf(length);
    for (let axis = 0; axis < 3; axis++) {
      const change = (after.joints[bone][axis] - before.joints[bone][axis]) / step;
      expect(change, LENGTHS[length]).toBeCloseTo(before.stretches[bone][axis], 5);
    }
  }
});

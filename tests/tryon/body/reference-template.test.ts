import { expect, test } from 'vitest';
import { BONE, type PoseBone } from '../../../src/contract/bones';
import { createReferenceTemplate } from '../../../src/tryon/body/reference-template';
import { aPoseJoints } from './support/a-pose';

const template = createReferenceTemplate(aPoseJoints());

function expectOffset(bone: PoseBone, offset: number[], scaled: number[]): void {
  for (let axis = 0; axis < 3; axis++) {
    expect(template.offsets[BONE[bone] * 3 + axis], bone).toBeCloseTo(offset[axis], 12);
    expect(template.scaled[BONE[bone] * 3 + axis], bone).toBeCloseTo(scaled[axis], 12);
  }
}

test('the hips are the origin', () => {
  expectOffset('hips', [0, 0, 0], [0, 0, 0]);
});

test('the trunk stays as it is and stretches upwards', () => {
  expectOffset('chest', [0, 0.1, -0.01], [0, 0.1, 0]);
  expectOffset('neck', [0, 0.3, 0.01], [0, 0.3, 0]);
  expectOffset('head', [0, 0.1, 0.02], [0, 0.1, 0]);
});

test('breadths stretch from the middle', () => {
  expectOffset('leftShoulder', [0.02, 0.25, 0.02], [0, 0.25, 0]);
  expectOffset('leftUpperArm', [0.18, -0.05, -0.02], [0.2, 0, 0]);
  expectOffset('rightUpperArm', [-0.18, -0.05, -0.02], [-0.2, 0, 0]);
  expectOffset('rightUpperLeg', [-0.1, -0.1, 0], [-0.1, 0, 0]);
});

test('limbs are laid straight by their lengths', () => {
  expectOffset('leftLowerArm', [0.5, 0, 0], [0.5, 0, 0]);
  expectOffset('rightLowerArm', [-0.5, 0, 0], [-0.5, 0, 0]);
  expectOffset('leftHand', [Math.hypot(0.25, 0.25), 0, 0], [Math.hypot(0.25, 0.25), 0, 0]);
  expectOffset('rightLowerLeg', [0, -0.65, 0], [0, -0.65, 0]);
  expectOffset('rightFoot', [0, -0.4, 0], [0, -0.4, 0]);
});

test('says so when joints are missing', () => {
  expect(() => createReferenceTemplate([0, 1, 0])).toThrow('createReferenceTemplate: 19 joints');
});

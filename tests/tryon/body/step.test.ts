import { expect, test } from 'vitest';
import { BONE } from '../../../src/contract/bones';
import { toRotationVector } from '../../../src/math/quaternion';
import { createVector } from '../../../src/math/vector';
import { LENGTH } from '../../../src/tryon/body/body-template';
import { DOFS } from '../../../src/tryon/body/dofs';
import { createFitState } from '../../../src/tryon/body/fit-state';
import { applyStep } from '../../../src/tryon/body/step';
import { FIRST_DOF, FIRST_LENGTH, UNKNOWN_COUNT } from '../../../src/tryon/body/unknowns';

function turnOf(rotation: Float64Array): number[] {
  const vector = createVector();
  toRotationVector(rotation, vector);
  return [...vector];
}

test('a shared angle turns two bones by their shares', () => {
  const state = createFitState();
  const step = new Float64Array(UNKNOWN_COUNT);
  const spineBend = DOFS.findIndex((dof) => dof.bone === BONE.spine && dof.axis === 0);
  step[FIRST_DOF + spineBend] = 0.4;
  applyStep(step, state);
  expect(turnOf(state.rotations[BONE.spine])[0]).toBeCloseTo(0.4 * 0.45, 12);
  expect(turnOf(state.rotations[BONE.chest])[0]).toBeCloseTo(0.4 * 0.55, 12);
});

test('a step that turns too far is shortened as a whole', () => {
  const state = createFitState();
  const step = new Float64Array(UNKNOWN_COUNT);
  step[2] = 0.5;
  step[FIRST_DOF + 1] = 1.2;
  expect(applyStep(step, state)).toBeCloseTo(1.2, 12);
  expect(turnOf(state.rotations[BONE.hips])[1]).toBeCloseTo(0.6, 12);
  expect(state.root[2]).toBeCloseTo(0.25, 12);
});

test('lengths stay those of people', () => {
  const state = createFitState();
  const step = new Float64Array(UNKNOWN_COUNT);
  step[FIRST_LENGTH + LENGTH.thigh] = 3;
  step[FIRST_LENGTH + LENGTH.neck] = -0.1;
  applyStep(step, state);
  expect(state.logLengths[LENGTH.thigh]).toBe(0.35);
  expect(state.logLengths[LENGTH.neck]).toBe(-0.1);
});

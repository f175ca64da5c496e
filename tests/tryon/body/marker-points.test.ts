import { expect, test } from 'vitest';
import { BONE } from '../../../src/contract/bones';
import { LANDMARK } from '../../../src/contract/landmark';
import { fromRotationVector } from '../../../src/math/quaternion';
import { BLAZEPOSE_MARKERS } from '../../../src/tryon/body/markers';
import { copyFitState, createFitState } from '../../../src/tryon/body/fit-state';
import { createKinematics, updateKinematics } from '../../../src/tryon/body/kinematics';
import {
  createMarkerPoints,
  turnMarkersToView,
  updateMarkerPoints,
} from '../../../src/tryon/body/marker-points';
import type { MarkerSet } from '../../../src/tryon/body/marker';
import { applyStep } from '../../../src/tryon/body/step';
import { UNKNOWN_COUNT } from '../../../src/tryon/body/unknowns';
import { mannequinTemplate } from './support/mannequin';
import { createWildState } from './support/states';

const template = mannequinTemplate();
const kinematics = createKinematics();

/** Small enough for a straight line, large enough for the numbers' precision. */
const STEP = 1e-6;

test.each([1, 2, 3])('derivatives agree with finite differences in wild pose %i', (seed) => {
  const state = createWildState(seed);
  const points = createMarkerPoints(BLAZEPOSE_MARKERS);
  const moved = createMarkerPoints(BLAZEPOSE_MARKERS);
  updateKinematics(template, state, kinematics);
  updateMarkerPoints(points, kinematics);

  const stepped = createFitState();
  const step = new Float64Array(UNKNOWN_COUNT);
  for (let unknown = 0; unknown < UNKNOWN_COUNT; unknown++) {
    copyFitState(state, stepped);
    step.fill(0);
    step[unknown] = STEP;
    applyStep(step, stepped);
    updateKinematics(template, stepped, kinematics);
    updateMarkerPoints(moved, kinematics);
    points.all.forEach(({ columns, derivatives, position }, i) => {
      const entry = columns.indexOf(unknown);
      for (let axis = 0; axis < 3; axis++) {
        const change = (moved.all[i].position[axis] - position[axis]) / STEP;
        const derivative = entry < 0 ? 0 : derivatives[entry][axis];
        expect(Math.abs(change - derivative), `marker ${i}, unknown ${unknown}`).toBeLessThan(1e-5);
      }
    });
  }
});

test('markers take the offset of the side from which the chest is seen', () => {
  const offset = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ] as const;
  const joint = { landmark: LANDMARK.leftShoulder, origin: BONE.chest, frame: BONE.chest };
  const markers: MarkerSet = [{ ...joint, offset, spread: 1 }];
  const points = createMarkerPoints(markers);
  const seenAt = (yaw: number) => {
    const state = createFitState();
    // The chest, not the hips, lies on the optical axis.
    state.root.set([
      0,
      -template.offsets[BONE.spine * 3 + 1] - template.offsets[BONE.chest * 3 + 1],
      -3,
    ]);
    fromRotationVector(0, yaw, 0, state.rotations[0]);
    updateKinematics(template, state, kinematics);
    turnMarkersToView(points, kinematics);
    return [...points.all[0].offset];
  };
  const close = (actual: number[], expected: number[]) =>
    actual.forEach((x, i) => expect(x).toBeCloseTo(expected[i], 2));
  close(seenAt(0), [1, 0, 0]);
  close(seenAt(Math.PI / 2), [0, 1, 0]);
  close(seenAt(Math.PI), [0, 0, 1]);
  close(seenAt(Math.PI / 3), [0.5, 0.5, 0]);
});

import { POSE_BONES, POSE_BONE_PARENTS } from '../../contract/bones';
import { multiply, rotate } from '../../math/quaternion';
import { addScaled, createVector, viewsOf } from '../../math/vector';
import { LENGTH_OF_BONE, type BodyTemplate } from './body-template';
import type { FitState } from './fit-state';

const BONES = POSE_BONES.length;

/** Where a state puts every bone, in camera space, metres. */
export interface Kinematics {
  readonly joints: readonly Float64Array[];
  /** 19 × 3: all joints in one buffer, the same memory as `joints`. */
  readonly jointBuffer: Float64Array;
  readonly rotations: readonly Float64Array[];
  /** For each bone its own x, y and z axis: `axes[bone * 3 + axis]`. */
  readonly axes: readonly Float64Array[];
  /** How each joint moves from its parent's as the logarithm of its length grows. */
  readonly stretches: readonly Float64Array[];
}

const UNIT_AXES = [createVector(1, 0, 0), createVector(0, 1, 0), createVector(0, 0, 1)];
const _offset = createVector();

export function createKinematics(): Kinematics {
  const jointBuffer = new Float64Array(BONES * 3);
  return {
    joints: viewsOf(jointBuffer, 3),
    jointBuffer,
    rotations: viewsOf(new Float64Array(BONES * 4), 4),
    axes: viewsOf(new Float64Array(BONES * 9), 3),
    stretches: viewsOf(new Float64Array(BONES * 3), 3),
  };
}

/** Forward kinematics with what the Jacobian needs beside. */
export function updateKinematics(template: BodyTemplate, state: FitState, out: Kinematics): void {
  out.joints[0].set(state.root);
  out.rotations[0].set(state.rotations[0]);
  for (let bone = 1; bone < BONES; bone++) {
    const parent = POSE_BONE_PARENTS[bone];
    const factor = Math.exp(state.logLengths[LENGTH_OF_BONE[bone]]);
    const stretch = out.stretches[bone];
    for (let axis = 0; axis < 3; axis++) {
      const part = template.scaled[bone * 3 + axis];
      stretch[axis] = part * factor;
      _offset[axis] = template.offsets[bone * 3 + axis] + part * (factor - 1);
    }
    rotate(out.rotations[parent], stretch, stretch);
    rotate(out.rotations[parent], _offset, _offset);
    addScaled(out.joints[parent], _offset, 1, out.joints[bone]);
    multiply(out.rotations[parent], state.rotations[bone], out.rotations[bone]);
  }
  for (let bone = 0; bone < BONES; bone++) {
    for (let axis = 0; axis < 3; axis++) {
      rotate(out.rotations[bone], UNIT_AXES[axis], out.axes[bone * 3 + axis]);
    }
  }
}

/** For each bone, which bones lie on its way up to the hips, itself included. */
export const CARRIED_BY: readonly (readonly boolean[])[] = POSE_BONES.map((_, bone) => {
  const chain = POSE_BONES.map(() => false);
  for (let b = bone; b >= 0; b = POSE_BONE_PARENTS[b]) chain[b] = true;
  return chain;
});

import { BONE, POSE_BONE_PARENTS, type PoseBone } from '../../contract/bones';
import { createQuaternion, relativeRotation, toRotationVector } from '../../math/quaternion';
import { createVector } from '../../math/vector';
import type { BodyPose } from '../body/pose';
import { rigRotation } from './rig-rotation';

/** How far one bone's turning brings a corrective shape in (a garment file's extras). */
export interface PoseMorphDriver {
  readonly bone: PoseBone;
  /** Unit axis in mesh space about which the bone turns from the garment's rest. */
  readonly axis: readonly [number, number, number];
  /** Degrees about `axis` at which the shape begins, and at which it is whole. */
  readonly fromDeg: number;
  readonly toDeg: number;
}

/** A shape that the cloth takes in a pose: its drivers' shares, multiplied. */
export interface PoseMorph {
  readonly morph: string;
  readonly drivers: readonly PoseMorphDriver[];
}

const DEGREES = 180 / Math.PI;
const _parent = createQuaternion();
const _bone = createQuaternion();
const _turn = createVector();

/**
 * Writes the weight (0..1) of each pose morph into `out`. A bone's angle is its rotation vector
 * about its parent, from the garment's rest, along the driver's axis.
 */
export function writePoseMorphs(
  morphs: readonly PoseMorph[],
  pose: BodyPose,
  alignment: Float64Array,
  out: Float32Array,
): void {
  for (let i = 0; i < morphs.length; i++) {
    const { drivers } = morphs[i];
    let weight = 1;
    for (let d = 0; d < drivers.length && weight > 0; d++) {
      const { bone, axis, fromDeg, toDeg } = drivers[d];
      const index = BONE[bone];
      rigRotation(pose, alignment, index, _bone);
      const parent = POSE_BONE_PARENTS[index];
      if (parent >= 0) {
        rigRotation(pose, alignment, parent, _parent);
        relativeRotation(_parent, _bone, _bone);
      }
      toRotationVector(_bone, _turn);
      const degrees = (_turn[0] * axis[0] + _turn[1] * axis[1] + _turn[2] * axis[2]) * DEGREES;
      const share = (degrees - fromDeg) / (toDeg - fromDeg);
      weight *= Math.min(1, Math.max(0, share));
    }
    out[i] = weight;
  }
}

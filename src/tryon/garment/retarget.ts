import { BONE, POSE_BONES, type PoseBone, type ShapeWeights } from '../../contract/bones';
import { createQuaternion } from '../../math/quaternion';
import type { BodyPose } from '../body/pose';
import { restAlignment } from './rest-alignment';
import { rigRotation } from './rig-rotation';
import { shapedRestJoints, type Rig } from './rig';

const BONES = POSE_BONES.length;

/** Bones that stretch with the shopper, and the joint at their other end. */
const STRETCHES: readonly (readonly [PoseBone, PoseBone])[] = [
  ['hips', 'spine'],
  ['spine', 'chest'],
  ['chest', 'neck'],
  ['leftUpperArm', 'leftLowerArm'],
  ['leftLowerArm', 'leftHand'],
  ['rightUpperArm', 'rightLowerArm'],
  ['rightLowerArm', 'rightHand'],
  ['leftUpperLeg', 'leftLowerLeg'],
  ['leftLowerLeg', 'leftFoot'],
  ['rightUpperLeg', 'rightLowerLeg'],
  ['rightLowerLeg', 'rightFoot'],
];

/** A bone is never stretched beyond what bodies are: a mistake of the fit must not tear cloth. */
const STRETCH_MIN = 0.75;
const STRETCH_MAX = 1.35;

const _joints = new Float64Array(BONES * 3);
const _matrices = new Float64Array(BONES * 12);
const _quat = createQuaternion();

/** Carries a rig into a pose. */
export interface Retarget {
  /** 19 × 4: carries the T-pose's bones to the rig's rest; changes with the shape. */
  readonly alignment: Float64Array;
  /** Call when the shape changed (human speed): moves the rest joints to where the shape has them. */
  setShape(weights: ShapeWeights): void;
  /**
   * Writes one column-major 4 × 4 matrix per joint of the skin into `out`: mesh space at rest →
   * camera space. Every pose bone's rest joint lands exactly on its joint of the pose.
   */
  update(pose: BodyPose, out: Float32Array): void;
}

export function createRetarget(rig: Rig): Retarget {
  const rest = new Float64Array(rig.restJoints);
  let alignment = restAlignment(rest);
  // Per pose bone: unit axis of stretch in mesh space, and rest length (0 = does not stretch).
  const axes = new Float64Array(BONES * 3);
  const lengths = new Float64Array(BONES);
  const ends = new Int8Array(BONES).fill(-1);

  function measure(): void {
    for (const [bone, end] of STRETCHES) {
      const b = BONE[bone];
      const e = BONE[end];
      const dx = rest[e * 3] - rest[b * 3];
      const dy = rest[e * 3 + 1] - rest[b * 3 + 1];
      const dz = rest[e * 3 + 2] - rest[b * 3 + 2];
      const length = Math.hypot(dx, dy, dz);
      ends[b] = e;
      lengths[b] = length;
      axes[b * 3] = dx / length;
      axes[b * 3 + 1] = dy / length;
      axes[b * 3 + 2] = dz / length;
    }
  }
  measure();

  return {
    get alignment() {
      return alignment;
    },
    setShape(weights) {
      shapedRestJoints(rig, weights, _joints);
      rest.set(_joints);
      alignment = restAlignment(rest);
      measure();
    },
    update(pose, out) {
      for (let bone = 0; bone < BONES; bone++) {
        rigRotation(pose, alignment, bone, _quat);
        const stretch =
          ends[bone] < 0 ? 1 : stretchOf(pose.joints, bone, ends[bone], lengths[bone]);
        writeBoneMatrix(bone, stretch, axes, rest, pose.joints);
      }
      for (let joint = 0; joint < rig.carriers.length; joint++) {
        const from = rig.carriers[joint] * 12;
        const to = joint * 16;
        for (let column = 0; column < 4; column++) {
          for (let row = 0; row < 3; row++) {
            out[to + column * 4 + row] = _matrices[from + column * 3 + row];
          }
          out[to + column * 4 + 3] = column === 3 ? 1 : 0;
        }
      }
    },
  };
}

function stretchOf(joints: Float64Array, bone: number, end: number, restLength: number): number {
  const length = Math.hypot(
    joints[end * 3] - joints[bone * 3],
    joints[end * 3 + 1] - joints[bone * 3 + 1],
    joints[end * 3 + 2] - joints[bone * 3 + 2],
  );
  return Math.min(STRETCH_MAX, Math.max(STRETCH_MIN, length / restLength));
}

/** Into `_matrices`, 3 × 4 column-major: x ↦ joint + R · (I + (stretch - 1) a aᵀ) · (x - rest). */
function writeBoneMatrix(
  bone: number,
  stretch: number,
  axes: Float64Array,
  rest: Float64Array,
  joints: Float64Array,
): void {
  const x = _quat[0];
  const y = _quat[1];
  const z = _quat[2];
  const w = _quat[3];
  const r00 = 1 - 2 * (y * y + z * z);
  const r01 = 2 * (x * y - z * w);
  const r02 = 2 * (x * z + y * w);
  const r10 = 2 * (x * y + z * w);
  const r11 = 1 - 2 * (x * x + z * z);
  const r12 = 2 * (y * z - x * w);
  const r20 = 2 * (x * z - y * w);
  const r21 = 2 * (y * z + x * w);
  const r22 = 1 - 2 * (x * x + y * y);
  const ax = axes[bone * 3];
  const ay = axes[bone * 3 + 1];
  const az = axes[bone * 3 + 2];
  const k = stretch - 1;
  // The stretch's axis turned by R: R + k (R a) aᵀ.
  const ux = k * (r00 * ax + r01 * ay + r02 * az);
  const uy = k * (r10 * ax + r11 * ay + r12 * az);
  const uz = k * (r20 * ax + r21 * ay + r22 * az);
  const m = _matrices;
  const o = bone * 12;
  m[o] = r00 + ux * ax;
  m[o + 1] = r10 + uy * ax;
  m[o + 2] = r20 + uz * ax;
  m[o + 3] = r01 + ux * ay;
  m[o + 4] = r11 + uy * ay;
  m[o + 5] = r21 + uz * ay;
  m[o + 6] = r02 + ux * az;
  m[o + 7] = r12 + uy * az;
  m[o + 8] = r22 + uz * az;
  const px = rest[bone * 3];
  const py = rest[bone * 3 + 1];
  const pz = rest[bone * 3 + 2];
  for (let row = 0; row < 3; row++) {
    m[o + 9 + row] =
      joints[bone * 3 + row] - (m[o + row] * px + m[o + 3 + row] * py + m[o + 6 + row] * pz);
  }
}

/**
 * The peer: kalidokit's rotations on our body. Root, bone lengths and camera are ours, so that only
 * the rotations differ.
 */
import kalidokit from 'kalidokit/dist/kalidokit.umd.js';
import { Euler, Quaternion, Vector3 } from 'three';
import { BONE, POSE_BONES, POSE_BONE_PARENTS, type PoseBone } from '../../../src/contract/bones';
import { LANDMARK, LANDMARK_COUNT, type Landmarks } from '../../../src/contract/landmark';
import { solveCholesky } from '../../../src/math/cholesky';
import type { BodyPose } from '../../../src/tryon/body/pose';

export interface KalidokitPoseOptions {
  /** Size of the frame, pixels. */
  readonly width: number;
  readonly height: number;
}

export interface KalidokitPose {
  /**
   * Replaces the rotations of a pose by kalidokit's, keeps its bone lengths, and places the root
   * anew by least squares on shoulders and hips.
   *
   * @param out a pose fitted to the same landmarks
   * @returns false when kalidokit finds no pose; `out` is then untouched
   */
  update(landmarks: Landmarks, out: BodyPose): boolean;
}

interface Angles {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly rotationOrder?: string;
}

type LimbBone = 'UpperArm' | 'LowerArm' | 'Hand' | 'UpperLeg' | 'LowerLeg';
const LIMB_BONES: readonly LimbBone[] = ['UpperArm', 'LowerArm', 'Hand', 'UpperLeg', 'LowerLeg'];

/** Landmarks and joints on which the root is placed. */
const CORNERS = [
  [LANDMARK.leftShoulder, BONE.leftUpperArm],
  [LANDMARK.rightShoulder, BONE.rightUpperArm],
  [LANDMARK.leftHip, BONE.leftUpperLeg],
  [LANDMARK.rightHip, BONE.rightUpperLeg],
] as const;

export function createKalidokitPose({ width, height }: KalidokitPoseOptions): KalidokitPose {
  return {
    update(landmarks, out) {
      const solved = kalidokit.Pose.solve(vectorsOf(landmarks.world), vectorsOf(landmarks.image), {
        runtime: 'mediapipe',
        imageSize: { width, height },
      });
      if (!solved?.Hips.rotation) return false;
      const local = POSE_BONES.map(() => new Quaternion());
      // Of the dampenings tried (hips 0.7 or 1, spine 0 or 0.45, chest 0 or 0.25), hips in full and
      // spine and chest not at all lie nearest to the truth.
      local[BONE.hips].copy(mirrored(solved.Hips.rotation));
      for (const side of ['Left', 'Right'] as const) {
        // Kalidokit names sides as a mirror does.
        const other = side === 'Left' ? 'right' : 'left';
        for (const bone of LIMB_BONES) {
          local[BONE[`${other}${bone}` as PoseBone]].copy(mirrored(solved[`${side}${bone}`]));
        }
      }
      writePose(local, landmarks, width, height, out);
      return true;
    },
  };
}

/** Landmark objects as kalidokit takes them. */
function vectorsOf(buffer: Float32Array) {
  return Array.from({ length: LANDMARK_COUNT }, (_, i) => {
    const [x, y, z, visibility] = buffer.subarray(i * 4, i * 4 + 4);
    return { x, y, z, visibility };
  });
}

/**
 * Kalidokit's angles turn a VRM 0 rig, which faces -z and mirrors the person. Seen as our bones: a
 * half turn about y changes the signs of x and z, a mirror in x those of y and z.
 */
function mirrored({ x, y, z, rotationOrder }: Angles): Quaternion {
  const order = (rotationOrder ?? 'XYZ') as Euler['order'];
  const q = new Quaternion().setFromEuler(new Euler(x, y, z, order));
  return q.set(-q.x, -q.y, q.z, q.w);
}

/** Forward kinematics with the bone lengths that stand in `out`, then the root's place. */
function writePose(
  local: readonly Quaternion[],
  landmarks: Landmarks,
  width: number,
  height: number,
  out: BodyPose,
): void {
  const offsets = offsetsOf(out);
  const joints: Vector3[] = [];
  const rotations: Quaternion[] = [];
  for (let bone = 0; bone < POSE_BONES.length; bone++) {
    const parent = POSE_BONE_PARENTS[bone];
    if (parent < 0) {
      joints[bone] = new Vector3();
      rotations[bone] = local[bone].clone();
    } else {
      joints[bone] = offsets[bone].applyQuaternion(rotations[parent]).add(joints[parent]);
      rotations[bone] = rotations[parent].clone().multiply(local[bone]);
    }
  }
  const root = rootOf(joints, landmarks.image, width, height, out.focalPx);
  joints.forEach((joint, bone) => joint.add(root).toArray(out.joints, bone * 3));
  rotations.forEach((rotation, bone) => rotation.toArray(out.rotations, bone * 4));
  local.forEach((rotation, bone) => rotation.toArray(out.localRotations, bone * 4));
}

/** Each joint's offset from its parent's in the parent's axes. */
function offsetsOf({ joints, rotations }: BodyPose): Vector3[] {
  return POSE_BONES.map((_, bone) => {
    const parent = POSE_BONE_PARENTS[bone];
    if (parent < 0) return new Vector3();
    const offset = new Vector3().fromArray(joints, bone * 3);
    offset.sub(new Vector3().fromArray(joints, parent * 3));
    return offset.applyQuaternion(new Quaternion().fromArray(rotations, parent * 4).invert());
  });
}

/** The root t for which X + t lies on the landmarks' rays (u, v, -1): X.x + t.x + u (X.z + t.z) = 0. */
function rootOf(
  joints: readonly Vector3[],
  image: Float32Array,
  width: number,
  height: number,
  focalPx: number,
): Vector3 {
  const matrix = new Float64Array(9);
  const vector = new Float64Array(3);
  for (const [landmark, bone] of CORNERS) {
    const u = ((image[landmark * 4] - 0.5) * width) / focalPx;
    const v = ((0.5 - image[landmark * 4 + 1]) * height) / focalPx;
    const { x, y, z } = joints[bone];
    addEquation([1, 0, u], -(x + u * z), matrix, vector);
    addEquation([0, 1, v], -(y + v * z), matrix, vector);
  }
  solveCholesky(matrix, vector, 3);
  return new Vector3(...vector);
}

function addEquation(
  row: readonly number[],
  value: number,
  matrix: Float64Array,
  vector: Float64Array,
): void {
  for (let i = 0; i < 3; i++) {
    vector[i] += row[i] * value;
    for (let j = 0; j < 3; j++) matrix[i * 3 + j] += row[i] * row[j];
  }
}

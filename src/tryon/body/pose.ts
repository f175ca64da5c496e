import { POSE_BONES } from '../../contract/bones';

const BONES = POSE_BONES.length;

/**
 * A solved body, in camera space: metres, x to the picture's right, y up, z towards the viewer,
 * camera at the origin looking along -z (three.js's camera space). Rotations are (x, y, z, w).
 * Rest is the VRM 1.0 T-pose: facing +z, the left arm along +x, all rotations identity.
 */
export interface BodyPose {
  /** 19 × 4: each bone's rotation about its parent. */
  readonly localRotations: Float64Array;
  /** 19 × 4: each bone's rotation in camera space. */
  readonly rotations: Float64Array;
  /** 19 × 3: each bone's joint (its origin) in camera space. */
  readonly joints: Float64Array;
  /** Focal length in pixels of the frame that `joints` project with. */
  focalPx: number;
  /** Value of the fit's cost function; grows when the landmarks do not look like a body. */
  cost: number;
}

export function createBodyPose(): BodyPose {
  const localRotations = new Float64Array(BONES * 4);
  const rotations = new Float64Array(BONES * 4);
  for (let bone = 0; bone < BONES; bone++) {
    localRotations[bone * 4 + 3] = 1;
    rotations[bone * 4 + 3] = 1;
  }
  return { localRotations, rotations, joints: new Float64Array(BONES * 3), focalPx: 0, cost: 0 };
}

import { LANDMARK, LANDMARK_COUNT, type Landmarks } from '../../contract/landmark';
import { createQuaternion } from '../../math/quaternion';
import { viewsOf } from '../../math/vector';
import type { FrameCamera } from './frame-camera';
import { isOutside, writeTrust } from './frame-trust';
import { writeTorsoFrame } from './torso-frame';
import { writeWorldVectors } from './world-vectors';

/** One frame's landmarks in the form in which the fit uses them. */
export interface Observation {
  /** 33 × (u, v): the ray (u, v, -1) in camera space on which a landmark lies. */
  readonly rays: Float64Array;
  /** 33: 0..1. */
  readonly visibility: Float64Array;
  /** 33: 0..1, how far a landmark may be believed where the picture ends. */
  readonly trust: Float64Array;
  /** 33 points in camera axes about the hips' centre, metres, freed of the torso's lean. */
  readonly torso: readonly Float64Array[];
  /** The same freed of the limbs' lean, which is less. */
  readonly limbs: readonly Float64Array[];
  /** Rotation of the trunk as the world points have it. */
  readonly torsoFrame: Float64Array;
  /** Whether an ankle has left the picture, so that the legs' lengths cannot be seen. */
  legsCutOff: boolean;
}

export function createObservation(): Observation {
  return {
    rays: new Float64Array(LANDMARK_COUNT * 2),
    visibility: new Float64Array(LANDMARK_COUNT),
    trust: new Float64Array(LANDMARK_COUNT),
    torso: viewsOf(new Float64Array(LANDMARK_COUNT * 3), 3),
    limbs: viewsOf(new Float64Array(LANDMARK_COUNT * 3), 3),
    torsoFrame: createQuaternion(),
    legsCutOff: false,
  };
}

export function observe(landmarks: Landmarks, camera: FrameCamera, out: Observation): void {
  const { image } = landmarks;
  for (let i = 0; i < LANDMARK_COUNT; i++) {
    out.rays[i * 2] = ((image[i * 4] - 0.5) * camera.width) / camera.focalPx;
    out.rays[i * 2 + 1] = ((0.5 - image[i * 4 + 1]) * camera.height) / camera.focalPx;
    out.visibility[i] = Math.max(0, Math.min(1, image[i * 4 + 3]));
  }
  writeTrust(image, out.trust);
  out.legsCutOff = isOutside(image, LANDMARK.leftAnkle) || isOutside(image, LANDMARK.rightAnkle);
  writeWorldVectors(landmarks.world, out.rays, out.torso, out.limbs);
  writeTorsoFrame(out.torso, out.torsoFrame);
}

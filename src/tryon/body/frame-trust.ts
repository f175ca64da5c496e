import { LANDMARK, LANDMARK_COUNT } from '../../contract/landmark';

/** Weight of a landmark that has left the picture: the tracker guesses it. */
const OUTSIDE_TRUST = 0.02;
/** Weight of an elbow or knee whose wrist or ankle is outside: the tracker pulls it inwards, knees
 * by 8 cm. */
const CUT_LIMB_TRUST = 0.1;

/** Middle joint and end of each limb. */
const LIMBS = [
  [LANDMARK.leftElbow, LANDMARK.leftWrist],
  [LANDMARK.rightElbow, LANDMARK.rightWrist],
  [LANDMARK.leftKnee, LANDMARK.leftAnkle],
  [LANDMARK.rightKnee, LANDMARK.rightAnkle],
] as const;

/** A foot's landmarks hang on its ankle. */
const FEET = [
  [LANDMARK.leftAnkle, LANDMARK.leftHeel, LANDMARK.leftFootIndex],
  [LANDMARK.rightAnkle, LANDMARK.rightHeel, LANDMARK.rightFootIndex],
] as const;

/** @param image 33 × (x, y, z, visibility), x and y in 0..1 of the frame */
export function isOutside(image: Float32Array, landmark: number): boolean {
  const x = image[landmark * 4];
  const y = image[landmark * 4 + 1];
  return x < 0 || x > 1 || y < 0 || y > 1;
}

/**
 * Says how far each landmark may be believed where the picture ends.
 *
 * @param image 33 × (x, y, z, visibility), x and y in 0..1 of the frame
 * @param out 33 weights, 0..1
 */
export function writeTrust(image: Float32Array, out: Float64Array): void {
  for (let i = 0; i < LANDMARK_COUNT; i++) out[i] = isOutside(image, i) ? OUTSIDE_TRUST : 1;
  for (let i = 0; i < LIMBS.length; i++) {
    if (isOutside(image, LIMBS[i][1])) out[LIMBS[i][0]] *= CUT_LIMB_TRUST;
  }
  for (let i = 0; i < FEET.length; i++) {
    if (!isOutside(image, FEET[i][0])) continue;
    out[FEET[i][1]] *= OUTSIDE_TRUST;
    out[FEET[i][2]] *= OUTSIDE_TRUST;
  }
}

import { LANDMARK } from '../../contract/landmark';

/** A landmarker's answer to the bundled picture. */
export interface Probe {
  readonly inferenceMs: number;
  /** 33 × (x, y, z, visibility), as in `Landmarks.image`. */
  readonly image: Float32Array;
}

/** The landmarks by which two delegates are compared: the ones that garments hang on. */
const COMPARED = [
  LANDMARK.leftShoulder,
  LANDMARK.rightShoulder,
  LANDMARK.leftElbow,
  LANDMARK.rightElbow,
  LANDMARK.leftHip,
  LANDMARK.rightHip,
  LANDMARK.leftKnee,
  LANDMARK.rightKnee,
];

/** A GPU's landmarks may differ from the CPU's by this share of the torso's length. */
const TOLERANCE = 0.03;

/**
 * Do two delegates see the same person in the same picture? Some phones' GPUs return nonsense
 * without an error, so speed alone must not decide. Both are 33 × 4 in shares of one picture;
 * the picture is taken as square, which changes nothing in a comparison of shares this small.
 */
export function isSamePerson(image: Float32Array, reference: Float32Array): boolean {
  const middle = (a: number, b: number, axis: number) =>
    (reference[a * 4 + axis] + reference[b * 4 + axis]) / 2;
  const torso = Math.hypot(
    middle(LANDMARK.leftShoulder, LANDMARK.rightShoulder, 0) -
      middle(LANDMARK.leftHip, LANDMARK.rightHip, 0),
    middle(LANDMARK.leftShoulder, LANDMARK.rightShoulder, 1) -
      middle(LANDMARK.leftHip, LANDMARK.rightHip, 1),
  );
  return COMPARED.every((landmark) => {
    const dx = image[landmark * 4] - reference[landmark * 4];
    const dy = image[landmark * 4 + 1] - reference[landmark * 4 + 1];
    return Math.hypot(dx, dy) <= TOLERANCE * torso;
  });
}

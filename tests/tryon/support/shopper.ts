import { LANDMARK } from '../../../src/contract/landmark';
import { defaultFocalPx } from '../../../src/tryon/body/frame-camera';
import { BLAZEPOSE_MARKERS } from '../../../src/tryon/body/markers';
import type { BodyReference } from '../../../src/tryon/fitting';
import { createPosedSkin } from '../../../src/tryon/stage/posed-skin';
import { readBodyReference } from '../../../src/tryon/stage/read-body';
import type { Detection } from '../../../src/tryon/tracker/messages';
import { landmarksOf } from '../body/support/synthetic-landmarks';
import { drawMask } from './drawn-mask';
import { poseOf, stateOf, type Stance } from './pose-of';
import { loadReferenceBody } from './reference-body';

/** Size of the frames in which shoppers are seen, px. */
export const FRAME = { width: 360, height: 480 };

const body = createPosedSkin(await loadReferenceBody());

/** The body that is fitted to shoppers, as the product reads it from its model. */
export const REFERENCE: BodyReference = readBodyReference(body);
/** 19 × 3: the rest joints that shoppers in a stance are made of. */
export const REST_JOINTS = body.rig.restJoints;

/** What a tracker without error sees of a shopper in a stance. */
export function detectionOf(frameId: number, stance: Stance): Detection {
  const pinhole = { ...FRAME, focalPx: defaultFocalPx(FRAME.width, FRAME.height) };
  const landmarks = landmarksOf(REFERENCE.template, stateOf(stance), BLAZEPOSE_MARKERS, pinhole);
  return { frameId, landmarks, mask: null, people: 1, light: null, inferenceMs: 5 };
}

/** The same with the mask of a trunk whose sides lie `half` metres from its axis. */
export function detectionWithMask(frameId: number, stance: Stance, half: number): Detection {
  const focalPx = defaultFocalPx(FRAME.width, FRAME.height);
  const pose = poseOf(REST_JOINTS, { ...stance, focalPx });
  const mask = drawMask(pose, { ...FRAME, frameWidth: FRAME.width, reach: () => half });
  return { ...detectionOf(frameId, stance), mask };
}

/** The frame in which nobody is. */
export const nobody = (frameId: number): Detection => ({
  frameId,
  landmarks: null,
  mask: null,
  people: 0,
  light: null,
  inferenceMs: 5,
});

/** The same shopper as a tracker that guesses: all corners of the trunk seen with this visibility. */
export function dimmed({ landmarks, ...rest }: Detection, visibility: number): Detection {
  const image = landmarks!.image.slice();
  const { leftShoulder, rightShoulder, leftHip, rightHip } = LANDMARK;
  for (const corner of [leftShoulder, rightShoulder, leftHip, rightHip]) {
    image[corner * 4 + 3] = visibility;
  }
  return { ...rest, landmarks: { image, world: landmarks!.world } };
}

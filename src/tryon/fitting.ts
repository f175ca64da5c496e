import { BONE, type ShapeWeights } from '../contract/bones';
import { LANDMARK } from '../contract/landmark';
import { LENGTH, type BodyTemplate } from './body/body-template';
import type { BreadthModel } from './body/breadth-model';
import { createBodyFit } from './body/fit';
import { createBodyPose, type BodyPose } from './body/pose';
import { createShapeEstimate } from './body/shape-estimate';
import { readTrunk, READING_COUNT } from './body/silhouette';
import type { Detection } from './tracker/messages';

/** A torso seen less surely than this is a guess, not a shopper. */
const VISIBILITY_MIN = 0.5;
/** A gap longer than this means that somebody else may stand there now. */
const FORGET_SHOPPER_SECONDS = 4;

const TORSO = [
  LANDMARK.leftShoulder,
  LANDMARK.rightShoulder,
  LANDMARK.leftHip,
  LANDMARK.rightHip,
] as const;

/** The reference body, as the fit needs it. */
export interface BodyReference {
  readonly template: BodyTemplate;
  readonly breadths: BreadthModel;
}

/** From what the tracker saw to the shopper's pose and shape. */
export interface Fitting {
  /** The present pose; rewritten by each update that finds somebody. */
  readonly pose: BodyPose;
  readonly shape: ShapeWeights;
  /**
   * @param frame size of the frame in px, and seconds since the frame before it
   * @returns whether a shopper was found
   */
  update(
    detection: Detection,
    frame: { readonly width: number; readonly height: number; readonly deltaSeconds: number },
  ): boolean;
}

/** `still` for a single photo, of which nothing can be learnt over seconds. */
export function createFitting(reference: BodyReference, still: boolean): Fitting {
  const fit = createBodyFit({ template: reference.template, width: 1, height: 1, still });
  const shape = createShapeEstimate(reference.breadths);
  const pose = createBodyPose();
  const readings = new Float64Array(READING_COUNT);
  const shoulderHalfM = halfShoulder(reference.template);
  let secondsAlone = 0;

  return {
    pose,
    get shape() {
      return shape.weights;
    },
    update({ landmarks, mask }, { width, height, deltaSeconds }) {
      const seen = landmarks && isTorsoSeen(landmarks.image) ? landmarks : null;
      fit.setFrame(width, height);
      secondsAlone += deltaSeconds;
      if (secondsAlone > FORGET_SHOPPER_SECONDS) {
        fit.forget();
        shape.forget();
      }
      const found = fit.update(seen, deltaSeconds, pose);
      if (found) secondsAlone = 0;
      if (found && mask) {
        readTrunk(mask, width, pose, readings);
        const growth = Math.expm1(fit.logLengths[LENGTH.shoulderBreadth]);
        shape.update(readings, growth * shoulderHalfM);
      }
      return found;
    },
  };
}

function isTorsoSeen(image: Float32Array): boolean {
  let visibility = 0;
  for (const landmark of TORSO) visibility += image[landmark * 4 + 3] / TORSO.length;
  return visibility >= VISIBILITY_MIN;
}

/** What the learnt breadth of the shoulders stretches on one side, metres. */
function halfShoulder({ scaled }: BodyTemplate): number {
  return scaled[BONE.leftUpperArm * 3];
}

import { BONE } from '../../contract/bones';
import type { BodyPose } from '../body/pose';
import { trackerSize } from '../camera/frame';
import type { LightEstimate } from '../light/light-estimate';

/** How garments are made to match a picture, in pixels of what is drawn to. */
export interface Finish {
  /** Standard deviation of the Gaussian that is as soft as the picture. */
  blurPx: number;
  /** How far the dark line of contact reaches from the cloth. */
  contactPx: number;
  /** How far from the cloth the clothes that she came in are covered. */
  patchPx: number;
  /** Standard deviation of the grain in luma, 0..1. */
  grain: number;
}

/** Reach of the shadow where cloth lies on a body, metres. */
const CONTACT_M = 0.014;
/** Cloth is carried on over her own clothes this far, metres. */
const PATCH_M = 0.045;
/** Variance of what a picture loses where it is drawn between its pixels (a triangle of 2 px), px². */
const BETWEEN_PIXELS = 1 / 6;
/** Variance that a smaller copy adds by itself, px² of the copy. */
const BY_COPYING = 0.15;
/** Softer than this is out of focus: then the shopper is, not her clothes. */
const BLUR_MAX_FRAME_PX = 2;

/**
 * @param frame size of the whole picture, px, which is drawn with `scale` pixels for one of it
 */
export function writeFinish(
  light: LightEstimate,
  pose: BodyPose,
  frame: { readonly width: number; readonly height: number },
  scale: number,
  out: Finish,
): void {
  // Light was measured on the tracker's copy.
  const copied = frame.width / trackerSize(frame.width, frame.height).width;
  const measured = light.blurPx * light.blurPx - (copied > 1 ? BY_COPYING : 0);
  const camera = Math.min(BLUR_MAX_FRAME_PX, copied * Math.sqrt(Math.max(0, measured)));
  out.blurPx = scale * Math.sqrt(camera * camera + BETWEEN_PIXELS);
  const pxPerMetre = (scale * pose.focalPx) / -pose.joints[BONE.hips * 3 + 2];
  out.contactPx = CONTACT_M * pxPerMetre;
  out.patchPx = PATCH_M * pxPerMetre;
  // Copying averages grain away, less than it would if cameras did not smooth it.
  out.grain = light.noise * Math.sqrt(copied);
}

import type { FrameLight } from '../../contract/frame-light';
import { writeGarmentLight } from './garment-light';

/** What is measured comes through by two thirds after this long. */
const FOLLOW_SECONDS = 1.2;
/** After a gap longer than this, or a step back in time, the picture is another one. */
const SAME_PICTURE_SECONDS = 2;
/** Of a picture without edges. */
const USUAL_BLUR_PX = 0.6;

/** The light that a garment stands in, followed calmly: an exposure that hunts does not show on it. */
export interface LightEstimate {
  /** Factors of red, green and blue by which the garment's light differs from the studio's. */
  readonly gains: Float32Array;
  /** As {@link FrameLight.noise}. */
  readonly noise: number;
  /** As {@link FrameLight.blurPx}. */
  readonly blurPx: number;
  /** @param seconds the frame's own time; null light leaves all as it was */
  update(light: FrameLight | null, seconds: number): void;
}

export function createLightEstimate(): LightEstimate {
  const gains = new Float32Array(3).fill(1);
  const wanted = new Float32Array(3);
  let noise = 0;
  let blurPx = USUAL_BLUR_PX;
  let lastSeconds = -Infinity;

  return {
    gains,
    get noise() {
      return noise;
    },
    get blurPx() {
      return blurPx;
    },
    update(light, seconds) {
      if (!light) return;
      const elapsed = seconds - lastSeconds;
      const isSame = elapsed >= 0 && elapsed <= SAME_PICTURE_SECONDS;
      const share = isSame ? -Math.expm1(-elapsed / FOLLOW_SECONDS) : 1;
      lastSeconds = seconds;
      writeGarmentLight(light, wanted);
      for (let channel = 0; channel < 3; channel++) {
        // As eyes judge light: by ratios.
        gains[channel] *= (wanted[channel] / gains[channel]) ** share;
      }
      noise += (light.noise - noise) * share;
      blurPx += ((light.blurPx ?? USUAL_BLUR_PX) - blurPx) * share;
    },
  };
}

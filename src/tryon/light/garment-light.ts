import type { FrameLight } from '../../contract/frame-light';
import { clamp } from '../../math/clamp';

/**
 * Mean linear luminance of rooms that are lit and exposed as usual, from dark walls to white ones:
 * between the two, how bright a picture is says how its walls are painted.
 */
const USUAL_MIN = 0.18;
const USUAL_MAX = 0.45;
/** Bright things of such a room are at least this bright. Where nothing is, there is little light. */
const USUAL_BRIGHT = 0.6;
/** Beyond what is usual, this power of the difference is the light's. */
const LIGHT_SHARE = 0.5;
/** The darkest and the brightest that a garment becomes. */
const EXPOSURE_MIN = 0.12;
const EXPOSURE_MAX = 1.35;

/**
 * The way in which lamps differ from daylight, in logarithms of red over green and blue over green
 * (unit vector): a white sheet goes by (0.79, -1.13) from 6500 K to 3000 K along the Planckian locus.
 */
const WARM = [0.57, -0.82] as const;
/** Of a picture's tint along that way, this share is its light's; the rest is paint and wood. */
const TINT_SHARE = 0.35;
const TINT_MAX = 0.5;
/** A tint that lies this far beside that way is paint, most of it. */
const ASIDE = 0.5;

/**
 * Factors of red, green and blue by which a garment's light differs from the studio's in a picture. A
 * neutrally lit room of usual brightness leaves it as it is. Tints are followed only from lamplight
 * to daylight, so that a red wall does not paint a shirt red.
 */
export function writeGarmentLight(
  { mean, bright }: Pick<FrameLight, 'mean' | 'bright'>,
  out: Float32Array,
): void {
  const [red, green, blue] = mean;
  const luminance = Math.max(1e-4, luminanceOf(red, green, blue));
  const usual = clamp(luminance, USUAL_MIN, USUAL_MAX);
  const dimness = Math.min(1, bright / USUAL_BRIGHT);
  const exposure = ((luminance / usual) * dimness) ** LIGHT_SHARE;
  // A trace of grey, for rooms in which a channel is nothing.
  const grey = 0.02 * luminance;
  const redness = Math.log((red + grey) / (green + grey));
  const blueness = Math.log((blue + grey) / (green + grey));
  const aside = (redness * -WARM[1] + blueness * WARM[0]) / ASIDE;
  const share = TINT_SHARE * Math.exp(-aside * aside);
  const warmth = clamp(share * (redness * WARM[0] + blueness * WARM[1]), -TINT_MAX, TINT_MAX);
  out[0] = Math.exp(warmth * WARM[0]);
  out[1] = 1;
  out[2] = Math.exp(warmth * WARM[1]);
  // The tint alone changes no grey's brightness.
  const scale = clamp(exposure, EXPOSURE_MIN, EXPOSURE_MAX) / luminanceOf(out[0], out[1], out[2]);
  for (let channel = 0; channel < 3; channel++) out[channel] *= scale;
}

/** Relative luminance of linear sRGB. */
function luminanceOf(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

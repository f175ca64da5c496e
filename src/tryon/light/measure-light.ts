import type { FrameLight } from '../../contract/frame-light';
import { measureBlur } from './blur';
import { lumaAt } from './luma';
import { measureNoise } from './noise';

/** One pixel of so many on each axis tells the mean. */
const STEP = 4;
/** A channel from here on is at its end: video rarely reaches 255. */
const CLIPPED = 250;

/** Share of pixels that are brighter than what is called bright. */
const BRIGHT_SHARE = 0.02;

/** Linear light of each display-coded byte (sRGB, IEC 61966-2-1). */
const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/**
 * Reads a picture's light. The whole picture counts, the shopper with it: her clothes are no more
 * coloured than the wall, she is there before her mask is, and what follows is bounded anyway.
 * @param rgba display-coded, rows from the top
 */
export function measureLight(rgba: Uint8ClampedArray, width: number, height: number): FrameLight {
  const sums = [0, 0, 0];
  const lumas = new Uint32Array(256);
  let luma = 0;
  let clipped = 0;
  let count = 0;
  for (let y = STEP >> 1; y < height; y += STEP) {
    for (let x = STEP >> 1; x < width; x += STEP) {
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) sums[channel] += LINEAR[rgba[at + channel]];
      const here = lumaAt(rgba, at);
      luma += here;
      lumas[Math.round(here)] += 1;
      if (Math.max(rgba[at], rgba[at + 1], rgba[at + 2]) >= CLIPPED) clipped += 1;
      count += 1;
    }
  }
  const noise = measureNoise(rgba, width, height);
  return {
    mean: [sums[0] / count, sums[1] / count, sums[2] / count],
    luma: luma / count / 255,
    bright: LINEAR[exceededBy(lumas, BRIGHT_SHARE * count)],
    clipped: clipped / count,
    noise: noise / 255,
    blurPx: measureBlur(rgba, width, height, noise),
  };
}

/** The value that so many of a histogram's entries exceed. */
function exceededBy(histogram: Uint32Array, entries: number): number {
  let value = histogram.length - 1;
  for (let above = histogram[value]; above <= entries && value > 0; above += histogram[value]) {
    value -= 1;
  }
  return value;
}

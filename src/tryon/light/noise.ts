import { lumaAt } from './luma';

/** Side of the blocks that are judged each for itself, px. */
const BLOCK = 16;
/** About so many blocks, spread over the picture. */
const BLOCKS = 150;
/** Where nearly nothing or nearly everything is exposed, the grain is cut off. Luma, 0..255. */
const DARK = 20;
const BRIGHT = 235;
/** This share of the blocks is taken to be without texture. */
const FLAT_SHARE = 0.25;
/** Gain of the kernel below for white noise. */
const KERNEL_GAIN = 6;

/**
 * Standard deviation of the grain in luma, 0..255: of the flattest quarter of the picture's blocks.
 * Each is judged by a kernel that sees neither slopes nor straight edges (J. Immerkær, "Fast noise
 * variance estimation", CVIU 64(2), 1996).
 */
export function measureNoise(rgba: Uint8ClampedArray, width: number, height: number): number {
  const step = Math.max(BLOCK, Math.round(Math.sqrt((width * height) / BLOCKS)));
  const found: number[] = [];
  for (let y = 0; y + BLOCK <= height; y += step) {
    for (let x = 0; x + BLOCK <= width; x += step) {
      const sigma = blockNoise(rgba, width, x, y);
      if (sigma !== null) found.push(sigma);
    }
  }
  found.sort((a, b) => a - b);
  return found[Math.floor(found.length * FLAT_SHARE)] ?? 0;
}

/** Null where the block is too dark or too bright to tell. */
function blockNoise(
  rgba: Uint8ClampedArray,
  width: number,
  left: number,
  top: number,
): number | null {
  const luma = (x: number, y: number) => lumaAt(rgba, ((top + y) * width + left + x) * 4);
  let brightness = 0;
  let deviation = 0;
  let count = 0;
  for (let y = 1; y < BLOCK - 1; y++) {
    for (let x = 1; x < BLOCK - 1; x++) {
      const middle = luma(x, y);
      const sides = luma(x - 1, y) + luma(x + 1, y) + luma(x, y - 1) + luma(x, y + 1);
      const corners =
        luma(x - 1, y - 1) + luma(x + 1, y - 1) + luma(x - 1, y + 1) + luma(x + 1, y + 1);
      deviation += Math.abs(4 * middle - 2 * sides + corners);
      brightness += middle;
      count += 1;
    }
  }
  const mean = brightness / count;
  if (mean < DARK || mean > BRIGHT) return null;
  // A Gaussian's mean deviation is √(2/π) of its standard deviation.
  return ((deviation / count) * Math.sqrt(Math.PI / 2)) / KERNEL_GAIN;
}

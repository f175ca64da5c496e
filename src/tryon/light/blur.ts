import { lumaAt } from './luma';

/** Every so many rows and columns are searched for edges. */
const STEP = 6;
/** An edge is at least this high, luma 0..255, and so many times the grain. */
const EDGE_MIN = 40;
const EDGE_OVER_NOISE = 8;
/** An edge's slope is followed this far to each side, px. */
const REACH = 6;
/** Things are soft by themselves; the sharpest quarter of the edges tells of the camera. */
const SHARPEST_SHARE = 0.25;
/** Fewer edges than this say nothing. */
const EDGES_MIN = 12;

/**
 * How soft the camera draws edges: standard deviation of the Gaussian that blurs a step as the
 * sharpest edges are blurred, px. Null where there are too few edges.
 * @param noise standard deviation of the grain, luma 0..255
 */
export function measureBlur(
  rgba: Uint8ClampedArray,
  width: number,
  height: number,
  noise: number,
): number | null {
  const heightMin = Math.max(EDGE_MIN, EDGE_OVER_NOISE * noise);
  const found: number[] = [];
  const line = new Float32Array(Math.max(width, height));
  for (let y = STEP; y < height; y += STEP) {
    for (let x = 0; x < width; x++) line[x] = lumaAt(rgba, (y * width + x) * 4);
    readEdges(line, width, heightMin, found);
  }
  for (let x = STEP; x < width; x += STEP) {
    for (let y = 0; y < height; y++) line[y] = lumaAt(rgba, (y * width + x) * 4);
    readEdges(line, height, heightMin, found);
  }
  if (found.length < EDGES_MIN) return null;
  found.sort((a, b) => a - b);
  return found[Math.floor(found.length * SHARPEST_SHARE)];
}

/** Adds the softness of each steep edge on a line of luma. */
function readEdges(line: Float32Array, length: number, heightMin: number, out: number[]): void {
  for (let at = REACH; at + 1 < length - REACH; at++) {
    const step = line[at + 1] - line[at];
    const steepness = Math.abs(step);
    // A steep edge's steepest place. Of two that are equal, the first.
    if (steepness < heightMin / 4) continue;
    if (steepness <= Math.abs(line[at] - line[at - 1])) continue;
    if (steepness < Math.abs(line[at + 2] - line[at + 1])) continue;
    const sign = Math.sign(step);
    let from = at;
    while (from > at - REACH && (line[from] - line[from - 1]) * sign > 0) from -= 1;
    let to = at + 1;
    while (to < at + 1 + REACH && (line[to + 1] - line[to]) * sign > 0) to += 1;
    const rise = Math.abs(line[to] - line[from]);
    if (rise < heightMin) continue;
    // A blurred step's steepest slope is its height by √(2π)σ; that a pixel is itself a px wide
    // adds 1/12 to the variance.
    const slope = steepness / rise;
    out.push(Math.sqrt(Math.max(0, 1 / (2 * Math.PI * slope * slope) - 1 / 12)));
  }
}

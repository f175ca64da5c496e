/** Uniform noise of ±`levels` on every pixel and channel, fresh for each picture, from a fixed seed. */
export function createSensorNoise(levels: number): (pixels: Uint8ClampedArray) => void {
  let state = 1;
  return (pixels) => {
    for (let i = 0; i < pixels.length; i++) {
      if (i % 4 === 3) continue;
      // Numerical Recipes' linear congruential generator; its upper bits are the random ones.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      pixels[i] += ((state >>> 8) % (2 * levels + 1)) - levels;
    }
  };
}

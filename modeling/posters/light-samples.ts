import type { DataTexture } from 'three';

/** One of many small suns that together are a surrounding light. */
export interface LightSample {
  /** Unit vector towards the light. */
  direction: [number, number, number];
  /** What a directional light of this sample gives, on average over all samples. */
  intensity: number;
}

/**
 * Draws directions from a surrounding light, in proportion to its radiance, so that each sample
 * stands for the same share: mean over samples of intensity · f(direction) = ∫ radiance · f dω.
 * Even strata, no chance: the same light gives the same samples.
 *
 * @param light equirectangular, linear radiance, four floats a pixel, first row at the bottom
 */
export function sampleLight(light: DataTexture, count: number): LightSample[] {
  const { data, width, height } = light.image as {
    data: Float32Array;
    width: number;
    height: number;
  };
  const pixel = (2 * Math.PI * Math.PI) / (width * height);
  const sums = new Float64Array(width * height);
  let total = 0;
  for (let i = 0; i < sums.length; i++) {
    const elevation = ((Math.floor(i / width) + 0.5) / height - 0.5) * Math.PI;
    const [r, g, b] = [data[i * 4]!, data[i * 4 + 1]!, data[i * 4 + 2]!];
    total += (0.2126 * r + 0.7152 * g + 0.0722 * b) * pixel * Math.cos(elevation);
    sums[i] = total;
  }
  return Array.from({ length: count }, (_, k) => {
    // Rows lie one after another, so a step through the sum is a step through the sky.
    const i = sums.findIndex((sum) => sum >= ((k + 0.5) / count) * total);
    const elevation = ((Math.floor(i / width) + 0.5) / height - 0.5) * Math.PI;
    const around = (((i % width) + 0.5) / width - 0.5) * 2 * Math.PI;
    return {
      direction: [
        Math.cos(around) * Math.cos(elevation),
        Math.sin(elevation),
        Math.sin(around) * Math.cos(elevation),
      ],
      intensity: total,
    };
  });
}

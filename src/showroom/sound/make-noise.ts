/**
 * Brown noise, as air in a room sounds: each sample strays a little from the one before. -1 to 1.
 * @param random 0 to 1
 */
export function brownNoise(samples: Float32Array, random: () => number): void {
  let last = 0;
  let loudest = 0;
  for (let i = 0; i < samples.length; i++) {
    last = (last + 0.02 * (random() * 2 - 1)) / 1.02;
    samples[i] = last;
    loudest = Math.max(loudest, Math.abs(last));
  }
  fadeEnds(samples, loudest);
}

/** So that a loop has no seam, its end is laid over its beginning. */
function fadeEnds(samples: Float32Array, loudest: number): void {
  const seam = Math.floor(samples.length / 8);
  const begin = samples.slice(0, seam);
  for (let i = 0; i < samples.length; i++) samples[i] /= loudest || 1;
  for (let i = 0; i < seam; i++) {
    const at = samples.length - seam + i;
    const share = i / seam;
    samples[at] = samples[at] * (1 - share) + (begin[i] / (loudest || 1)) * share;
  }
}

/** White noise that dies away: what knocks and steps are cut from. @param decay seconds to a third */
export function burst(
  samples: Float32Array,
  sampleRate: number,
  decay: number,
  random: () => number,
): void {
  for (let i = 0; i < samples.length; i++) {
    samples[i] = (random() * 2 - 1) * Math.exp(-i / (decay * sampleRate));
  }
}

/** Samples of a loop's beginning, as a share of it, over which its end is laid. */
const SEAM_SHARE = 1 / 8;

/**
 * Brown noise, as air in a room sounds: each sample strays a little from the one before. -1 to 1, and
 * without a seam where a loop of it begins anew.
 * @param random 0 to 1
 */
export function brownNoise(samples: Float32Array, random: () => number): void {
  let last = 0;
  const next = () => (last = (last + 0.02 * (random() * 2 - 1)) / 1.02);
  for (let i = 0; i < samples.length; i++) samples[i] = next();
  // How it would have gone on fades into how it began.
  const seam = Math.floor(samples.length * SEAM_SHARE);
  for (let i = 0; i < seam; i++) {
    const share = i / seam;
    samples[i] = next() * (1 - share) + samples[i] * share;
  }
  let loudest = 0;
  for (let i = 0; i < samples.length; i++) loudest = Math.max(loudest, Math.abs(samples[i]));
  for (let i = 0; i < samples.length; i++) samples[i] /= loudest;
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

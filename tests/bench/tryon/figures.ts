import type { CaseResult, WayFigures } from './case';

/** The figures of `benches.md`, from the cases' counts. */
export interface Figures {
  readonly overlap: { readonly mean: number; readonly p5: number };
  readonly occlusion: number;
  readonly joints: { readonly offsetShare: number; readonly rotationDeg: number };
  readonly sleeveEndShare: { readonly mean: number; readonly worstClip: number };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (pairs: readonly (readonly [number, number])[]) =>
  pairs.reduce((sum, [value]) => sum + value, 0) / pairs.reduce((sum, [, n]) => sum + n, 0);

/** The value below which this share of all lies (nearest rank). */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(at * sorted.length) - 1)];
}

export function figuresOf(ways: readonly { clipId: string; way: WayFigures }[]): Figures {
  const overlaps = ways.flatMap(({ way }) => way.overlap.filter((value) => value !== null));
  const [front, frontFound, behind, behindFound] = [0, 1, 2, 3].map((i) =>
    ways.reduce((sum, { way }) => sum + way.occlusion[i], 0),
  );
  const clips = [...new Set(ways.map(({ clipId }) => clipId))];
  return {
    overlap: { mean: mean(overlaps), p5: quantile(overlaps, 0.05) },
    occlusion: (frontFound / front + behindFound / behind) / 2,
    joints: {
      offsetShare: share(ways.map(({ way }) => way.offsets)),
      rotationDeg: share(ways.map(({ way }) => way.rotations)),
    },
    sleeveEndShare: {
      mean: share(ways.map(({ way }) => way.sleeveEnds)),
      worstClip: Math.max(
        ...clips.map((clip) =>
          share(ways.filter(({ clipId }) => clipId === clip).map(({ way }) => way.sleeveEnds)),
        ),
      ),
    },
  };
}

/** RMS deviation of each tracked point from its own mean, px. Points that were ever lost are left out. */
export function jitterOf(tracks: readonly (readonly number[])[]): number {
  const points = tracks[0].length / 2;
  let sum = 0;
  let counted = 0;
  for (let point = 0; point < points; point++) {
    const xs = tracks.map((frame) => frame[point * 2]);
    const ys = tracks.map((frame) => frame[point * 2 + 1]);
    const [mx, my] = [mean(xs), mean(ys)];
    const variance = mean(xs.map((x, i) => (x - mx) ** 2 + (ys[i] - my) ** 2));
    if (Number.isNaN(variance)) continue;
    sum += variance;
    counted += 1;
  }
  return Math.sqrt(sum / counted);
}

/**
 * Index of the first frame, 0 being the jump's own, at which the points have gone 90 % of the true
 * way; Infinity when they never do.
 */
export function lagOf(
  tracks: readonly (readonly number[])[],
  truth: readonly (readonly number[])[],
  jumpFrame: number,
): number {
  const meanX = (frame: readonly number[]) => mean(frame.filter((_, i) => i % 2 === 0));
  const before = (all: readonly (readonly number[])[]) =>
    mean(all.slice(jumpFrame - 5, jumpFrame).map(meanX));
  const way = meanX(truth[jumpFrame]) - before(truth);
  const start = before(tracks);
  for (let frame = jumpFrame; frame < tracks.length; frame++) {
    if ((meanX(tracks[frame]) - start) / way >= 0.9) return frame - jumpFrame;
  }
  return Infinity;
}

/** Our or the peer's counts of a list of cases. */
export const waysOf = (cases: readonly CaseResult[], who: 'ours' | 'peer') =>
  cases.map((result) => ({ clipId: result.clipId, way: result[who] }));

/** What a number, or a tree of numbers such as a posture, is at some instants, in seconds: the first at 0, the last at the end of the loop. */
export type Keys<T> = readonly (readonly [seconds: number, value: T])[];

/**
 * A curve through keys that repeats for ever: monotone cubics (Fritsch and Carlson, 1980), so it
 * rests where neighbouring keys are alike and never swings beyond a key. What has grown over one
 * round (a full turn's 360 degrees) goes on growing in the next.
 */
export function createTrack<T>(keys: Keys<T>): (seconds: number) => T {
  const times = keys.map(([time]) => time);
  const period = times[times.length - 1];
  return (seconds) => {
    const round = Math.floor(seconds / period);
    return combine(
      keys.map(([, value]) => value),
      (values) =>
        interpolate(times, values, seconds - round * period) +
        round * (values[values.length - 1] - values[0]),
    );
  };
}

/** Applies a function to the numbers that stand at the same place in several trees of one form. */
export function combine<T>(trees: readonly T[], f: (values: readonly number[]) => number): T {
  const [first] = trees;
  if (typeof first === 'number') return f(trees as readonly unknown[] as readonly number[]) as T;
  const parts = Object.keys(first as object).map((part) => [
    part,
    combine(
      trees.map((tree) => (tree as Record<string, unknown>)[part]),
      f,
    ),
  ]);
  return (Array.isArray(first) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as T;
}

function interpolate(times: readonly number[], values: readonly number[], time: number): number {
  const last = times.length - 1;
  let i = 0;
  while (i < last - 1 && times[i + 1] <= time) i++;
  const span = times[i + 1] - times[i];
  const t = (time - times[i]) / span;
  const rise = values[i + 1] - values[i];
  const slopeBefore = slope(times, values, i) * span;
  const slopeAfter = slope(times, values, (i + 1) % last) * span;
  return (
    values[i] +
    t * slopeBefore +
    t * t * (3 * rise - 2 * slopeBefore - slopeAfter) +
    t * t * t * (slopeBefore + slopeAfter - 2 * rise)
  );
}

/** The curve's slope at a key: none at a turning point, else the harmonic mean of its neighbours'. */
function slope(times: readonly number[], values: readonly number[], key: number): number {
  const last = times.length - 1;
  const before = key === 0 ? last - 1 : key - 1;
  const left = (values[before + 1] - values[before]) / (times[before + 1] - times[before]);
  const right = (values[key + 1] - values[key]) / (times[key + 1] - times[key]);
  return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
}

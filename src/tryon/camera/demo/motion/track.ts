/** What a number, or a tree of numbers such as a posture, is at some instants, in seconds: the first at 0, the last at the end of the loop. */
export type Keys<T> = readonly (readonly [seconds: number, value: T])[];

/**
 * A curve through keys that repeats for ever: monotone cubics (Fritsch and Carlson, 1980), so it
 * rests where neighbouring keys are alike and never swings beyond a key. What has grown over one
 * round (a full turn's 360 degrees) goes on growing in the next.
 */
export function createTrack<T>(keys: Keys<T>): (seconds: number) => T {
  const segments = keys.slice(1).map(([end, to], i) => ({
    start: keys[i][0],
    span: end - keys[i][0],
    from: keys[i][1],
    to,
  }));
  const first = segments[0];
  const last = segments[segments.length - 1];
  const period = last.start + last.span;
  return (seconds) => {
    const round = Math.floor(seconds / period);
    const time = seconds - round * period;
    const i = segments.findLastIndex(({ start }) => start <= time);
    const before = segments[i - 1] ?? last;
    const now = segments[i];
    const after = segments[i + 1] ?? first;
    const share = (time - now.start) / now.span;
    return combine(
      [before.from, before.to, now.from, now.to, after.from, after.to, first.from, last.to],
      ([a0, a1, b0, b1, c0, c1, begin, end]) => {
        const rate = (b1 - b0) / now.span;
        const slopeAtStart = now.span * slope((a1 - a0) / before.span, rate);
        const slopeAtEnd = now.span * slope(rate, (c1 - c0) / after.span);
        return round * (end - begin) + hermite(b0, b1, slopeAtStart, slopeAtEnd, share);
      },
    );
  };
}

/** Applies a function to the numbers that stand at the same place in several trees of one form. */
function combine<T>(trees: readonly T[], f: (values: readonly number[]) => number): T {
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

/** The slope between two rates: none at a turning point, else their harmonic mean. */
function slope(before: number, after: number): number {
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

function hermite(from: number, to: number, slopeFrom: number, slopeTo: number, t: number): number {
  const rise = to - from;
  return (
    from +
    t * slopeFrom +
    t * t * (3 * rise - 2 * slopeFrom - slopeTo) +
    t * t * t * (slopeFrom + slopeTo - 2 * rise)
  );
}

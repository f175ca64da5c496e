import type { HotspotCase } from './hotspots';
import type { MeasuredLength } from './lengths';

export interface HotspotFigures {
  readonly cases: number;
  /** Of the cases, those that something hides. */
  readonly hiddenShare: number;
  /** Share of the cases in which what is said is true. */
  readonly accuracy: number;
  /** Of the test that looks at a surface's normal alone. */
  readonly facingTestAccuracy: number;
}

/** Of no cases nothing can be said. */
export function hotspotFigures(cases: readonly HotspotCase[]): HotspotFigures | null {
  if (cases.length === 0) return null;
  const share = (is: (each: HotspotCase) => boolean) => cases.filter(is).length / cases.length;
  return {
    cases: cases.length,
    hiddenShare: share(({ isSeen }) => !isSeen),
    accuracy: share(({ isSeen, saidSeen }) => isSeen === saidSeen),
    facingTestAccuracy: share(({ isSeen, isFacing }) => isSeen === isFacing),
  };
}

/** Share by which what was read is off, at worst; null when nothing could be read. */
export function measureFigures(lengths: readonly MeasuredLength[]) {
  const errors = lengths.filter(({ readM }) => readM !== null).map(errorOf);
  return {
    errorShareMax: errors.length > 0 ? Math.max(...errors) : null,
    lengths: lengths.length,
    /** Those with an end that was nowhere to be seen from. */
    unread: lengths.filter(({ readM }) => readM === null),
    worst: lengths.toSorted((a, b) => errorOf(b) - errorOf(a))[0] ?? null,
  };
}

const errorOf = ({ metres, readM }: MeasuredLength) =>
  readM === null ? 0 : Math.abs(readM - metres) / metres;

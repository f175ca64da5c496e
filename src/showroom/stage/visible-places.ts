import type { Passage, Scene } from '../../contract/showroom-scene';
import { distanceToEdge } from '../../math/polygon';

/** A window lies in the wall of both its places: so far from their outlines at most, metres. */
const WALL_M = 0.5;

/** Pairs of places that have a window between them. */
export function findWindowPairs({
  windows,
  places,
}: Pick<Scene, 'windows' | 'places'>): (readonly [string, string])[] {
  return windows.flatMap(({ from, to }) => {
    const [x, z] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const beside = places.filter(({ outline }) => distanceToEdge(outline, x, z) < WALL_M);
    const [a, b] = beside;
    return a && b ? [[a.id, b.id] as const] : [];
  });
}

/**
 * Every place that can be seen into from another: through passages that stand open, however many lie
 * between, and through the windows of the place itself. Written into `out`.
 * @param isOpen whether a passage is more than shut
 */
export function findVisiblePlaces(
  passages: readonly Passage[],
  windows: readonly (readonly [string, string])[],
  from: string,
  isOpen: (passage: Passage) => boolean,
  out: Set<string>,
): void {
  out.clear();
  out.add(from);
  // A set grows while it is walked through.
  for (const place of out) {
    for (const passage of passages) {
      const [a, b] = passage.between;
      if ((a !== place && b !== place) || !isOpen(passage)) continue;
      out.add(a);
      if (b !== null) out.add(b);
    }
  }
  for (const [a, b] of windows) {
    if (a === from) out.add(b);
    else if (b === from) out.add(a);
  }
}

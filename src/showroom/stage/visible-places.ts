import type { Passage, Scene } from '../../contract/showroom-scene';
import { distanceToEdge } from '../../math/polygon';

/** A window lies in the wall of both its places: so far from their outlines at most, metres. */
const WALL_M = 0.5;

/** A window between two places. */
export type WindowPair = Scene['windows'][number] & { readonly places: readonly [string, string] };

/** Windows that have a place on either side. */
export function findWindowPairs({
  windows,
  places,
}: Pick<Scene, 'windows' | 'places'>): WindowPair[] {
  return windows.flatMap(({ from, to }) => {
    const [x, z] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const beside = places.filter(({ outline }) => distanceToEdge(outline, x, z) < WALL_M);
    const [a, b] = beside;
    return a && b ? [{ from, to, places: [a.id, b.id] as const }] : [];
  });
}

/**
 * Every place that can be seen into from another: through passages that stand open, however many lie
 * between, and through the windows of the place itself. Written into `out`.
 * @param isOpen whether a passage is more than shut
 */
export function findVisiblePlaces(
  passages: readonly Passage[],
  windows: readonly Pick<WindowPair, 'places'>[],
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
  for (const { places } of windows) {
    const [a, b] = places;
    if (a === from) out.add(b);
    else if (b === from) out.add(a);
  }
}

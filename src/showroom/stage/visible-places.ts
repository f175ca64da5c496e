import type { Passage } from '../../contract/showroom-scene';

/**
 * Every place that can be seen into from another: through passages that stand open, however many lie
 * between. Written into `out`.
 * @param isOpen whether a passage is more than shut
 */
export function findVisiblePlaces(
  passages: readonly Passage[],
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
}

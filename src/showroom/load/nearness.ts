import type { Passage } from '../../contract/showroom-scene';

/**
 * Places by how many passages lie between them and `from`, which is the first; of two that are as far the
 * one that was named first. Places that cannot be reached come last.
 */
export function placesByNearness(
  places: readonly { readonly id: string }[],
  passages: readonly Pick<Passage, 'between'>[],
  from: string,
): string[] {
  const found = [from];
  for (const place of found) {
    for (const { between } of passages) {
      if (!between.includes(place)) continue;
      const other = between[0] === place ? between[1] : between[0];
      if (other !== null && !found.includes(other)) found.push(other);
    }
  }
  const rest = places.map(({ id }) => id).filter((id) => !found.includes(id));
  return [...found, ...rest];
}

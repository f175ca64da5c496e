import { hullPerimeter } from './convex-hull';

/** Triangles of a mesh: vertices × 3 positions, and three vertices a triangle. */
export interface Triangles {
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
}

/**
 * What a tape measure reads that is laid round a mesh at a height (y): the convex hull of the
 * horizontal section, in the mesh's unit; 0 where nothing is cut. What the tape should not go round,
 * such as the arms, is left out of the triangles.
 */
export function measureGirth({ positions, indices }: Triangles, height: number): number {
  const section: [number, number][] = [];
  for (let corner = 0; corner < indices.length; corner++) {
    const a = indices[corner];
    const b = indices[corner % 3 === 2 ? corner - 2 : corner + 1];
    const above = positions[a * 3 + 1] - height;
    const below = positions[b * 3 + 1] - height;
    if (above < 0 === below < 0) continue;
    const share = above / (above - below);
    const along = (axis: number) =>
      positions[a * 3 + axis] + (positions[b * 3 + axis] - positions[a * 3 + axis]) * share;
    section.push([along(0), along(2)]);
  }
  return hullPerimeter(section);
}

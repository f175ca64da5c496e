import type { Primitive } from '@gltf-transform/core';

/** Vertices nearer than this (metres) are one point: UV seams and hard edges split them. */
const WELD = 1e-5;

/**
 * Smooths a vector per vertex along a mesh (umbrella Laplacian, half a step a round). Split
 * vertices count as one, so that no seam opens.
 *
 * @param vectors 3 numbers a vertex; not changed
 */
export function smoothVectors(
  primitive: Primitive,
  vectors: Float32Array,
  rounds: number,
): Float32Array {
  const point = weldVertices(primitive);
  const points = Math.max(...point) + 1;
  const edges = listEdges(primitive, point);
  const degree = new Float64Array(points);
  for (const i of edges) degree[i]!++;

  let field = new Float64Array(points * 3);
  for (let v = 0; v < point.length; v++) {
    for (let k = 0; k < 3; k++) field[point[v]! * 3 + k] = vectors[v * 3 + k]!;
  }
  for (let round = 0; round < rounds; round++) {
    const sum = new Float64Array(points * 3);
    for (let e = 0; e < edges.length; e += 2) {
      const [a, b] = [edges[e]! * 3, edges[e + 1]! * 3];
      for (let k = 0; k < 3; k++) {
        sum[a + k]! += field[b + k]!;
        sum[b + k]! += field[a + k]!;
      }
    }
    field = field.map((value, i) => {
      const neighbours = degree[Math.floor(i / 3)]!;
      return neighbours ? (value + sum[i]! / neighbours) / 2 : value;
    });
  }
  return Float32Array.from(vectors, (_, i) => field[point[Math.floor(i / 3)]! * 3 + (i % 3)]!);
}

/** Index of the distinct point of each vertex. */
function weldVertices(primitive: Primitive): Uint32Array {
  const position = primitive.getAttribute('POSITION')!;
  const known = new Map<string, number>();
  return Uint32Array.from({ length: position.getCount() }, (_, i) => {
    const key = position
      .getElement(i, [])
      .map((value) => Math.round(value / WELD))
      .join();
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  });
}

/** Distinct edges between welded points, 2 numbers an edge. */
function listEdges(primitive: Primitive, point: Uint32Array): Uint32Array {
  const indices = primitive.getIndices()!.getArray()!;
  const seen = new Set<number>();
  const edges: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = point[indices[t + k]!]!;
      const b = point[indices[t + ((k + 1) % 3)]!]!;
      const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
      if (a === b || seen.has(key)) continue;
      seen.add(key);
      edges.push(a, b);
    }
  }
  return Uint32Array.from(edges);
}

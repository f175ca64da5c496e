import type { Document } from '@gltf-transform/core';
import { Ray, Triangle, Vector3 } from 'three';
import { cornersOf, primitivesOf, type Point } from './triangles.ts';

/** A look at a piece, metres of the model. */
export interface Look {
  from: Point;
  to: Point;
}

/** A place on a surface and the way out of it, of length 1. */
export interface Anchor {
  at: Point;
  normal: Point;
}

/** Where a look meets the piece first; throws when it goes past. */
export function anchorOf(document: Document, { from, to }: Look): Anchor {
  const origin = new Vector3(...from);
  const ray = new Ray(origin, new Vector3(...to).sub(origin).normalize());
  let nearest = Infinity;
  const at = new Vector3();
  const normal = new Vector3();
  const hit = new Vector3();
  const weights = new Vector3();
  for (const primitive of primitivesOf(document)) {
    const corners = cornersOf(primitive, 'POSITION').map((point) => new Vector3(...point));
    const normals = cornersOf(primitive, 'NORMAL');
    for (let t = 0; t < corners.length; t += 3) {
      const [a, b, c] = [corners[t]!, corners[t + 1]!, corners[t + 2]!];
      // Backs do not count: a look from outside meets a front first.
      if (!ray.intersectTriangle(a, b, c, true, hit)) continue;
      const distance = hit.distanceTo(origin);
      if (distance >= nearest) continue;
      nearest = distance;
      at.copy(hit);
      Triangle.getBarycoord(hit, a, b, c, weights);
      normal.set(0, 0, 0);
      weights
        .toArray()
        .forEach((weight, k) => normal.addScaledVector(_n.fromArray(normals[t + k]!), weight));
    }
  }
  if (nearest === Infinity) throw new Error(`anchor: ${from} to ${to} goes past the model`);
  normal.normalize();
  return { at: rounded(at), normal: rounded(normal) };
}

const _n = new Vector3();

const rounded = (v: Vector3): Point =>
  v.toArray().map((x) => Math.round(x * 10_000) / 10_000 + 0) as Point;

import type { BufferGeometry } from 'three';
import { coveredTriangles } from '../../math/mesh/coverage';
import { plainNumbers } from '../../math/mesh/plain-numbers';
import type { PosedSkin } from './posed-skin';

/** Skin within this far of a garment's opening goes on hiding what lies behind it (try-on.md, 7). */
const OPENING_MARGIN_M = 0.02;

/** Which of the body's faces lie under which garment. */
export interface BodyCover {
  /**
   * One flag a triangle of the body (1 = covered). Garment and body are in the same rest pose. The
   * first time it takes as long as some tracked frames; then it is kept as long as the garment is.
   */
  of(garment: PosedSkin): Uint8Array;
}

export function createBodyCover(body: BufferGeometry): BodyCover {
  const kept = new WeakMap<BufferGeometry, Uint8Array>();
  const index = body.index!.array;
  const { position, normal } = body.attributes;
  const mesh = { positions: plainNumbers(position), index };
  const normals = plainNumbers(normal);

  function coverOf(geometry: BufferGeometry): Uint8Array {
    const known = kept.get(geometry);
    if (known) return known;
    const cloth = {
      positions: plainNumbers(geometry.attributes.position),
      index: geometry.index!.array,
    };
    const covered = coveredTriangles(mesh, normals, cloth, OPENING_MARGIN_M);
    kept.set(geometry, covered);
    return covered;
  }

  return {
    of(garment) {
      const all = new Uint8Array(index.length / 3);
      for (const { geometry } of garment.meshes) {
        coverOf(geometry).forEach((flag, triangle) => (all[triangle] |= flag));
      }
      return all;
    },
  };
}

import type { Document } from '@gltf-transform/core';

/** The largest error is 0.03 mm, and meshopt then stores a float in about two bytes. */
export const FINE_GRID = 2 ** 14;

/** Stores positions and position morphs as float32 metres on a grid of so many steps a metre, a power of two. */
export function snapPositions(document: Document, steps: number): void {
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      for (const owner of [primitive, ...primitive.listTargets()]) {
        const position = owner.getAttribute('POSITION')!;
        const point: number[] = [];
        const snapped = new Float32Array(position.getCount() * 3);
        for (let i = 0; i < position.getCount(); i++) {
          position.getElement(i, point);
          // `+ 0` turns -0 into 0, which would cost a byte of sign.
          for (let k = 0; k < 3; k++)
            snapped[i * 3 + k] = Math.round(point[k]! * steps) / steps + 0;
        }
        position.setNormalized(false).setArray(snapped);
      }
    }
  }
}

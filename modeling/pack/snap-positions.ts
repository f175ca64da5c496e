import type { Document } from '@gltf-transform/core';

/** 1/16384 m: the largest error is 0.03 mm, and meshopt then stores a float in about two bytes. */
const GRID = 2 ** 14;

/** Stores positions and position morphs as float32 metres on a fine grid, whatever they were. */
export function snapPositions(document: Document): void {
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      for (const owner of [primitive, ...primitive.listTargets()]) {
        const position = owner.getAttribute('POSITION')!;
        const point: number[] = [];
        const snapped = new Float32Array(position.getCount() * 3);
        for (let i = 0; i < position.getCount(); i++) {
          position.getElement(i, point);
          // `+ 0` turns -0 into 0, which would cost a byte of sign.
          for (let k = 0; k < 3; k++) snapped[i * 3 + k] = Math.round(point[k]! * GRID) / GRID + 0;
        }
        position.setNormalized(false).setArray(snapped);
      }
    }
  }
}

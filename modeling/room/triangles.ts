import type { Document, Primitive } from '@gltf-transform/core';

/** Metres of model space, glTF's axes. */
export type Point = [number, number, number];

/** The corners of all triangles of a model whose nodes stand where its mesh space is. */
export function trianglesOf(document: Document): Point[][] {
  return primitivesOf(document).flatMap((primitive) => {
    const corners = cornersOf(primitive, 'POSITION');
    return Array.from({ length: corners.length / 3 }, (_, t) => corners.slice(t * 3, t * 3 + 3));
  });
}

/** An attribute at the corners of a primitive's triangles, three a triangle. */
export function cornersOf(primitive: Primitive, name: 'POSITION' | 'NORMAL'): Point[] {
  const values = primitive.getAttribute(name)!;
  const indices = primitive.getIndices()!.getArray()!;
  return [...indices].map((i) => values.getElement(i, []) as unknown as Point);
}

export function primitivesOf(document: Document): Primitive[] {
  return document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives());
}

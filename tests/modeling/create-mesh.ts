import { Accessor, Document, type Mesh, type Primitive } from '@gltf-transform/core';

/** Arrays of a primitive under test, in the order of its vertices. */
export interface Geometry {
  position: number[];
  normal?: number[];
  uv?: number[];
  index: number[];
}

/** A document with one mesh of one primitive, as the raw files have them. */
export function createMesh(geometry: Geometry): {
  document: Document;
  mesh: Mesh;
  primitive: Primitive;
} {
  const document = new Document();
  const buffer = document.createBuffer();
  const floats = (values: number[], type: 'VEC2' | 'VEC3') =>
    document
      .createAccessor()
      .setType(Accessor.Type[type])
      .setArray(Float32Array.from(values))
      .setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', floats(geometry.position, 'VEC3'))
    .setIndices(
      document.createAccessor().setArray(Uint16Array.from(geometry.index)).setBuffer(buffer),
    );
  if (geometry.normal) primitive.setAttribute('NORMAL', floats(geometry.normal, 'VEC3'));
  if (geometry.uv) primitive.setAttribute('TEXCOORD_0', floats(geometry.uv, 'VEC2'));
  const mesh = document.createMesh('mesh').addPrimitive(primitive);
  return { document, mesh, primitive };
}

/** A square in the plane z = `z` from (-1, -1) to (1, 1), facing +z, of n × n cells. */
export function square(n: number, z = 0): { position: number[]; index: number[] } {
  const position: number[] = [];
  const index: number[] = [];
  for (let row = 0; row <= n; row++) {
    for (let column = 0; column <= n; column++) {
      position.push((2 * column) / n - 1, (2 * row) / n - 1, z);
      if (row === n || column === n) continue;
      const corner = row * (n + 1) + column;
      index.push(corner, corner + 1, corner + n + 2, corner, corner + n + 2, corner + n + 1);
    }
  }
  return { position, index };
}

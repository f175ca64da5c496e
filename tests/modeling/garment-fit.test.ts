import { join } from 'node:path';
import type { Document, Mesh, Primitive } from '@gltf-transform/core';
import { BufferAttribute, BufferGeometry, Triangle, Vector3 } from 'three';
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { createIo } from '../../modeling/pack/io.ts';
import { SHAPE_KEYS, type ShapeWeights } from '../../src/contract/bones.ts';

const folder = join(import.meta.dirname, '../../public/models');
const io = await createIo();
const body = await io.read(join(folder, 'body.glb'));
const garments = await Promise.all(
  ['tshirt.glb', 'dress.glb', 'jeans.glb'].map(async (file) => ({
    file,
    document: await io.read(join(folder, file)),
  })),
);

/** Cloth may dip this far under the skin before it would show, metres. */
const TOLERANCE_M = 0.001;

/** Shapes in which a garment must lie outside the body at rest. */
const SHAPES: ShapeWeights[] = [
  {},
  ...SHAPE_KEYS.map((key) => ({ [key]: 1 })),
  ...SHAPE_KEYS.map((key) => ({ [key]: 0.5 })),
  { male: 1, shoulder: 0.35, muscle: 0.25 },
];
/** Sums of keys, and what cannot be exact in them: each key's morph was made for itself. */
const SUMS: ShapeWeights[] = [
  { female: 1, belly: 0.5, hip: 0.5 },
  { male: 1, belly: 1, waist: 1 },
  { chest: 1, waist: 1, hip: 1 },
];
const SUM_TOLERANCE_M = 0.004;

/** Thighs that grow touch each other, and leave cloth between them no room; there nobody looks. */
function isBetweenThighs(x: number, y: number): boolean {
  return Math.abs(x) < 0.01 && y < 0.79;
}

describe.each(garments)('$file', ({ document }) => {
  it.each(SHAPES)('lies outside the body in the shape %j', (shape) => {
    expect(deepest(document, shape)).toBeLessThan(TOLERANCE_M);
  });
  it.each(SUMS)(
    'lies outside the body in the shape %j, as nearly as sums of keys allow',
    (shape) => {
      expect(deepest(document, shape)).toBeLessThan(SUM_TOLERANCE_M);
    },
  );
});

/** How far the deepest vertex of the cloth lies inside the body, metres; negative: it does not. */
function deepest(garment: Document, shape: ShapeWeights): number {
  const [bodyMesh] = body.getRoot().listMeshes();
  const [bodyPrimitive] = bodyMesh!.listPrimitives();
  const geometry = new BufferGeometry();
  const skin = new BufferAttribute(shaped(bodyMesh!, bodyPrimitive!, shape), 3);
  geometry.setAttribute('position', skin);
  geometry.setIndex([...bodyPrimitive!.getIndices()!.getArray()!]);
  const bvh = new MeshBVH(geometry);
  const index = geometry.getIndex()!;
  // Normals of vertices, not of faces: in a crease as the navel the nearest face may look aside.
  geometry.computeVertexNormals();
  const normals = geometry.getAttribute('normal');
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
  const leaning = [new Vector3(), new Vector3(), new Vector3()] as const;
  const [point, normal] = [new Vector3(), new Vector3()];
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  let depth = -Infinity;
  for (const mesh of garment.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      const cloth = shaped(mesh, primitive, shape);
      for (let i = 0; i < cloth.length; i += 3) {
        if (isBetweenThighs(cloth[i]!, cloth[i + 1]!)) continue;
        bvh.closestPointToPoint(point.fromArray(cloth, i), hit);
        for (let k = 0; k < 3; k++) {
          const vertex = index.getX(hit.faceIndex * 3 + k);
          corners[k]!.fromBufferAttribute(skin, vertex);
          leaning[k]!.fromBufferAttribute(normals, vertex);
        }
        Triangle.getInterpolation(hit.point, ...corners, ...leaning, normal);
        const outside = point.sub(hit.point).dot(normal.normalize());
        depth = Math.max(depth, -outside);
      }
    }
  }
  return depth;
}

/** Positions with the shape's morphs added, metres. */
function shaped(mesh: Mesh, primitive: Primitive, shape: ShapeWeights): Float32Array {
  const names = mesh.getExtras().targetNames as string[];
  const result = Float32Array.from(primitive.getAttribute('POSITION')!.getArray()!);
  for (const [key, weight] of Object.entries(shape)) {
    const target = primitive.listTargets()[names.indexOf(key)]!;
    const move = target.getAttribute('POSITION')!.getArray()!;
    for (let i = 0; i < result.length; i++) result[i]! += weight * move[i]!;
  }
  return result;
}

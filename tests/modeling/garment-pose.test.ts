import { join } from 'node:path';
import type { Document } from '@gltf-transform/core';
import { BufferAttribute, BufferGeometry, Triangle, Vector3 } from 'three';
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { createIo } from '../../modeling/pack/io.ts';
import { posedVertices, type Bend } from './posed.ts';

const folder = join(import.meta.dirname, '../../public/models');
const io = await createIo();
const body = await io.read(join(folder, 'body.glb'));

const POSES: [string, Bend][] = [
  ['at rest', {}],
  ['in a stride', { leftUpperLeg: -24, leftLowerLeg: 12, rightUpperLeg: 14, rightLowerLeg: 26 }],
  ['with a knee lifted', { rightUpperLeg: -43, rightLowerLeg: 71 }],
  ['crouching', { leftUpperLeg: -45, rightUpperLeg: -45, leftLowerLeg: 45, rightLowerLeg: 45 }],
  ['seated', { leftUpperLeg: -88, rightUpperLeg: -88, leftLowerLeg: 86, rightLowerLeg: 86 }],
];
/** A thread this deep in the body means that a leg has come through the cloth, metres. */
const DEEP_M = 0.012;
/** Share of the threads that may: in a bend, skin folds into itself and takes cloth along. */
const MOST = 0.004;

describe.each(['dress.glb', 'jeans.glb'])('%s', (file) => {
  it.each(POSES)('keeps the legs inside %s', async (_, bend) => {
    const garment = await io.read(join(folder, file));
    expect(shareInside(garment, bend)).toBeLessThan(MOST);
  });
});

/** Share of the middles of the cloth's edges that lie deep in the posed body. */
function shareInside(garment: Document, bend: Bend): number {
  const [bodyMesh] = body.getRoot().listMeshes();
  const [bodyPrimitive] = bodyMesh!.listPrimitives();
  const skin = new BufferGeometry();
  const positions = posedVertices(body, bodyMesh!, bodyPrimitive!, bend);
  skin.setAttribute('position', new BufferAttribute(positions, 3));
  skin.setIndex([...bodyPrimitive!.getIndices()!.getArray()!]);
  skin.computeVertexNormals();
  const bvh = new MeshBVH(skin);
  const { position, normal: normals } = skin.attributes;
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
  const leaning = [new Vector3(), new Vector3(), new Vector3()] as const;
  const [middle, end, normal] = [new Vector3(), new Vector3(), new Vector3()];
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  let [threads, inside] = [0, 0];
  for (const mesh of garment.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      const cloth = posedVertices(garment, mesh, primitive, bend);
      const triangles = primitive.getIndices()!.getArray()!;
      for (let i = 0; i < triangles.length; i++) {
        const next = i % 3 === 2 ? i - 2 : i + 1;
        middle.fromArray(cloth, triangles[i]! * 3);
        middle.add(end.fromArray(cloth, triangles[next]! * 3)).multiplyScalar(0.5);
        threads++;
        bvh.closestPointToPoint(middle, hit);
        if (hit.distance < DEEP_M) continue;
        for (let k = 0; k < 3; k++) {
          const vertex = skin.index!.getX(hit.faceIndex * 3 + k);
          corners[k]!.fromBufferAttribute(position!, vertex);
          leaning[k]!.fromBufferAttribute(normals!, vertex);
        }
        Triangle.getInterpolation(hit.point, ...corners, ...leaning, normal);
        if (middle.sub(hit.point).dot(normal) < 0) inside++;
      }
    }
  }
  return inside / threads;
}

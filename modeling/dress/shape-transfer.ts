import type { Document, Primitive } from '@gltf-transform/core';
import { BufferAttribute, BufferGeometry, Triangle, Vector3 } from 'three';
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh';
import type { ShapeKey, ShapeWeights } from '../../src/contract/bones.ts';
import { smoothVectors } from './smooth-vectors.ts';

/** Rounds of smoothing that hide where neighbours looked up different parts of the body. */
const SMOOTHING_ROUNDS = 6;

/** Makes morphs for a mesh worn by (or made from) the body. */
export type ShapeTransfer = (
  primitive: Primitive,
  keys: readonly ShapeKey[],
) => Map<ShapeKey, Float32Array>;

/**
 * Moves the body's shape keys to other meshes: each vertex takes the displacement of the closest
 * point of the body (barycentric), then the field is smoothed along the mesh. What is worn moves
 * with what is under it.
 *
 * @param body raw reference body: one mesh, shape keys named in `targetNames`
 * @param baked shape in which the other meshes were made
 */
export function createShapeTransfer(body: Document, baked: ShapeWeights): ShapeTransfer {
  const mesh = body.getRoot().listMeshes()[0]!;
  const primitive = mesh.listPrimitives()[0]!;
  const names = mesh.getExtras().targetNames as ShapeKey[];
  const moveOf = (key: ShapeKey): Float32Array =>
    primitive
      .listTargets()
      [names.indexOf(key)]!.getAttribute('POSITION')!
      .getArray() as Float32Array;

  const shaped = new Float32Array(primitive.getAttribute('POSITION')!.getArray()!);
  for (const [key, weight] of Object.entries(baked) as [ShapeKey, number][]) {
    const move = moveOf(key);
    for (let i = 0; i < shaped.length; i++) shaped[i]! += weight * move[i]!;
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(shaped, 3));
  geometry.setIndex([...primitive.getIndices()!.getArray()!]);
  const bvh = new MeshBVH(geometry);

  return (target, keys) => {
    const closest = findClosest(bvh, geometry, target);
    return new Map(
      keys.map((key) => {
        const moved = interpolate(closest, moveOf(key));
        return [key, smoothVectors(target, moved, SMOOTHING_ROUNDS)];
      }),
    );
  };
}

/** For each vertex of a mesh, the body's triangle nearest to it and where on it. */
interface ClosestPoints {
  /** Body vertices, 3 a point. */
  vertices: Uint32Array;
  /** Their weights, 3 a point, summing to 1. */
  weights: Float32Array;
}

function findClosest(bvh: MeshBVH, body: BufferGeometry, target: Primitive): ClosestPoints {
  const position = target.getAttribute('POSITION')!;
  const index = body.getIndex()!;
  const vertices = new Uint32Array(position.getCount() * 3);
  const weights = new Float32Array(position.getCount() * 3);
  const query = new Vector3();
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const corners = [new Vector3(), new Vector3(), new Vector3()] as const;
  const barycentric = new Vector3();
  for (let i = 0; i < position.getCount(); i++) {
    query.fromArray(position.getElement(i, []));
    bvh.closestPointToPoint(query, hit);
    for (let k = 0; k < 3; k++) {
      const vertex = index.getX(hit.faceIndex * 3 + k);
      vertices[i * 3 + k] = vertex;
      corners[k]!.fromBufferAttribute(body.getAttribute('position'), vertex);
    }
    // Null for a triangle without area: any corner is as good as the point itself.
    if (!Triangle.getBarycoord(hit.point, ...corners, barycentric)) barycentric.set(1, 0, 0);
    barycentric.toArray(weights, i * 3);
  }
  return { vertices, weights };
}

function interpolate({ vertices, weights }: ClosestPoints, move: Float32Array): Float32Array {
  const result = new Float32Array(vertices.length);
  for (let i = 0; i < vertices.length; i += 3) {
    for (let corner = 0; corner < 3; corner++) {
      const vertex = vertices[i + corner]! * 3;
      for (let k = 0; k < 3; k++) result[i + k]! += weights[i + corner]! * move[vertex + k]!;
    }
  }
  return result;
}

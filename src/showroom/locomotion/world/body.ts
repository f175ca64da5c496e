import { Box3, Matrix4, Vector3, type Mesh, type Object3D } from 'three';
import type { Solidity } from '../../visit';
import { collectTriangles, listMeshes, readStand, rigidMatrix } from './collect-triangles';
import { buildTriangleTree, type TriangleTree } from './triangle-tree';

/** A root of the world: its triangles in its own space, and where that stands. */
export interface Body {
  readonly root: Object3D;
  readonly solidity: Solidity;
  /** Null while it has no triangles. */
  tree: TriangleTree | null;
  /** From its space to the world's, without scale. */
  readonly matrix: Matrix4;
  readonly inverse: Matrix4;
  /** In world space. */
  readonly bounds: Box3;
  /** Changes whenever it stands elsewhere or was read anew. */
  stamp: number;
  /** It has been seen to move: a door, and no wall. */
  hasMoved: boolean;
  /** Its triangles are not those that it has now. */
  isStale: boolean;
  /** What was read, and where it stood in the body's space: sixteen numbers each. */
  meshes: readonly Mesh[];
  stands: Float32Array;
}

export function createBody(root: Object3D, solidity: Solidity): Body {
  return {
    root,
    solidity,
    tree: null,
    matrix: new Matrix4(),
    inverse: new Matrix4(),
    bounds: new Box3(),
    stamp: 0,
    hasMoved: false,
    isStale: true,
    meshes: [],
    stands: new Float32Array(0),
  };
}

/** Reads a body's triangles anew. @param isOtherRoot what below it is a body of its own */
export function readBody(body: Body, isOtherRoot: (object: Object3D) => boolean): void {
  body.root.updateWorldMatrix(true, true);
  rigidMatrix(body.root, body.matrix);
  body.meshes = listMeshes(body.root, isOtherRoot);
  body.stands = new Float32Array(body.meshes.length * 16);
  body.meshes.forEach((mesh, i) => {
    readStand(mesh, body.matrix, _stand).toArray(body.stands, i * 16);
  });
  const { corners, owners } = collectTriangles(body.meshes, body.matrix);
  body.tree = corners.length > 0 ? buildTriangleTree(corners, owners) : null;
  body.isStale = false;
  place(body);
}

const _stand = new Matrix4();
/** Nothing moves so little: entries of a matrix. */
const STILL = 1e-5;

/** Puts a body where its root stands now. What moved within it makes it stale. */
export function moveBody(body: Body): void {
  body.hasMoved = true;
  if (body.isStale) return;
  body.root.updateWorldMatrix(true, true);
  rigidMatrix(body.root, body.matrix);
  for (let i = 0; i < body.meshes.length; i++) {
    const { elements } = readStand(body.meshes[i], body.matrix, _stand);
    for (let e = 0; e < 16; e++) {
      if (Math.abs(elements[e] - body.stands[16 * i + e]) > STILL) body.isStale = true;
    }
  }
  place(body);
}

const _min = new Vector3();
const _max = new Vector3();

function place(body: Body): void {
  const { matrix, inverse, bounds, tree } = body;
  body.stamp++;
  inverse.copy(matrix).invert();
  if (!tree) return;
  bounds.set(_min.fromArray(tree.bounds, 0), _max.fromArray(tree.bounds, 3)).applyMatrix4(matrix);
}

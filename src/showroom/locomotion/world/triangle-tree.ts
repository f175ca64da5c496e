import { BufferAttribute, BufferGeometry } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

/**
 * Triangles sorted into nested boxes, as plain numbers in the order in which they are met: three-mesh-bvh
 * divides them; its own queries make objects as they go, so ours walk this instead.
 */
export interface TriangleTree {
  /** Nine numbers a triangle, in the leaves' order. */
  readonly corners: Float32Array;
  /** Which of its meshes each triangle is of. */
  readonly owners: Uint16Array;
  /** Least and greatest corner of each node, six numbers; node 0 holds all. */
  readonly bounds: Float32Array;
  /** Second child of a node, whose first is the next node; 0 of a leaf. */
  readonly second: Uint32Array;
  /** First triangle of a leaf, and how many it has. */
  readonly first: Uint32Array;
  readonly count: Uint32Array;
}

/** How deep a tree may be: what walks it keeps so many nodes in mind. */
export const MAX_DEPTH = 40;

/**
 * @param corners nine numbers a triangle; at least one triangle
 * @param owners one number a triangle
 */
export function buildTriangleTree(corners: Float32Array, owners: Uint16Array): TriangleTree {
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(corners, 3));
  const tree = new MeshBVH(geometry, { maxDepth: MAX_DEPTH, verbose: false });

  const bounds: number[] = [];
  const second: number[] = [];
  const first: number[] = [];
  const count: number[] = [];
  /** Nodes from the root to where we are: a node met again one deeper than an inner one is its second child. */
  const open: number[] = [];
  const seen: number[] = [];
  tree.traverse((depth, isLeaf, box, offset, leafCount) => {
    const node = second.length;
    for (let i = 0; i < 6; i++) bounds.push(box[i]);
    second.push(0);
    first.push(isLeaf ? offset : 0);
    count.push(isLeaf ? leafCount : 0);
    if (depth > 0 && ++seen[depth - 1] === 2) second[open[depth - 1]] = node;
    open[depth] = node;
    seen[depth] = 0;
  });

  return {
    ...inOrder(corners, owners, geometry.index!.array),
    bounds: Float32Array.from(bounds),
    second: Uint32Array.from(second),
    first: Uint32Array.from(first),
    count: Uint32Array.from(count),
  };
}

/** Triangles in the order that the tree put their corners' index into; a triangle's corners follow each other. */
function inOrder(corners: Float32Array, owners: Uint16Array, index: ArrayLike<number>) {
  const sorted = {
    corners: new Float32Array(corners.length),
    owners: new Uint16Array(owners.length),
  };
  for (let i = 0; i < owners.length; i++) {
    const first = index[3 * i];
    for (let n = 0; n < 9; n++) sorted.corners[9 * i + n] = corners[3 * first + n];
    sorted.owners[i] = owners[first / 3];
  }
  return sorted;
}

import { MAX_DEPTH, type TriangleTree } from './triangle-tree';

/** A ray in a tree's space, and what it met: the corner of its nearest triangle, -1 while there is none. */
export interface Ray {
  x: number;
  y: number;
  z: number;
  /** Of length 1. */
  dx: number;
  dy: number;
  dz: number;
  /** How far it looks; how far it came when it met something. */
  far: number;
  corner: number;
}

export const createRay = (): Ray => ({ x: 0, y: 0, z: 0, dx: 0, dy: 0, dz: 0, far: 0, corner: -1 });

const _nodes = new Uint32Array(MAX_DEPTH + 2);
/** How far outside a triangle's edge still meets it, as a share: nothing slips through where two join. */
const SEAM = 1e-6;

/**
 * Looks for what the ray meets nearer than `ray.far`, from either side, and writes it into `ray`.
 * @param drawn of the tree's owners; of those that are not visible nothing is met
 */
export function meetRay(
  tree: TriangleTree,
  ray: Ray,
  drawn?: readonly { readonly visible: boolean }[],
): boolean {
  const { bounds, second, first, count, corners } = tree;
  const before = ray.far;
  let depth = 0;
  _nodes[0] = 0;
  while (depth >= 0) {
    const node = _nodes[depth--];
    if (entry(bounds, 6 * node, ray) > ray.far) continue;
    const other = second[node];
    if (other === 0) {
      const end = first[node] + count[node];
      for (let i = first[node]; i < end; i++) {
        const isMet = !drawn || drawn[tree.owners[i]].visible;
        if (isMet) meetTriangle(corners, 9 * i, ray);
      }
      continue;
    }
    // The nearer child is looked into first, since what it holds may hide the other.
    const isFirstNearer = entry(bounds, 6 * (node + 1), ray) <= entry(bounds, 6 * other, ray);
    _nodes[++depth] = isFirstNearer ? other : node + 1;
    _nodes[++depth] = isFirstNearer ? node + 1 : other;
  }
  return ray.far < before;
}

/** Way until the ray enters a box; beyond everything when it does not. */
function entry(bounds: Float32Array, at: number, ray: Ray): number {
  let near = 0;
  let far = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const from = axis === 0 ? ray.x : axis === 1 ? ray.y : ray.z;
    const way = axis === 0 ? ray.dx : axis === 1 ? ray.dy : ray.dz;
    const min = bounds[at + axis];
    const max = bounds[at + 3 + axis];
    if (way === 0) {
      if (from < min || from > max) return Infinity;
      continue;
    }
    const a = (min - from) / way;
    const b = (max - from) / way;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  // Boxes are single precision: one that is barely missed is looked into.
  return near <= far + 1e-6 ? near : Infinity;
}

/** Möller and Trumbore, Fast, Minimum Storage Ray/Triangle Intersection, 1997. */
function meetTriangle(corners: Float32Array, at: number, ray: Ray): void {
  const ax = corners[at];
  const ay = corners[at + 1];
  const az = corners[at + 2];
  const ux = corners[at + 3] - ax;
  const uy = corners[at + 4] - ay;
  const uz = corners[at + 5] - az;
  const vx = corners[at + 6] - ax;
  const vy = corners[at + 7] - ay;
  const vz = corners[at + 8] - az;
  const px = ray.dy * vz - ray.dz * vy;
  const py = ray.dz * vx - ray.dx * vz;
  const pz = ray.dx * vy - ray.dy * vx;
  const area = ux * px + uy * py + uz * pz;
  if (area === 0) return;
  const tx = ray.x - ax;
  const ty = ray.y - ay;
  const tz = ray.z - az;
  const u = (tx * px + ty * py + tz * pz) / area;
  if (u < -SEAM || u > 1 + SEAM) return;
  const qx = ty * uz - tz * uy;
  const qy = tz * ux - tx * uz;
  const qz = tx * uy - ty * ux;
  const v = (ray.dx * qx + ray.dy * qy + ray.dz * qz) / area;
  if (v < -SEAM || u + v > 1 + SEAM) return;
  const way = (vx * qx + vy * qy + vz * qz) / area;
  if (way < 0 || way >= ray.far) return;
  ray.far = way;
  ray.corner = at;
}

import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

/** A triangle mesh: vertices × 3 metres and triangles × 3 indices. */
export interface TriangleMesh {
  readonly positions: ArrayLike<number>;
  readonly index: ArrayLike<number>;
}

/** How far the search starts inside the body: cloth may dip a little into it. */
const INSIDE_M = 0.01;
/** Cloth farther from the skin than this does not count as lying over it. */
const REACH_M = 0.14;

/**
 * Which of the body's triangles the garment hides: all three corners see the cloth's inside along
 * their normal, and lie `marginM` or more, along the surface, from the nearest corner that does
 * not (so that the skin beside an opening still hides what lies behind it).
 *
 * Both meshes are in the same rest pose and space. `normals` are the body's, vertices × 3, unit.
 * Returns one flag a triangle of the body (1 = covered).
 */
export function coveredTriangles(
  body: TriangleMesh,
  normals: ArrayLike<number>,
  garment: TriangleMesh,
  marginM: number,
): Uint8Array {
  const covered = coveredVertices(body, normals, garment);
  const distances = distanceToUncovered(body, covered, marginM);
  const triangles = body.index.length / 3;
  const flags = new Uint8Array(triangles);
  for (let triangle = 0; triangle < triangles; triangle++) {
    const [a, b, c] = [0, 1, 2].map((corner) => body.index[triangle * 3 + corner]);
    if (distances[a] >= marginM && distances[b] >= marginM && distances[c] >= marginM) {
      flags[triangle] = 1;
    }
  }
  return flags;
}

function coveredVertices(
  body: TriangleMesh,
  normals: ArrayLike<number>,
  garment: TriangleMesh,
): Uint8Array {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(garment.positions), 3));
  geometry.setIndex(new BufferAttribute(Uint32Array.from(garment.index), 1));
  const tree = new MeshBVH(geometry);
  const ray = new Ray();
  const normal = new Vector3();
  const vertices = body.positions.length / 3;
  const covered = new Uint8Array(vertices);
  for (let vertex = 0; vertex < vertices; vertex++) {
    const at = vertex * 3;
    normal.set(normals[at], normals[at + 1], normals[at + 2]);
    ray.direction.copy(normal);
    ray.origin
      .set(body.positions[at], body.positions[at + 1], body.positions[at + 2])
      .addScaledVector(normal, -INSIDE_M);
    const hit = tree.raycastFirst(ray, DoubleSide, 0, REACH_M + INSIDE_M);
    // The cloth's outside faces away from the skin: else it is another part of the garment.
    if (hit?.face && hit.face.normal.dot(normal) > 0) covered[vertex] = 1;
  }
  geometry.dispose();
  return covered;
}

/** Shortest way along edges to an uncovered vertex, up to `limitM` (Infinity beyond). */
function distanceToUncovered(
  body: TriangleMesh,
  covered: Uint8Array,
  limitM: number,
): Float32Array {
  const vertices = covered.length;
  const neighbours: number[][] = Array.from({ length: vertices }, () => []);
  for (let corner = 0; corner < body.index.length; corner++) {
    const next = corner % 3 === 2 ? corner - 2 : corner + 1;
    neighbours[body.index[corner]].push(body.index[next]);
    neighbours[body.index[next]].push(body.index[corner]);
  }
  const distances = new Float32Array(vertices).fill(Infinity);
  let front: number[] = [];
  for (let vertex = 0; vertex < vertices; vertex++) {
    if (covered[vertex]) continue;
    distances[vertex] = 0;
    front.push(vertex);
  }
  const p = body.positions;
  while (front.length > 0) {
    const following: number[] = [];
    for (const vertex of front) {
      for (const other of neighbours[vertex]) {
        const edge = Math.hypot(
          p[vertex * 3] - p[other * 3],
          p[vertex * 3 + 1] - p[other * 3 + 1],
          p[vertex * 3 + 2] - p[other * 3 + 2],
        );
        const distance = distances[vertex] + edge;
        if (distance >= limitM || distance >= distances[other]) continue;
        distances[other] = distance;
        following.push(other);
      }
    }
    front = following;
  }
  return distances;
}

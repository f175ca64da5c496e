import { BufferAttribute, BufferGeometry, DoubleSide, Ray, SkinnedMesh, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

const ARM = /^(left|right)(LowerArm|Hand|Thumb|Index|Middle|Ring|Little)/;
const UPPER_ARM = /^(left|right)(UpperArm|Shoulder)/;

/**
 * How deep the forearms and hands of a posed body sink into its trunk, head and legs, metres: the
 * depth of the deepest of their vertices that lies inside. 0 when none does.
 */
export function createArmDepth(mesh: SkinnedMesh): () => number {
  const { position, skinIndex, skinWeight } = mesh.geometry.attributes;
  const weightOf = (vertex: number, pattern: RegExp) => {
    let weight = 0;
    for (let slot = 0; slot < 4; slot++)
      if (pattern.test(mesh.skeleton.bones[skinIndex.getComponent(vertex, slot)].name))
        weight += skinWeight.getComponent(vertex, slot);
    return weight;
  };
  const vertices = Array.from({ length: position.count }, (_, vertex) => vertex);
  const arm = vertices.filter((vertex) => weightOf(vertex, ARM) > 0.9);
  const isTrunk = vertices.map(
    (vertex) => weightOf(vertex, ARM) === 0 && weightOf(vertex, UPPER_ARM) < 0.5,
  );
  const index = mesh.geometry.index!;
  const trunk: number[] = [];
  for (let corner = 0; corner < index.count; corner += 3) {
    const triangle = [0, 1, 2].map((i) => index.getX(corner + i));
    if (triangle.every((vertex) => isTrunk[vertex])) trunk.push(...triangle);
  }
  const posed = new Float32Array(position.count * 3);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(posed, 3));
  geometry.setIndex(trunk);
  const point = new Vector3();
  const ray = new Ray();

  return () => {
    for (const vertex of vertices) mesh.getVertexPosition(vertex, point).toArray(posed, vertex * 3);
    const tree = new MeshBVH(geometry);
    // A ray that leaves a closed body crosses it an odd number of times; the trunk is open at the
    // arms, so both ways must agree.
    const isInside = (along: number) => {
      ray.set(point, new Vector3(0.05 * along, 0.03, along).normalize());
      return tree.raycast(ray, DoubleSide).length % 2 === 1;
    };
    let deepest = 0;
    for (const vertex of arm) {
      point.fromArray(posed, vertex * 3);
      if (isInside(1) && isInside(-1))
        deepest = Math.max(deepest, tree.closestPointToPoint(point)!.distance);
    }
    return deepest;
  };
}

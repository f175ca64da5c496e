import { Vector3, type Camera, type SkinnedMesh } from 'three';

/** Vertices of a garment: [mesh, vertex]. */
export type Points = readonly (readonly [mesh: number, vertex: number])[];

/** Vertices this near to the very end of a sleeve (or hem) make out that end, metres. */
const END_M = 0.015;
/** Every n-th vertex is tracked for jitter and lag. */
const SAMPLE = 41;

/**
 * The sleeves' ends, left and right, or the hem of a garment without sleeves, at rest. A sleeve is
 * what hangs on an arm's bones; its end is what lies farthest along the arm.
 */
export function endsOf(meshes: readonly SkinnedMesh[]): readonly Points[] {
  const sleeves = ['left', 'right'].map((side) => {
    const along: [number, number, number][] = [];
    meshes.forEach((mesh, m) => {
      const bones = mesh.skeleton.bones.map(({ name }) =>
        new RegExp(`^${side}(Upper|Lower)Arm`).test(name),
      );
      const { position, skinIndex, skinWeight } = mesh.geometry.attributes;
      for (let v = 0; v < position.count; v++) {
        let share = 0;
        for (let k = 0; k < 4; k++) {
          if (bones[skinIndex.getComponent(v, k)]) share += skinWeight.getComponent(v, k);
        }
        // In the A-pose an arm leads outwards and down at about 45°.
        if (share > 0.5) {
          along.push([m, v, (Math.abs(position.getX(v)) - position.getY(v)) * Math.SQRT1_2]);
        }
      }
    });
    return endOf(along);
  });
  if (sleeves.every((sleeve) => sleeve.length > 0)) return sleeves;
  const down: [number, number, number][] = [];
  meshes.forEach((mesh, m) => {
    const { position } = mesh.geometry.attributes;
    for (let v = 0; v < position.count; v++) down.push([m, v, -position.getY(v)]);
  });
  return [endOf(down)];
}

function endOf(along: readonly (readonly [number, number, number])[]): Points {
  const last = along.reduce((most, [, , at]) => Math.max(most, at), -Infinity);
  return along.filter(([, , at]) => at > last - END_M).map(([mesh, vertex]) => [mesh, vertex]);
}

export function sampleOf(meshes: readonly SkinnedMesh[]): Points {
  return meshes.flatMap((mesh, m) =>
    Array.from(
      { length: Math.ceil(mesh.geometry.attributes.position.count / SAMPLE) },
      (_, i) => [m, i * SAMPLE] as const,
    ),
  );
}

const _point = new Vector3();

/** Projects posed vertices: x, y in px of a width × height picture, and depth (larger is farther). */
export function project(
  meshes: readonly SkinnedMesh[],
  points: Points,
  camera: Camera,
  width: number,
  height: number,
): Vector3[] {
  return points.map(([mesh, vertex]) => {
    meshes[mesh].getVertexPosition(vertex, _point).applyMatrix4(meshes[mesh].matrixWorld);
    return toPixels(_point.project(camera), width, height);
  });
}

export function toPixels(ndc: Vector3, width: number, height: number): Vector3 {
  return new Vector3((0.5 + ndc.x / 2) * width, (0.5 - ndc.y / 2) * height, ndc.z);
}

export function middle(points: readonly Vector3[]): Vector3 {
  const sum = new Vector3();
  for (const point of points) sum.add(point);
  return sum.divideScalar(points.length);
}

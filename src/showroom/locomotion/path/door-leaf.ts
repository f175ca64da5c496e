import type { Passage } from '../../../contract/showroom-scene';
import type { PlanPolygon } from './mark-triangle';

/** Half of a leaf's thickness with its handles, metres. */
const HALF = 0.05;

/** Which of an opening's ends a hinge is nearer to, and how the closed leaf leads from it, on a plan. */
export function closedLeaf({ from, to }: Passage, hingeX: number, hingeZ: number) {
  const isFrom =
    Math.hypot(from[0] - hingeX, from[1] - hingeZ) < Math.hypot(to[0] - hingeX, to[1] - hingeZ);
  const far = isFrom ? to : from;
  return { x: far[0] - hingeX, z: far[1] - hingeZ };
}

/** Turns a plan's direction about +Y, counter-clockwise from above. */
export const turned = ({ x, z }: { x: number; z: number }, degrees: number) => {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { x: x * cos + z * sin, z: z * cos - x * sin };
};

/** The leaf of a door as it stands when it is open, from above. */
export function openLeaf(passage: Passage, hingeX: number, hingeZ: number): PlanPolygon {
  const leaf = turned(closedLeaf(passage, hingeX, hingeZ), passage.door?.openDeg ?? 0);
  const width = Math.hypot(leaf.x, leaf.z);
  const [sx, sz] = [(-leaf.z / width) * HALF, (leaf.x / width) * HALF];
  const points = Float64Array.of(
    hingeX + sx,
    hingeZ + sz,
    hingeX + leaf.x + sx,
    hingeZ + leaf.z + sz,
    hingeX + leaf.x - sx,
    hingeZ + leaf.z - sz,
    hingeX - sx,
    hingeZ - sz,
  );
  return { points, count: 4 };
}

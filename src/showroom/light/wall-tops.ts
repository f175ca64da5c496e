import { Mesh, MeshBasicMaterial, Path, Shape, ShapeGeometry } from 'three';
import type { Scene } from '../../contract/showroom-scene';
import { boxMiddle, isWithin } from '../../math/polygon';

/** What is seen of the walls where the roof has been taken off: the shell without its rooms. */
export interface WallTops {
  readonly object: Mesh;
  /** @param light L that falls on them */
  setLight(light: number): void;
  dispose(): void;
}

/** Of plaster. */
const ALBEDO = [0.82, 0.8, 0.77] as const;
/** Over the walls' own tops, where they have any, metres. */
const CLEAR_OF_WALLS = 0.008;
/** Up there it is brighter than in the rooms. */
const IN_THE_OPEN = 1.3;

export function createWallTops({ shell, places }: Pick<Scene, 'shell' | 'places'>): WallTops {
  // A plan's z runs down, a shape's y up.
  const flat = (points: readonly (readonly [number, number])[], path: Path) => {
    points.forEach(([x, z], i) => (i === 0 ? path.moveTo(x, -z) : path.lineTo(x, -z)));
    return path;
  };
  const shape = flat(shell, new Shape()) as Shape;
  const rooms = places.filter(({ outline }) => isWithin(shell, ...boxMiddle(outline)));
  shape.holes = rooms.map(({ outline }) => flat(outline, new Path()));
  const material = new MeshBasicMaterial();
  const object = new Mesh(new ShapeGeometry(shape), material);
  object.name = 'wall tops';
  object.rotation.x = -Math.PI / 2;
  object.position.y = Math.max(...places.map(({ heightM }) => heightM)) + CLEAR_OF_WALLS;
  object.visible = false;
  return {
    object,
    setLight(light) {
      const [red, green, blue] = ALBEDO;
      material.color.setRGB(red, green, blue).multiplyScalar(light * IN_THE_OPEN);
    },
    dispose() {
      object.geometry.dispose();
      material.dispose();
    },
  };
}

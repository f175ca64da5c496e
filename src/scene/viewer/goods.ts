import { Box3, Mesh, SkinnedMesh, Vector3 } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { Shown } from '../../contract/product';
import { strikePose } from '../strike-pose';
import {
  FRAME_ASPECT,
  NECK_DEG,
  viewHanging,
  viewStanding,
  type StudioView,
} from '../studio-camera';
import { createVariants, type Variants } from '../variants';

/** Goods as they are shown: posed, and framed as their posters are. */
export interface Goods {
  readonly root: GLTF['scene'];
  readonly meshes: readonly Mesh[];
  readonly variants: Variants;
  /** As posed, metres. */
  readonly box: Box3;
  /** How they are looked at first. */
  readonly view: StudioView;
  /** Whether they hang before a wall, as what is worn does, or stand on the floor. */
  readonly hang: boolean;
  dispose(): void;
}

/** Sleeves stand off a little, as on a form. */
const ON_A_FORM: Shown['pose'] = {
  leftShoulder: [0, 0, -1],
  leftUpperArm: [0, 0, -20],
  rightShoulder: [0, 0, 1],
  rightUpperArm: [0, 0, 20],
};
const HANGING: Shown = { turnDeg: 0, downDeg: NECK_DEG, pose: ON_A_FORM };
const STANDING: Shown = { turnDeg: 38, downDeg: 13 };

/** How a model is shown whose maker did not say: what has a skin is worn, so it hangs. */
function shownBy(meshes: readonly Mesh[]): Shown {
  return meshes.some((mesh) => mesh instanceof SkinnedMesh) ? HANGING : STANDING;
}

export function createGoods(gltf: GLTF, shown?: Shown): Goods {
  const root = gltf.scene;
  const meshes: Mesh[] = [];
  root.traverse((object) => object instanceof Mesh && meshes.push(object));
  const { pose, shape = {}, ...direction } = shown ?? shownBy(meshes);
  if (pose) strikePose(root, pose, shape);
  root.updateMatrixWorld(true);
  const points = meshes.flatMap(pointsOf);
  const box = new Box3().setFromPoints(points);
  const frame = pose ? viewHanging(box, FRAME_ASPECT, direction) : undefined;
  for (const mesh of meshes) {
    // All of it is in the picture, and a skin's box is that of its rest.
    mesh.frustumCulled = false;
    mesh.castShadow = mesh.receiveShadow = true;
  }
  const variants = createVariants(gltf, meshes);
  return {
    root,
    meshes,
    variants,
    box,
    view: frame ?? viewStanding(points, FRAME_ASPECT, direction),
    hang: frame !== undefined,
    dispose() {
      variants.dispose();
      for (const mesh of meshes) {
        mesh.geometry.dispose();
        if (mesh instanceof SkinnedMesh) mesh.skeleton.dispose();
      }
    },
  };
}

/** Where a mesh's vertices are; of a skinned one the corners of its box as posed. */
function pointsOf(mesh: Mesh): Vector3[] {
  if (mesh instanceof SkinnedMesh) {
    mesh.computeBoundingBox();
    return [mesh.boundingBox.min, mesh.boundingBox.max];
  }
  const { position } = mesh.geometry.attributes;
  return Array.from({ length: position!.count }, (_, i) =>
    new Vector3().fromBufferAttribute(position!, i).applyMatrix4(mesh.matrixWorld),
  );
}

import { Bone, Matrix4, Skeleton, type Object3D, SkinnedMesh } from 'three';
import { SHAPE_KEYS, type ShapeWeights } from '../../contract/bones';
import type { BodyPose } from '../body/pose';
import { createRetarget, type Retarget } from '../garment/retarget';
import type { Rig } from '../garment/rig';
import { readRig } from './read-rig';

/** All skinned meshes of one model, posed together in camera space by a body's pose. */
export interface PosedSkin {
  readonly meshes: readonly SkinnedMesh[];
  readonly rig: Rig;
  readonly retarget: Retarget;
  setShape(weights: ShapeWeights): void;
  setPose(pose: BodyPose): void;
}

const IDENTITY = new Matrix4();

/**
 * Takes the skinned meshes out of a loaded model and binds them to bones of our own, which stand
 * outside the scene graph: their world matrices are the whole transform from rest to camera space.
 *
 * @throws when the model has no skinned mesh, or its skin lacks a bone of the pose.
 */
export function createPosedSkin(root: Object3D): PosedSkin {
  const meshes: SkinnedMesh[] = [];
  root.traverse((object) => {
    if (object instanceof SkinnedMesh) meshes.push(object);
  });
  if (meshes.length === 0) throw new Error('posed-skin: the model has no skinned mesh');
  const rig = readRig(meshes[0].skeleton, root.userData.jointMorphs);
  const retarget = createRetarget(rig);
  const bones = rig.jointNames.map((name) => {
    const bone = new Bone();
    bone.name = name;
    bone.matrixWorldAutoUpdate = false;
    return bone;
  });
  const skeleton = new Skeleton(
    bones,
    bones.map(() => IDENTITY),
  );
  const matrices = new Float32Array(bones.length * 16);
  for (const mesh of meshes) {
    mesh.removeFromParent();
    mesh.position.set(0, 0, 0);
    mesh.quaternion.identity();
    mesh.scale.set(1, 1, 1);
    mesh.updateMatrix();
    // Bounds at rest say nothing about where the pose carries the mesh.
    mesh.frustumCulled = false;
    mesh.bind(skeleton, IDENTITY);
  }

  return {
    meshes,
    rig,
    retarget,
    setShape(weights) {
      retarget.setShape(weights);
      for (const mesh of meshes) {
        for (const key of SHAPE_KEYS) {
          const index = mesh.morphTargetDictionary?.[key];
          if (index !== undefined) mesh.morphTargetInfluences![index] = weights[key] ?? 0;
        }
      }
    },
    setPose(pose) {
      retarget.update(pose, matrices);
      for (let i = 0; i < bones.length; i++) bones[i].matrixWorld.fromArray(matrices, i * 16);
    },
  };
}

import { DoubleSide, type Material, type Mesh, type SkinnedMesh } from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { ShapeWeights } from '../../contract/bones';
import { createVariants } from '../../scene/variants';
import type { BodyPose } from '../body/pose';
import { writePoseMorphs, type PoseMorph } from '../garment/pose-morphs';
import { createPosedSkin, type PosedSkin } from './posed-skin';

/** A garment as it is worn: posed, shaped, coloured. */
export interface WornGarment {
  readonly skin: PosedSkin;
  readonly variantNames: readonly string[];
  setVariant(name: string): Promise<void>;
  setShape(weights: ShapeWeights): void;
  setPose(pose: BodyPose): void;
  dispose(): void;
}

/** Drawn after the depth-only body. */
const RENDER_ORDER = 10;

export function createWornGarment(gltf: GLTF): WornGarment {
  const skin = createPosedSkin(gltf.scene);
  const variants = createVariants(gltf, skin.meshes);
  const poseMorphs: readonly PoseMorph[] = gltf.scene.userData.poseMorphs ?? [];
  const weights = new Float32Array(poseMorphs.length);

  const dress = (mesh: SkinnedMesh) => {
    mesh.renderOrder = RENDER_ORDER;
    // Looking into a sleeve or under a hem one sees the cloth's inside.
    (mesh.material as Material).side = DoubleSide;
  };
  skin.meshes.forEach(dress);

  return {
    skin,
    variantNames: variants.names,
    async setVariant(name) {
      await variants.select(name);
      skin.meshes.forEach(dress);
    },
    setShape: skin.setShape,
    setPose(pose) {
      skin.setPose(pose);
      writePoseMorphs(poseMorphs, pose, skin.retarget.alignment, weights);
      for (const mesh of skin.meshes) applyPoseMorphs(mesh, poseMorphs, weights);
    },
    dispose() {
      variants.dispose();
      for (const mesh of skin.meshes) mesh.geometry.dispose();
      skin.meshes[0].skeleton.dispose();
    },
  };
}

function applyPoseMorphs(
  mesh: Mesh,
  poseMorphs: readonly PoseMorph[],
  weights: Float32Array,
): void {
  const indices = mesh.morphTargetDictionary;
  const influences = mesh.morphTargetInfluences;
  if (!indices || !influences) return;
  for (let i = 0; i < poseMorphs.length; i++) {
    const index = indices[poseMorphs[i].morph];
    if (index !== undefined) influences[index] = weights[i];
  }
}

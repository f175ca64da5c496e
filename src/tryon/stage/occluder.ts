import {
  BufferAttribute,
  DataTexture,
  LinearFilter,
  RedFormat,
  ShaderMaterial,
  SkinnedMesh,
  type Texture,
  type Vector2,
} from 'three';
import fragmentShader from '../../../shaders/occluder.frag?raw';
import vertexShader from '../../../shaders/occluder.vert?raw';
import type { ShapeWeights } from '../../contract/bones';
import { coveredTriangles } from '../../math/mesh/coverage';
import type { BodyPose } from '../body/pose';
import { BODY_PARTS, partIndices } from '../occlusion/body-parts';
import { plainNumbers } from '../../math/mesh/plain-numbers';
import type { PosedSkin } from './posed-skin';

/** Drawn between the picture and the garments. */
const RENDER_ORDER = 5;
/** Skin within this far of a garment's opening goes on hiding what lies behind it (try-on.md, 7). */
const OPENING_MARGIN_M = 0.02;
/** The mask's edge is soft: a forearm hides only where the tracker is fairly sure of a person. */
const FOREARM_MASK_THRESHOLD = 0.35;

/** The shopper's body as depth alone: hides the garment's inside, and what lies behind the arms. */
export interface Occluder {
  readonly meshes: readonly SkinnedMesh[];
  setShape(weights: ShapeWeights): void;
  setPose(pose: BodyPose): void;
  /** Metres towards the camera by which each part of {@link BODY_PARTS} is moved in depth alone. */
  setDepthBiases(biases: Float32Array): void;
  setMask(mask: Texture | null): void;
  /** Leaves out the faces that lie under these garments. Same rest pose as the body. */
  setGarments(garments: readonly PosedSkin[]): void;
  dispose(): void;
}

/** `skin` is the reference body; `coverScale` is shared with the stage. */
export function createOccluder(skin: PosedSkin, coverScale: Vector2): Occluder {
  const [whole] = skin.meshes;
  const everywhere = new DataTexture(Uint8Array.of(255), 1, 1, RedFormat);
  everywhere.magFilter = LinearFilter;
  everywhere.needsUpdate = true;
  const allIndices = Uint32Array.from(whole.geometry.index!.array);
  const hidden = new Uint8Array(allIndices.length / 3);

  const meshes = BODY_PARTS.map((part) => {
    const geometry = whole.geometry.clone();
    const material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: {
        coverScale: { value: coverScale },
        depthBias: { value: 0 },
        personMask: { value: everywhere },
        maskThreshold: { value: part === 'trunk' ? -1 : FOREARM_MASK_THRESHOLD },
      },
      colorWrite: false,
    });
    const mesh = new SkinnedMesh(geometry, material);
    mesh.morphTargetDictionary = whole.morphTargetDictionary;
    mesh.morphTargetInfluences = whole.morphTargetInfluences;
    mesh.bind(whole.skeleton, whole.bindMatrix);
    mesh.frustumCulled = false;
    mesh.renderOrder = RENDER_ORDER;
    return mesh;
  });
  const materials = meshes.map((mesh) => mesh.material as ShaderMaterial);

  function showFaces(): void {
    const { skinIndex, skinWeight } = whole.geometry.attributes;
    const lists = partIndices(
      { index: allIndices, joints: plainNumbers(skinIndex), weights: plainNumbers(skinWeight) },
      skin.rig.jointNames,
      hidden,
    );
    lists.forEach((list, part) => meshes[part].geometry.setIndex(new BufferAttribute(list, 1)));
  }
  showFaces();

  return {
    meshes,
    setShape: skin.setShape,
    setPose: skin.setPose,
    setDepthBiases(biases) {
      for (let part = 0; part < materials.length; part++) {
        materials[part].uniforms.depthBias.value = biases[part];
      }
    },
    setMask(mask) {
      for (const material of materials) material.uniforms.personMask.value = mask ?? everywhere;
    },
    setGarments(garments) {
      hidden.fill(0);
      const { position, normal } = whole.geometry.attributes;
      const body = { positions: plainNumbers(position), index: allIndices };
      for (const garment of garments) {
        for (const { geometry } of garment.meshes) {
          const cloth = {
            positions: plainNumbers(geometry.attributes.position),
            index: geometry.index!.array,
          };
          const covered = coveredTriangles(body, plainNumbers(normal), cloth, OPENING_MARGIN_M);
          for (let triangle = 0; triangle < hidden.length; triangle++) {
            hidden[triangle] |= covered[triangle];
          }
        }
      }
      showFaces();
    },
    dispose() {
      everywhere.dispose();
      for (const mesh of meshes) {
        mesh.geometry.dispose();
        (mesh.material as ShaderMaterial).dispose();
      }
      whole.geometry.dispose();
      whole.skeleton.dispose();
    },
  };
}

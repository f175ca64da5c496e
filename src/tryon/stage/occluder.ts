import {
  BufferAttribute,
  DataTexture,
  DynamicDrawUsage,
  LinearFilter,
  RedFormat,
  ShaderMaterial,
  SkinnedMesh,
  type Texture,
  type Vector2,
} from 'three';
import fragmentShader from '../../../shaders/occluder.frag?raw';
import vertexShader from '../../../shaders/occluder.vert?raw';
import palettePars from '../../../shaders/palette-pars.glsl?raw';
import unlikeness from '../../../shaders/unlikeness.glsl?raw';
import type { ShapeWeights } from '../../contract/bones';
import { plainNumbers } from '../../math/mesh/plain-numbers';
import type { BodyPose } from '../body/pose';
import { BODY_PARTS, partIndices } from '../occlusion/body-parts';
import { createBodyCover } from './body-cover';
import type { Palette } from './palette';
import { PALETTE } from './palette-points';
import type { PosedSkin } from './posed-skin';

/** Drawn before the garments. */
const RENDER_ORDER = 5;
/** The mask's edge is soft: a forearm hides only where the tracker is fairly sure of a person. */
const FOREARM_MASK_THRESHOLD = 0.35;

/** The two sides of a comparison: each hides what its own garments leave bare. */
export const OUTFITS = ['worn', 'other'] as const;
export type OutfitName = (typeof OUTFITS)[number];

/** The shopper's body as depth alone: hides the garment's inside, and what lies behind the arms. */
export interface Occluder {
  /** One material a part, in the order of {@link BODY_PARTS}. */
  readonly mesh: SkinnedMesh;
  setShape(weights: ShapeWeights): void;
  setPose(pose: BodyPose): void;
  /** Metres towards the camera by which each part of {@link BODY_PARTS} is moved in depth alone. */
  setDepthBiases(biases: Float32Array): void;
  /** The picture that is worn in, and where the person is in it; null for everywhere. */
  setFrame(frame: Texture, mask: Texture | null): void;
  /** Works out what a garment covers, so that it can be put on in no time. */
  prepare(garment: PosedSkin): void;
  /** Leaves out of an outfit's body the faces that lie under its garments. Same rest pose as the body. */
  setOutfit(outfit: OutfitName, garments: readonly PosedSkin[]): void;
  /** Which outfit's body is drawn next. */
  wear(outfit: OutfitName): void;
  dispose(): void;
}

/** `skin` is the reference body; `coverScale` and `palette` are shared with the stage. */
export function createOccluder(skin: PosedSkin, coverScale: Vector2, palette: Palette): Occluder {
  const [mesh] = skin.meshes;
  const { geometry } = mesh;
  const everywhere = new DataTexture(Uint8Array.of(255), 1, 1, RedFormat);
  everywhere.magFilter = LinearFilter;
  everywhere.needsUpdate = true;

  const materials = BODY_PARTS.map(
    (part) =>
      new ShaderMaterial({
        vertexShader,
        fragmentShader: unlikeness + palettePars + fragmentShader,
        uniforms: {
          frame: { value: null as Texture | null },
          palette: { value: palette.texture },
          armEntries: { value: part === 'trunk' ? [0, 0] : entriesOf(PALETTE[part]) },
          ownEntries: { value: entriesOf(PALETTE.own) },
          coverScale: { value: coverScale },
          depthBias: { value: 0 },
          personMask: { value: everywhere },
          maskThreshold: { value: part === 'trunk' ? -1 : FOREARM_MASK_THRESHOLD },
        },
        colorWrite: false,
      }),
  );
  mesh.material = materials;
  mesh.renderOrder = RENDER_ORDER;
  // Whoever draws the body by itself sees it cut by the colours of its frame too.
  mesh.onBeforeRender = palette.refresh;

  const cover = createBodyCover(geometry);
  const triangles = {
    index: Uint32Array.from(geometry.index!.array),
    joints: plainNumbers(geometry.attributes.skinIndex),
    weights: plainNumbers(geometry.attributes.skinWeight),
  };
  const bodyOf = () => ({
    index: new BufferAttribute(triangles.index.slice(), 1).setUsage(DynamicDrawUsage),
    groups: BODY_PARTS.map((_, materialIndex) => ({ start: 0, count: 0, materialIndex })),
  });
  const bodies = { worn: bodyOf(), other: bodyOf() } satisfies Record<OutfitName, unknown>;

  function setOutfit(outfit: OutfitName, garments: readonly PosedSkin[]): void {
    const hidden = new Uint8Array(triangles.index.length / 3);
    for (const garment of garments) {
      cover.of(garment).forEach((flag, triangle) => (hidden[triangle] |= flag));
    }
    const { index, groups } = bodies[outfit];
    let start = 0;
    partIndices(triangles, skin.rig.jointNames, hidden).forEach((list, part) => {
      index.array.set(list, start);
      groups[part].start = start;
      groups[part].count = list.length;
      start += list.length;
    });
    index.needsUpdate = true;
  }

  function wear(outfit: OutfitName): void {
    geometry.setIndex(bodies[outfit].index);
    geometry.groups = bodies[outfit].groups;
  }

  for (const outfit of OUTFITS) setOutfit(outfit, []);
  wear('worn');

  return {
    mesh,
    setShape: skin.setShape,
    setPose: skin.setPose,
    setDepthBiases(biases) {
      for (let part = 0; part < materials.length; part++) {
        materials[part].uniforms.depthBias.value = biases[part];
      }
    },
    setFrame(frame, mask) {
      for (const { uniforms } of materials) {
        uniforms.frame.value = frame;
        uniforms.personMask.value = mask ?? everywhere;
      }
    },
    prepare: (garment) => void cover.of(garment),
    setOutfit,
    wear,
    dispose() {
      everywhere.dispose();
      geometry.dispose();
      for (const material of materials) material.dispose();
      mesh.skeleton.dispose();
    },
  };
}

const entriesOf = ({ first, count }: { readonly first: number; readonly count: number }) => [
  first,
  count,
];

import {
  DataTexture,
  Group,
  LinearFilter,
  PerspectiveCamera,
  RedFormat,
  Scene,
  Vector2,
  WebGLRenderTarget,
  type Mesh,
  type WebGLRenderer,
} from 'three';
import type { ShapeWeights } from '../../contract/bones';
import type { FrameLight } from '../../contract/frame-light';
import type { PersonMask } from '../../contract/person-mask';
import { createStudioLight } from '../../scene/studio-light';
import type { BodyPose } from '../body/pose';
import type { Frame } from '../camera/frame';
import { createLightEstimate } from '../light/light-estimate';
import { BODY_PARTS } from '../occlusion/body-parts';
import { writeLimbOrder } from '../occlusion/limb-order';
import { createClothLayer, type ClothLayer } from './cloth-layer';
import { writeFinish, type Finish } from './finish';
import { createOccluder, OUTFITS, type OutfitName } from './occluder';
import { createPalette } from './palette';
import { createPicture } from './picture';
import type { PosedSkin } from './posed-skin';
import type { WornGarment } from './worn-garment';

/** What is drawn for one frame: the frame, and the body that was found in it (null = nobody). */
export interface WornFrame {
  readonly frame: Frame;
  readonly pose: BodyPose | null;
  readonly shape: ShapeWeights;
  readonly mask: PersonMask | null;
  /** The light in the frame; null where it was not measured. */
  readonly light: FrameLight | null;
}

/** A picture as it is kept: unmirrored, RGBA, its top row first. */
export interface Photograph {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** What a shopper is seen in while wearing garments: the frame, the depth-only body, the cloth. */
export interface FittingStage {
  /** The depth-only body and all garments, in camera space. */
  readonly root: Group;
  /** The depth-only body. */
  readonly occluder: Mesh;
  readonly camera: PerspectiveCamera;
  /** The screen's size, in any unit: only its shape counts. */
  setSize(width: number, height: number): void;
  show(worn: WornFrame): void;
  /**
   * Does ahead what putting a garment on would have to wait for. To be called once it is loaded: it
   * takes as long as a few tracked frames.
   */
  prepare(garment: WornGarment): void;
  /**
   * Puts garments on, each list from the inside out. `other` is what is worn on the far side of the
   * comparing line: null for no comparison, none at all for the shopper as she came. One garment in
   * two colours is two of them. Replaced garments are the caller's to dispose of.
   */
  setOutfits(worn: readonly WornGarment[], other: readonly WornGarment[] | null): void;
  /**
   * Where the comparing line is, as a share of the screen's width from the left of the unmirrored
   * picture, and on which side of it the other outfit is.
   */
  setCut(share: number, otherSide: 'left' | 'right'): void;
  /** Lets the garments come and go; true while they are on the way. */
  update(deltaSeconds: number): boolean;
  /** Draws all of it, into whatever the renderer draws to. */
  render(renderer: WebGLRenderer): void;
  /**
   * The present frame at its own size, uncropped, in what is worn; never with a comparison.
   * Whatever is shown after the call does not change it. There must be a frame.
   */
  photograph(renderer: WebGLRenderer): Promise<Photograph>;
  dispose(): void;
}

const NEAR_M = 0.1;
const FAR_M = 30;
/** A lost shopper's garment is gone, and a found one's is there, after this long. */
const FADE_SECONDS = 0.25;
/** Cloth is drawn this far beyond the comparing line, px. */
const OVERLAP_PX = 32;

/** One outfit's part of the width: shares from the left. */
interface Strip {
  readonly outfit: OutfitName;
  readonly from: number;
  readonly to: number;
}
const WHOLE: readonly Strip[] = [{ outfit: 'worn', from: 0, to: 1 }];

const _size = new Vector2();

/** `body` is the reference body, which becomes the depth-only one. */
export function createFittingStage(body: PosedSkin): FittingStage {
  const root = new Group();
  const scene = new Scene().add(root);
  const studio = createStudioLight();
  scene.environment = studio;
  const camera = new PerspectiveCamera();
  camera.matrixAutoUpdate = false;
  const coverScale = new Vector2(1, 1);
  const palette = createPalette();
  const picture = createPicture(coverScale, palette.texture);
  const occluder = createOccluder(body, coverScale, palette);
  const biases = new Float32Array(BODY_PARTS.length);
  const layer = createClothLayer();
  const light = createLightEstimate();
  const finish: Finish = { blurPx: 0, contactPx: 0, patchPx: 0, grain: 0 };
  root.add(occluder.mesh);

  let outfits: Record<OutfitName, readonly WornGarment[]> = { worn: [], other: [] };
  let strips = WHOLE;
  let isCompared = false;
  let cut = 0.5;
  let otherSide: 'left' | 'right' = 'right';
  let maskTexture: DataTexture | null = null;
  let shape: ShapeWeights = {};
  let frame: Frame | null = null;
  let focalPx = 1;
  let screenAspect = 1;
  let pose: BodyPose | null = null;
  let opacity = 0;
  let present = false;

  const garments = (): Set<WornGarment> => new Set([...outfits.worn, ...outfits.other]);

  /** For a screen or a picture of this shape, width by height. */
  function project(aspect: number): void {
    const { width, height } = frame ?? { width: 1, height: 1 };
    const frameAspect = width / height;
    coverScale.set(Math.max(1, frameAspect / aspect), Math.max(1, aspect / frameAspect));
    // A pinhole whose principal point is the picture's middle, cropped as the picture is.
    camera.projectionMatrix.makePerspective(-1, 1, 1, -1, NEAR_M, FAR_M);
    camera.projectionMatrix.elements[0] = ((2 * focalPx) / width) * coverScale.x;
    camera.projectionMatrix.elements[5] = ((2 * focalPx) / height) * coverScale.y;
    camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  }

  function maskTextureOf(mask: PersonMask | null): DataTexture | null {
    if (!mask) return null;
    if (maskTexture?.image.width !== mask.width || maskTexture.image.height !== mask.height) {
      maskTexture?.dispose();
      maskTexture = new DataTexture(mask.data, mask.width, mask.height, RedFormat);
      maskTexture.minFilter = LinearFilter;
      maskTexture.magFilter = LinearFilter;
    }
    maskTexture.image.data = mask.data;
    maskTexture.needsUpdate = true;
    return maskTexture;
  }

  /** Each outfit's own side of the line. */
  function divide(): void {
    const onLeft = otherSide === 'left';
    strips = isCompared
      ? [
          { outfit: onLeft ? 'other' : 'worn', from: 0, to: cut },
          { outfit: onLeft ? 'worn' : 'other', from: cut, to: 1 },
        ]
      : WHOLE;
  }

  function wear(outfit: OutfitName): void {
    occluder.wear(outfit);
    for (const garment of garments()) {
      const isWorn = outfits[outfit].includes(garment);
      for (const mesh of garment.skin.meshes) mesh.visible = isWorn;
    }
  }

  function paint(
    renderer: WebGLRenderer,
    cloth: ClothLayer,
    onto: { readonly width: number; readonly height: number; readonly topFirst: boolean },
    parts: readonly Strip[],
  ): void {
    const { width, height, topFirst } = onto;
    palette.refresh(renderer);
    if (frame && pose) {
      const scale = (coverScale.x * width) / frame.width;
      writeFinish(light, pose, frame, scale, finish);
    }
    for (const { outfit, from, to } of parts) {
      const isDressed = opacity > 0 && outfits[outfit].length > 0;
      if (isDressed) {
        wear(outfit);
        cloth.draw(renderer, scene, camera, {
          width,
          height,
          from: Math.max(0, Math.floor(from * width) - OVERLAP_PX),
          to: Math.min(width, Math.ceil(to * width) + OVERLAP_PX),
        });
      }
      picture.draw(renderer, width, height, {
        cloth: isDressed ? cloth.texture : null,
        opacity,
        finish,
        gains: light.gains,
        from,
        to,
        topFirst,
      });
    }
  }

  return {
    root,
    occluder: occluder.mesh,
    camera,
    setSize(width, height) {
      screenAspect = width / height;
      project(screenAspect);
    },
    show(worn) {
      frame = worn.frame;
      const mask = maskTextureOf(worn.mask);
      picture.setFrame(frame, mask);
      occluder.setFrame(frame.texture, mask);
      palette.look(frame, worn.pose, mask);
      light.update(worn.light, frame.timestampSeconds);
      present = worn.pose !== null;
      pose = worn.pose ?? pose;
      if (worn.pose) {
        focalPx = worn.pose.focalPx;
        if (worn.shape !== shape) {
          shape = worn.shape;
          occluder.setShape(shape);
          for (const garment of garments()) garment.setShape(shape);
        }
        occluder.setPose(worn.pose);
        writeLimbOrder(worn.pose, biases);
        occluder.setDepthBiases(biases);
        for (const garment of garments()) garment.setPose(worn.pose);
      }
      project(screenAspect);
    },
    prepare: ({ skin }) => occluder.prepare(skin),
    setOutfits(worn, other) {
      for (const garment of garments()) root.remove(...garment.skin.meshes);
      outfits = { worn, other: other ?? [] };
      for (const garment of garments()) {
        garment.setShape(shape);
        if (pose) garment.setPose(pose);
        root.add(...garment.skin.meshes);
      }
      for (const outfit of OUTFITS) {
        const skins = outfits[outfit].map((garment) => garment.skin);
        occluder.setOutfit(outfit, skins);
      }
      isCompared = other !== null;
      divide();
      wear('worn');
    },
    setCut(share, side) {
      cut = share;
      otherSide = side;
      divide();
    },
    update(deltaSeconds) {
      const step = deltaSeconds / FADE_SECONDS;
      opacity = Math.min(1, Math.max(0, opacity + (present ? step : -step)));
      return opacity !== (present ? 1 : 0);
    },
    render(renderer) {
      if (!frame) return;
      const output = renderer.getRenderTarget();
      const { width, height } = output ?? renderer.getDrawingBufferSize(_size);
      paint(renderer, layer, { width, height, topFirst: false }, strips);
    },
    async photograph(renderer) {
      if (!frame) throw new Error('fitting-stage: there is no frame to photograph');
      const longSide = Math.max(frame.width, frame.height);
      const scale = Math.min(1, renderer.capabilities.maxTextureSize / longSide);
      const width = Math.floor(frame.width * scale);
      const height = Math.floor(frame.height * scale);
      const paper = new WebGLRenderTarget(width, height, { depthBuffer: false });
      const cloth = createClothLayer();
      const output = renderer.getRenderTarget();
      project(width / height);
      renderer.setRenderTarget(paper);
      paint(renderer, cloth, { width, height, topFirst: true }, WHOLE);
      renderer.setRenderTarget(output);
      project(screenAspect);
      cloth.dispose();
      const pixels = new Uint8ClampedArray(width * height * 4);
      try {
        await renderer.readRenderTargetPixelsAsync(paper, 0, 0, width, height, pixels);
      } finally {
        paper.dispose();
      }
      return { width, height, pixels };
    },
    dispose() {
      studio.dispose();
      palette.dispose();
      picture.dispose();
      occluder.dispose();
      layer.dispose();
      maskTexture?.dispose();
    },
  };
}

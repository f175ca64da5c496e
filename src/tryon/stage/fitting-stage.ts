import {
  DataTexture,
  Group,
  LinearFilter,
  PerspectiveCamera,
  RedFormat,
  Vector2,
  type Texture,
} from 'three';
import type { ShapeWeights } from '../../contract/bones';
import { createStudioLight } from '../../scene/studio-light';
import type { BodyPose } from '../body/pose';
import type { Frame } from '../camera/frame';
import { BODY_PARTS } from '../occlusion/body-parts';
import { writeLimbOrder } from '../occlusion/limb-order';
import type { PersonMask } from '../../contract/person-mask';
import { createOccluder } from './occluder';
import { createPicture } from './picture';
import type { PosedSkin } from './posed-skin';
import type { WornGarment } from './worn-garment';

/** What is drawn for one frame: the frame, and the body that was found in it (null = nobody). */
export interface WornFrame {
  readonly frame: Frame;
  readonly pose: BodyPose | null;
  readonly shape: ShapeWeights;
  readonly mask: PersonMask | null;
}

/** What a shopper is seen in while wearing garments: the frame, the depth-only body, the cloth. */
export interface FittingStage {
  readonly root: Group;
  /** The light that the garments need: a scene's `environment`. */
  readonly light: Texture;
  readonly camera: PerspectiveCamera;
  /** The screen's size, in any unit: only its shape counts. */
  setSize(width: number, height: number): void;
  show(worn: WornFrame): void;
  /** Worn from the inside out. Replaced garments are the caller's to dispose of. */
  setGarments(garments: readonly WornGarment[]): void;
  /** Lets the garments come and go; true while they are on the way. */
  update(deltaSeconds: number): boolean;
  dispose(): void;
}

const NEAR_M = 0.1;
const FAR_M = 30;
/** A lost shopper's garment is gone, and a found one's is there, after this long. */
const FADE_SECONDS = 0.25;

/** `body` is the reference body, which becomes the depth-only one. */
export function createFittingStage(body: PosedSkin): FittingStage {
  const root = new Group();
  const camera = new PerspectiveCamera();
  camera.matrixAutoUpdate = false;
  const coverScale = new Vector2(1, 1);
  const picture = createPicture(coverScale);
  const occluder = createOccluder(body, coverScale);
  const biases = new Float32Array(BODY_PARTS.length);

  const light = createStudioLight();
  root.add(picture.mesh, ...occluder.meshes);

  let garments: readonly WornGarment[] = [];
  let maskTexture: DataTexture | null = null;
  let shape: ShapeWeights = {};
  let frameWidth = 1;
  let frameHeight = 1;
  let focalPx = 1;
  let screenAspect = 1;
  let pose: BodyPose | null = null;
  let opacity = 0;
  let present = false;

  function project(): void {
    const frameAspect = frameWidth / frameHeight;
    coverScale.set(
      Math.max(1, frameAspect / screenAspect),
      Math.max(1, screenAspect / frameAspect),
    );
    // A pinhole whose principal point is the picture's middle, cropped as the picture is.
    camera.projectionMatrix.makePerspective(-1, 1, 1, -1, NEAR_M, FAR_M);
    camera.projectionMatrix.elements[0] = ((2 * focalPx) / frameWidth) * coverScale.x;
    camera.projectionMatrix.elements[5] = ((2 * focalPx) / frameHeight) * coverScale.y;
    camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  }

  function setMask(mask: PersonMask | null): void {
    if (!mask) {
      occluder.setMask(null);
      return;
    }
    if (maskTexture?.image.width !== mask.width || maskTexture.image.height !== mask.height) {
      maskTexture?.dispose();
      maskTexture = new DataTexture(mask.data, mask.width, mask.height, RedFormat);
      maskTexture.minFilter = LinearFilter;
      maskTexture.magFilter = LinearFilter;
    }
    maskTexture.image.data = mask.data;
    maskTexture.needsUpdate = true;
    occluder.setMask(maskTexture);
  }

  return {
    root,
    light,
    camera,
    setSize(width, height) {
      screenAspect = width / height;
      project();
    },
    show(worn) {
      picture.setFrame(worn.frame.texture);
      present = worn.pose !== null;
      pose = worn.pose ?? pose;
      frameWidth = worn.frame.width;
      frameHeight = worn.frame.height;
      setMask(worn.mask);
      if (worn.pose) {
        focalPx = worn.pose.focalPx;
        if (worn.shape !== shape) {
          shape = worn.shape;
          occluder.setShape(shape);
          for (const garment of garments) garment.setShape(shape);
        }
        occluder.setPose(worn.pose);
        writeLimbOrder(worn.pose, biases);
        occluder.setDepthBiases(biases);
        for (const garment of garments) garment.setPose(worn.pose);
      }
      project();
    },
    setGarments(next) {
      for (const garment of garments) root.remove(...garment.skin.meshes);
      garments = next;
      for (const garment of garments) {
        garment.setShape(shape);
        if (pose) garment.setPose(pose);
        garment.setOpacity(opacity);
        root.add(...garment.skin.meshes);
      }
      occluder.setGarments(garments.map((garment) => garment.skin));
    },
    update(deltaSeconds) {
      const step = deltaSeconds / FADE_SECONDS;
      opacity = Math.min(1, Math.max(0, opacity + (present ? step : -step)));
      for (const garment of garments) garment.setOpacity(opacity);
      return opacity !== (present ? 1 : 0);
    },
    dispose() {
      light.dispose();
      picture.dispose();
      occluder.dispose();
      maskTexture?.dispose();
    },
  };
}

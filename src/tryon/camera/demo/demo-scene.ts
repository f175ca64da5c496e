import {
  DirectionalLight,
  HemisphereLight,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  type Material,
} from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { POSE_BONES } from '../../../contract/bones';
import { solveBodyShape, type BodyShape } from './body-shape';
import type { BodySpec } from './body-spec';
import type { MotionClip } from './clip';
import { createContactShadow } from './contact-shadow';
import { readReferenceBody } from './reference-body';
import { createRoom } from './room';
import { createShopper, type Shopper } from './shopper';
import { applyCamera, type CameraSetup } from './virtual-camera';

/** `light` has no shadow map, no gloss and no weave: for machines without a GPU. */
export type Quality = 'full' | 'light';

export interface DemoSceneOptions {
  readonly woman: Pick<GLTF, 'scene'>;
  /** May be left out where only women are shown. */
  readonly man?: Pick<GLTF, 'scene'> | undefined;
  /** The reference body (`body.glb`), on which a person's measures are looked up. */
  readonly body: Pick<GLTF, 'scene'>;
  readonly quality: Quality;
}

/** The demo shopper in her room before a virtual camera; draw it with `NeutralToneMapping`. */
export interface DemoScene {
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  setCamera(setup: CameraSetup): void;
  /** Shows the woman or the man with a person's measures, and says what shape that took. */
  setBody(spec: BodySpec): BodyShape;
  setClip(clip: MotionClip): void;
  /** Poses the shopper as she is at this time of the clip. */
  update(seconds: number): void;
  /** The one who is shown: her joints are the truth. */
  readonly shopper: Shopper;
}

/** The clip that needs something to sit on. */
const SITTING = 'sit';

export function createDemoScene({ woman, man, body, quality }: DemoSceneOptions): DemoScene {
  const castsShadow = quality === 'full';
  const scene = new Scene();
  const camera = new PerspectiveCamera();
  const room = createRoom(quality === 'full');
  const contact = createContactShadow();
  scene.add(room.root, contact.root, ...createLights(castsShadow));
  const reference = readReferenceBody(body.scene);
  const shoppers = { female: createShopper(woman), male: man && createShopper(man) };
  for (const candidate of Object.values(shoppers)) {
    if (!candidate) continue;
    const { root } = candidate;
    root.visible = false;
    scene.add(root);
    root.traverse((part) => {
      part.castShadow = part.receiveShadow = castsShadow;
      if (quality === 'light' && part instanceof Mesh) part.material = matte(part.material);
    });
  }
  let shopper = shoppers.female;
  let clip: MotionClip | null = null;
  const joints = new Float64Array(POSE_BONES.length * 3);

  return {
    scene,
    camera,
    setCamera: (setup) => applyCamera(camera, setup),
    setBody(spec) {
      const shape = solveBodyShape(spec, reference);
      const next = shoppers[shape.sex];
      if (!next) throw new Error(`demo/demo-scene: no ${shape.sex} shopper was given`);
      shopper.root.visible = false;
      shopper = next;
      shopper.root.visible = true;
      shopper.setShape(shape.weights, shape.scale);
      room.stool.scale.setScalar(shape.scale);
      return shape;
    },
    setClip(next) {
      clip = next;
      room.stool.visible = next.id === SITTING;
    },
    update(seconds) {
      if (!clip) throw new Error('demo/demo-scene: update before setClip');
      shopper.pose(clip, seconds);
      shopper.joints(joints);
      contact.update(joints);
    },
    get shopper() {
      return shopper;
    },
  };
}

/** The same colours without gloss and weave: a third of the work for a renderer without a GPU. */
function matte(material: Material): Material {
  if (!(material instanceof MeshStandardMaterial)) return material;
  const { name, color, map, side } = material;
  return new MeshLambertMaterial({ name, color, map, side });
}

/** A soft window from the front left, a cool answer from the right, and what comes back from the floor. */
function createLights(castsShadow: boolean) {
  const key = new DirectionalLight(0xfff1e2, 1.75);
  key.position.set(-1.5, 2.6, 3.2);
  key.castShadow = castsShadow;
  key.shadow.mapSize.set(1024, 1024);
  key.shadow.intensity = 0.6;
  key.shadow.radius = 7;
  key.shadow.normalBias = 0.02;
  Object.assign(key.shadow.camera, {
    left: -1.4,
    right: 1.4,
    top: 1.9,
    bottom: -1.2,
    near: 1,
    far: 8,
  });
  const rim = new DirectionalLight(0xdfe9f2, 0.9);
  rim.position.set(2.4, 2.2, -1.2);
  return [key, rim, new HemisphereLight(0xfffcf7, 0xb7a48c, 1.75)];
}

/** Draws one shot at a time for sheet.ts, which calls `window.drawShot` through the browser. */
import {
  Group,
  MeshStandardMaterial,
  NeutralToneMapping,
  PCFSoftShadowMap,
  PerspectiveCamera,
  WebGLRenderer,
} from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { ShapeWeights } from '../../src/contract/bones.ts';
import { loadModel } from '../../src/scene/load-model.ts';
import { createVariants } from '../../src/scene/variants.ts';
import { dressIn } from './dress-in.ts';
import { leaveOutCovered } from './leave-out-covered.ts';
import { skinsOf } from './skins-of.ts';
import type { Shot } from './shots.ts';
import { createStudio } from './studio.ts';
import { VIEWS } from './views.ts';

declare global {
  interface Window {
    drawShot: (shot: Shot, width: number, height: number) => Promise<string>;
  }
}

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.toneMapping = NeutralToneMapping;
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFSoftShadowMap;
renderer.autoClear = false;

const studio = createStudio(renderer);
const clay = new MeshStandardMaterial({ color: 0xb9b2a8, roughness: 0.7 });
const depthOnly = new MeshStandardMaterial({ colorWrite: false });

window.drawShot = async (shot, width, height) => {
  const wearer = await loadModel(`/models/${shot.wearer}.glb`);
  const baked = (wearer.scene.userData.baked ?? {}) as ShapeWeights;
  const shape = addShapes(baked, shot.shape ?? {});
  dressIn(wearer.scene, shot.pose, shot.shape ?? {});
  if (shot.wearer === 'body') for (const skin of skinsOf(wearer)) skin.material = clay;

  renderer.setSize(width, height, false);
  const view = VIEWS[shot.view];
  const camera = new PerspectiveCamera(view.fov, width / height, 0.1, 20);
  camera.position.set(...view.from);
  camera.lookAt(...view.to);
  renderer.clear();
  const garment = shot.garment && (await openGarment(shot, shape));
  if (garment && shot.wearer !== 'body') {
    // As in the product: the garment over the finished picture, hidden by a depth-only body.
    draw(camera, [wearer], true);
    const occluder = await loadModel('/models/body.glb');
    const [skin] = skinsOf(occluder);
    leaveOutCovered(skin!, skinsOf(garment));
    skin!.material = depthOnly;
    skin!.renderOrder = -1;
    dressIn(occluder.scene, shot.pose, shape);
    renderer.clearDepth();
    draw(camera, [occluder, garment], false);
  } else {
    draw(camera, garment ? [wearer, garment] : [wearer], true);
  }
  return renderer.domElement.toDataURL('image/png');
};

async function openGarment(shot: Shot, shape: ShapeWeights): Promise<GLTF> {
  const garment = await loadModel(`/models/${shot.garment}.glb`);
  await createVariants(garment, skinsOf(garment)).select(shot.variant ?? '');
  dressIn(garment.scene, shot.pose, shape);
  return garment;
}

function draw(camera: PerspectiveCamera, models: GLTF[], withRoom: boolean): void {
  const stage = new Group().add(...models.map(({ scene }) => scene));
  for (const skin of models.flatMap(skinsOf)) {
    skin.frustumCulled = false;
    skin.castShadow = skin.receiveShadow = skin.material !== depthOnly;
  }
  studio.showRoom(withRoom);
  studio.scene.add(stage);
  renderer.render(studio.scene, camera);
  studio.scene.remove(stage);
}

function addShapes(a: ShapeWeights, b: ShapeWeights): ShapeWeights {
  const sum: Record<string, number> = { ...a };
  for (const [key, weight] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + weight;
  return sum;
}

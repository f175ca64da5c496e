/** Draws one shot at a time for sheet.ts, which calls `window.drawShot` through the browser. */
import {
  Color,
  DirectionalLight,
  Group,
  Mesh,
  MeshStandardMaterial,
  NeutralToneMapping,
  PCFSoftShadowMap,
  PerspectiveCamera,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  ShadowMaterial,
  SkinnedMesh,
  WebGLRenderer,
} from 'three';
import { RoomEnvironment } from 'three/examples/jsm/environments/RoomEnvironment.js';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { ShapeWeights } from '../../src/contract/bones.ts';
import { loadModel } from '../../src/scene/load-model.ts';
import { createVariants } from '../../src/scene/variants.ts';
import { dressIn } from './dress-in.ts';
import type { Shot } from './shots.ts';
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

const scene = new Scene();
scene.background = new Color(0xe9e6e0);
scene.environment = new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.04).texture;
scene.environmentIntensity = 0.55;
const sun = new DirectionalLight(0xfff4e6, 2.2);
sun.position.set(1.6, 3.2, 2.4);
sun.target.position.set(0, 1, 0);
sun.castShadow = true;
sun.shadow.mapSize.set(2048, 2048);
sun.shadow.bias = -0.0004;
sun.shadow.normalBias = 0.004;
Object.assign(sun.shadow.camera, { left: -1.2, right: 1.2, top: 1.3, bottom: -1.3 });
const floor = new Mesh(new PlaneGeometry(8, 8), new ShadowMaterial({ opacity: 0.25 }));
floor.rotation.x = -Math.PI / 2;
floor.receiveShadow = true;
scene.add(sun, sun.target, floor);

const clay = new MeshStandardMaterial({ color: 0xb9b2a8, roughness: 0.7 });
const models = new Map<string, Promise<GLTF>>();

function open(name: string): Promise<GLTF> {
  const opened = models.get(name) ?? loadModel(`/models/${name}.glb`);
  models.set(name, opened);
  return opened;
}

window.drawShot = async (shot, width, height) => {
  const stage = new Group();
  scene.add(stage);
  const wearer = await open(shot.wearer);
  const { baked, heightM } = wearer.scene.userData as { baked?: ShapeWeights; heightM?: number };
  dressIn(wearer.scene, shot.pose, shot.shape ?? {});
  stage.add(wearer.scene);
  if (shot.garment) {
    const garment = await open(shot.garment);
    const meshes = skinsOf(garment);
    await createVariants(garment, meshes).select(shot.variant ?? '');
    dressIn(garment.scene, shot.pose, addShapes(baked ?? {}, shot.shape ?? {}));
    stage.add(garment.scene);
  }
  stage.traverse((object) => {
    if (!(object instanceof SkinnedMesh)) return;
    object.frustumCulled = false;
    object.castShadow = object.receiveShadow = true;
    if (heightM) object.material = object.name === 'body' ? clay : object.material;
    // The shopper's own top is drawn under the garment as in a camera's picture, never hidden.
  });
  renderer.setSize(width, height, false);
  const view = VIEWS[shot.view];
  const camera = new PerspectiveCamera(view.fov, width / height, 0.1, 20);
  camera.position.set(...view.from);
  camera.lookAt(...view.to);
  renderer.render(scene, camera);
  scene.remove(stage);
  return renderer.domElement.toDataURL('image/png');
};

function skinsOf(gltf: GLTF): SkinnedMesh[] {
  const skins: SkinnedMesh[] = [];
  gltf.scene.traverse((object) => {
    if (object instanceof SkinnedMesh) skins.push(object);
  });
  return skins;
}

function addShapes(a: ShapeWeights, b: ShapeWeights): ShapeWeights {
  const sum: Record<string, number> = { ...a };
  for (const [key, weight] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + weight;
  return sum;
}

/** Draws one poster at a time for posters.ts, which calls `window.drawPoster` through the browser. */
import {
  Box3,
  Color,
  DoubleSide,
  FloatType,
  Mesh,
  NeutralToneMapping,
  Scene,
  SkinnedMesh,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
  type DirectionalLight,
  type Material,
  type PerspectiveCamera,
} from 'three';
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { loadModel } from '../../src/scene/load-model.ts';
import { createStudioLight } from '../../src/scene/studio-light.ts';
import { createVariants } from '../../src/scene/variants.ts';
import { dressIn } from '../sheet/dress-in.ts';
import { develop, type Film } from './develop.ts';
import { sampleLight } from './light-samples.ts';
import type { Poster } from './list.ts';
import { mirrorStudio } from './mirror-studio.ts';
import {
  createFloor,
  createSun,
  createWall,
  frameStanding,
  frameWorn,
  type Ground,
} from './stage.ts';

declare global {
  interface Window {
    drawPoster: (poster: Poster, width: number, height: number, suns?: number) => Promise<string>;
  }
}

/**
 * Each sample is one small sun with its own shadow and one place within the pixel. Thin legs on a
 * floor draw a line of shadow each, so there are more of them.
 */
const SAMPLES = { worn: 64, standing: 128 };
/** Share of the light that comes back from cloth and wall, and so reaches into every fold. */
const BOUNCE = 0.22;
/** The shadow is drawn in pixels so wide; on a floor it is sharper, where feet touch it. */
const SHADOW_PIXELS = { wall: 4, floor: 2 };

const renderer = new WebGLRenderer({
  alpha: true,
  premultipliedAlpha: false,
  preserveDrawingBuffer: true,
});
renderer.toneMapping = NeutralToneMapping;
renderer.shadowMap.enabled = true;
renderer.shadowMap.autoUpdate = false;
const studioLight = createStudioLight();

window.drawPoster = async ({ model, variant, shown }, width, height, suns) => {
  const gltf = await loadModel(`/models/${model}.glb`);
  const goods = meshesOf(gltf);
  await createVariants(gltf, goods).select(variant);
  const worn = 'pose' in shown;
  const count = suns ?? (worn ? SAMPLES.worn : SAMPLES.standing);
  if (worn) dressIn(gltf.scene, shown.pose, shown.shape);
  gltf.scene.updateMatrixWorld(true);
  const points = goods.flatMap(pointsOf);
  const box = new Box3().setFromPoints(points);
  for (const mesh of goods) {
    mesh.frustumCulled = false;
    mesh.castShadow = mesh.receiveShadow = true;
    if (!worn) prepareSolid(mesh.material as Material);
  }
  const scene = new Scene();
  scene.environment = studioLight;
  scene.environmentIntensity = worn ? BOUNCE : 1;
  const sun = createSun(box);
  const ground = worn ? createWall(box) : createFloor();
  scene.add(gltf.scene, sun, sun.target, ground);
  const aspect = width / height;
  const camera = worn ? frameWorn(box, aspect) : frameStanding(points, shown, aspect);
  const shadowPixels = worn ? SHADOW_PIXELS.wall : SHADOW_PIXELS.floor;
  const set = { scene, camera, sun, goods, ground, shadowPixels };
  const { light, shadow } = expose(set, width, height, count);
  develop(renderer, light, shadow);
  return renderer.domElement.toDataURL('image/png');
};

/** Solid goods cast their shadow with every side: a foot that lies on the floor darkens it. */
function prepareSolid(material: Material): void {
  material.shadowSide = DoubleSide;
  mirrorStudio(material, BOUNCE);
}

interface PhotoSet {
  scene: Scene;
  camera: PerspectiveCamera;
  sun: DirectionalLight;
  goods: Mesh[];
  ground: Ground;
  shadowPixels: number;
}

function meshesOf({ scene }: GLTF): Mesh[] {
  const meshes: Mesh[] = [];
  scene.traverse((object) => object instanceof Mesh && meshes.push(object));
  return meshes;
}

/** Where a mesh's vertices are: of a skinned one the corners of its box as posed. */
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

/** The same picture over and over, its mean. */
function createMean(width: number, height: number, count: number) {
  const target = new WebGLRenderTarget(width, height, { type: FloatType });
  const once = new Float32Array(width * height * 4);
  const film: Film = { pixels: new Float32Array(once.length), width, height };
  return {
    film,
    add(scene: Scene, camera: PerspectiveCamera) {
      renderer.setRenderTarget(target);
      renderer.render(scene, camera);
      renderer.readRenderTargetPixels(target, 0, 0, width, height, once);
      for (let i = 0; i < once.length; i++) film.pixels[i]! += once[i]! / count;
    },
    dispose: () => target.dispose(),
  };
}

/** Light on the goods (linear, with coverage), and the shadow on the ground in the fourth channel. */
function expose(set: PhotoSet, width: number, height: number, count: number) {
  const { scene, camera, sun, goods, ground, shadowPixels } = set;
  const light = createMean(width, height, count);
  const shadow = createMean(width / shadowPixels, height / shadowPixels, count);
  const suns = sampleLight(studioLight, count);
  const normal = new Vector3(0, 0, 1).applyEuler(ground.rotation);
  const facing = suns.map(({ direction }) => Math.max(0, normal.dot(new Vector3(...direction))));
  const facingMean = facing.reduce((sum, cosine) => sum + cosine, 0) / count;
  const reach = sun.shadow.camera.right + 0.2;
  renderer.setClearColor(new Color(0), 0);
  suns.forEach(({ direction, intensity }, k) => {
    sun.position.set(...direction).multiplyScalar(reach);
    sun.position.add(sun.target.position);
    sun.intensity = intensity * (1 - BOUNCE);
    // The plastic number's powers spread the places evenly (R2 sequence).
    const [x, y] = [((k * 0.7548776662) % 1) - 0.5, ((k * 0.569840291) % 1) - 0.5];
    camera.setViewOffset(width, height, x, y, width, height);
    ground.visible = false;
    renderer.shadowMap.needsUpdate = true;
    light.add(scene, camera);
    if (facing[k] === 0) return;
    ground.visible = true;
    ground.material.opacity = facing[k]! / facingMean;
    showGoods(goods, false);
    shadow.add(scene, camera);
    showGoods(goods, true);
  });
  renderer.setRenderTarget(null);
  light.dispose();
  shadow.dispose();
  return { light: light.film, shadow: shadow.film };
}

/** Goods that are not shown still cast their shadow. */
function showGoods(goods: Mesh[], shown: boolean): void {
  for (const { material } of goods) {
    (material as Material).colorWrite = (material as Material).depthWrite = shown;
  }
}

/** Draws one poster at a time for posters.ts, which calls `window.drawPoster` through the browser. */
import {
  Box3,
  Color,
  DataTexture,
  DirectionalLight,
  FloatType,
  Mesh,
  NearestFilter,
  NeutralToneMapping,
  NoBlending,
  PerspectiveCamera,
  PlaneGeometry,
  RGBAFormat,
  Scene,
  ShaderMaterial,
  ShadowMaterial,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { loadModel } from '../../src/scene/load-model.ts';
import { createStudioLight } from '../../src/scene/studio-light.ts';
import { createVariants } from '../../src/scene/variants.ts';
import { dressIn } from '../sheet/dress-in.ts';
import { skinsOf } from '../sheet/skins-of.ts';
import { sampleLight } from './light-samples.ts';
import type { Poster } from './list.ts';

declare global {
  interface Window {
    drawPoster: (poster: Poster, width: number, height: number) => Promise<string>;
  }
}

/** Each sample is one small sun with its own shadow and one place within the pixel. */
const SAMPLES = 96;
/** Share of the light that comes back from cloth and wall, and so reaches into every fold. */
const BOUNCE = 0.22;
/** Darkness of the shadow on the wall where no light reaches it. */
const SHADOW = 0.5;
/** The shadow has faded at this share of the frame's half. */
const FADE_FROM = 0.8;
/** Share of the frame that the goods fill: of its height, and at most of its width. */
const FILL = { height: 0.8, width: 0.84 };
const FOV_DEG = 14;
/** How far the camera looks down: one sees into the neck. */
const LOOK_DOWN_DEG = 7;

const renderer = new WebGLRenderer({
  alpha: true,
  premultipliedAlpha: false,
  preserveDrawingBuffer: true,
});
renderer.toneMapping = NeutralToneMapping;
renderer.shadowMap.enabled = true;
const studioLight = createStudioLight();
const suns = sampleLight(studioLight, SAMPLES);

window.drawPoster = async ({ model, variant, pose, shape }, width, height) => {
  const garment = await loadModel(`/models/${model}.glb`);
  const skins = skinsOf(garment);
  await createVariants(garment, skins).select(variant);
  dressIn(garment.scene, pose, shape);
  garment.scene.updateMatrixWorld(true);
  const box = new Box3();
  for (const skin of skins) {
    skin.frustumCulled = false;
    skin.castShadow = skin.receiveShadow = true;
    skin.computeBoundingBox();
    box.union(skin.boundingBox!);
  }

  const scene = new Scene();
  scene.environment = studioLight;
  scene.environmentIntensity = BOUNCE;
  const sun = createSun(box);
  const wall = createWall(box);
  scene.add(garment.scene, sun, sun.target, wall);
  const camera = frame(box, width / height);
  const mean = averageOf(scene, camera, sun, wall, width, height);
  develop(mean, width, height);
  return renderer.domElement.toDataURL('image/png');
};

function createSun(box: Box3): DirectionalLight {
  const sun = new DirectionalLight();
  const radius = box.getSize(new Vector3()).length() / 2 + 0.05;
  sun.castShadow = true;
  sun.shadow.mapSize.set(512, 512);
  sun.shadow.radius = 3;
  sun.shadow.normalBias = 0.004;
  sun.shadow.bias = -0.0006;
  Object.assign(sun.shadow.camera, {
    left: -radius,
    right: radius,
    top: radius,
    bottom: -radius,
    near: 0.1,
    far: 2 * radius + 0.4,
  });
  box.getCenter(sun.target.position);
  return sun;
}

/** What takes the shadow. It stands at the goods' middle, behind them, so that the shadow touches them. */
function createWall(box: Box3): Mesh<PlaneGeometry, ShadowMaterial> {
  const wall = new Mesh(new PlaneGeometry(6, 6), new ShadowMaterial({ blending: NoBlending }));
  box.getCenter(wall.position);
  wall.material.transparent = false;
  wall.material.depthWrite = false;
  wall.renderOrder = -1;
  wall.receiveShadow = true;
  return wall;
}

/** A camera from the front in whose frame the goods have their size. */
function frame(box: Box3, aspect: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(FOV_DEG, aspect, 0.5, 20);
  const size = box.getSize(new Vector3());
  const target = box.getCenter(new Vector3());
  const tall = Math.max(size.y / FILL.height, size.x / FILL.width / aspect);
  const distance = tall / 2 / Math.tan((FOV_DEG * Math.PI) / 360);
  const down = (LOOK_DOWN_DEG * Math.PI) / 180;
  camera.position.set(0, Math.sin(down), Math.cos(down)).multiplyScalar(distance).add(target);
  camera.lookAt(target);
  return camera;
}

/** Linear light and coverage of each pixel, four floats, first row at the bottom. */
function averageOf(
  scene: Scene,
  camera: PerspectiveCamera,
  sun: DirectionalLight,
  wall: Mesh<PlaneGeometry, ShadowMaterial>,
  width: number,
  height: number,
): Float32Array<ArrayBuffer> {
  const target = new WebGLRenderTarget(width, height, { type: FloatType });
  const once = new Float32Array(width * height * 4);
  const mean = new Float32Array(once.length);
  const facing = suns.map(({ direction }) => Math.max(0, direction[2]));
  const facingMean = facing.reduce((sum, cosine) => sum + cosine, 0) / SAMPLES;
  const reach = sun.shadow.camera.right + 0.2;
  renderer.setRenderTarget(target);
  renderer.setClearColor(new Color(0), 0);
  suns.forEach(({ direction, intensity }, k) => {
    sun.position.set(...direction).multiplyScalar(reach);
    sun.position.add(sun.target.position);
    sun.intensity = intensity * (1 - BOUNCE);
    wall.material.opacity = (SHADOW * facing[k]!) / facingMean;
    // The plastic number's powers spread the places evenly (R2 sequence).
    camera.setViewOffset(
      width,
      height,
      ((k * 0.7548776662) % 1) - 0.5,
      ((k * 0.569840291) % 1) - 0.5,
      width,
      height,
    );
    renderer.render(scene, camera);
    renderer.readRenderTargetPixels(target, 0, 0, width, height, once);
    for (let i = 0; i < once.length; i++) mean[i]! += once[i]! / SAMPLES;
  });
  renderer.setRenderTarget(null);
  target.dispose();
  return mean;
}

/** Tone-maps the mean onto the canvas, with straight alpha. */
function develop(mean: Float32Array<ArrayBuffer>, width: number, height: number): void {
  const film = new DataTexture(mean, width, height, RGBAFormat, FloatType);
  film.minFilter = film.magFilter = NearestFilter;
  film.needsUpdate = true;
  const print = new ShaderMaterial({
    uniforms: { film: { value: film }, fadeFrom: { value: FADE_FROM } },
    blending: NoBlending,
    vertexShader: /* glsl */ `
      varying vec2 place;
      void main() {
        place = uv;
        gl_Position = vec4(position.xy, 0.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D film;
      uniform float fadeFrom;
      varying vec2 place;
      void main() {
        vec4 light = texture2D(film, place);
        vec2 edge = abs(place * 2.0 - 1.0);
        float fade = 1.0 - smoothstep(fadeFrom, 1.0, max(edge.x, edge.y));
        bool goods = max(light.r, max(light.g, light.b)) > 0.0;
        gl_FragColor = vec4(light.rgb / max(light.a, 1e-4), light.a * (goods ? 1.0 : fade));
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  });
  const sheet = new Mesh(new PlaneGeometry(2, 2), print);
  sheet.frustumCulled = false;
  const scene = new Scene().add(sheet);
  renderer.setSize(width, height, false);
  renderer.render(scene, new PerspectiveCamera());
  film.dispose();
  print.dispose();
}

/** Draws one poster at a time for posters.ts, which calls `window.drawPoster` through the browser. */
import {
  Box3,
  Color,
  DataTexture,
  DirectionalLight,
  FloatType,
  LinearFilter,
  Mesh,
  NeutralToneMapping,
  NoBlending,
  PerspectiveCamera,
  PlaneGeometry,
  RGBAFormat,
  Scene,
  ShaderMaterial,
  ShadowMaterial,
  Vector2,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
  type Material,
  type SkinnedMesh,
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
const SAMPLES = 64;
/** Share of the light that comes back from cloth and wall, and so reaches into every fold. */
const BOUNCE = 0.22;
/** Darkness of the shadow on the wall where no light reaches it. */
const SHADOW = 0.7;
/** The shadow is drawn in pixels so wide, and blurred over so many of them each way. */
const SHADOW_PIXELS = 4;
const BLUR = 4;
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
renderer.shadowMap.autoUpdate = false;
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
  const { light, shadow } = expose({ scene, camera, sun, goods: skins, wall }, width, height);
  develop(light, shadow, width, height);
  return renderer.domElement.toDataURL('image/png');
};

interface PhotoSet {
  scene: Scene;
  camera: PerspectiveCamera;
  sun: DirectionalLight;
  goods: SkinnedMesh[];
  wall: Mesh<PlaneGeometry, ShadowMaterial>;
}

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

/** What takes the shadow. It stands at the goods' middle, so that the shadow touches them. */
function createWall(box: Box3): Mesh<PlaneGeometry, ShadowMaterial> {
  const wall = new Mesh(new PlaneGeometry(6, 6), new ShadowMaterial({ blending: NoBlending }));
  box.getCenter(wall.position);
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

/** The same picture over and over, its mean: four floats a pixel, first row at the bottom. */
function createMean(width: number, height: number) {
  const target = new WebGLRenderTarget(width, height, { type: FloatType });
  const once = new Float32Array(width * height * 4);
  const mean = new Float32Array(once.length);
  return {
    mean,
    add(scene: Scene, camera: PerspectiveCamera) {
      renderer.setRenderTarget(target);
      renderer.render(scene, camera);
      renderer.readRenderTargetPixels(target, 0, 0, width, height, once);
      for (let i = 0; i < once.length; i++) mean[i]! += once[i]! / SAMPLES;
    },
    dispose: () => target.dispose(),
  };
}

/** Light on the goods (linear, with coverage), and the shadow on the wall in the fourth channel. */
function expose(set: PhotoSet, width: number, height: number) {
  const { scene, camera, sun, goods, wall } = set;
  const light = createMean(width, height);
  const shadow = createMean(width / SHADOW_PIXELS, height / SHADOW_PIXELS);
  const facing = suns.map(({ direction }) => Math.max(0, direction[2]));
  const facingMean = facing.reduce((sum, cosine) => sum + cosine, 0) / SAMPLES;
  const reach = sun.shadow.camera.right + 0.2;
  renderer.setClearColor(new Color(0), 0);
  suns.forEach(({ direction, intensity }, k) => {
    sun.position.set(...direction).multiplyScalar(reach);
    sun.position.add(sun.target.position);
    sun.intensity = intensity * (1 - BOUNCE);
    // The plastic number's powers spread the places evenly (R2 sequence).
    const [x, y] = [((k * 0.7548776662) % 1) - 0.5, ((k * 0.569840291) % 1) - 0.5];
    camera.setViewOffset(width, height, x, y, width, height);
    wall.visible = false;
    renderer.shadowMap.needsUpdate = true;
    light.add(scene, camera);
    if (facing[k] === 0) return;
    wall.visible = true;
    wall.material.opacity = facing[k]! / facingMean;
    showGoods(goods, false);
    shadow.add(scene, camera);
    showGoods(goods, true);
  });
  renderer.setRenderTarget(null);
  light.dispose();
  shadow.dispose();
  return { light: light.mean, shadow: shadow.mean };
}

/** Goods that are not shown still cast their shadow. */
function showGoods(goods: SkinnedMesh[], shown: boolean): void {
  for (const { material } of goods) {
    (material as Material).colorWrite = (material as Material).depthWrite = shown;
  }
}

/** Lays the goods over their shadow and tone-maps them onto the canvas, with straight alpha. */
function develop(
  light: Float32Array<ArrayBuffer>,
  shadow: Float32Array<ArrayBuffer>,
  width: number,
  height: number,
): void {
  const film = filmOf(light, width, height);
  const dark = filmOf(shadow, width / SHADOW_PIXELS, height / SHADOW_PIXELS);
  const print = new ShaderMaterial({
    uniforms: {
      film: { value: film },
      dark: { value: dark },
      step: { value: new Vector2(SHADOW_PIXELS / width, SHADOW_PIXELS / height) },
    },
    blending: NoBlending,
    vertexShader: /* glsl */ `
      varying vec2 place;
      void main() {
        place = uv;
        gl_Position = vec4(position.xy, 0.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D film;
      uniform sampler2D dark;
      uniform vec2 step;
      varying vec2 place;
      void main() {
        float shadow = 0.0;
        float sum = 0.0;
        for (int i = -${BLUR}; i <= ${BLUR}; i++) {
          for (int j = -${BLUR}; j <= ${BLUR}; j++) {
            vec2 off = vec2(i, j);
            float weight = exp(-dot(off, off) * ${(4.5 / BLUR ** 2).toFixed(4)});
            shadow += weight * texture2D(dark, place + off * step).a;
            sum += weight;
          }
        }
        vec2 edge = abs(place * 2.0 - 1.0);
        float fade = 1.0 - smoothstep(0.7, 1.0, max(edge.x, edge.y));
        float ground = ${SHADOW.toFixed(2)} * fade * smoothstep(0.06, 1.0, shadow / sum);
        vec4 light = texture2D(film, place);
        float alpha = light.a + (1.0 - light.a) * ground;
        gl_FragColor = vec4(light.rgb / max(alpha, 1e-4), alpha);
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
  dark.dispose();
  print.dispose();
}

function filmOf(pixels: Float32Array<ArrayBuffer>, width: number, height: number): DataTexture {
  const film = new DataTexture(pixels, width, height, RGBAFormat, FloatType);
  film.minFilter = film.magFilter = LinearFilter;
  film.needsUpdate = true;
  return film;
}

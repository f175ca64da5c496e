import {
  Color,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  MeshDepthMaterial,
  NoBlending,
  NormalBlending,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  Vector2,
  Vector3,
  WebGLRenderTarget,
  type Box3,
  type Object3D,
  type WebGLRenderer,
} from 'three';
import { createScreenPass } from './screen-pass';

export interface ShadowOptions {
  /** What casts it, unmoved in its own space. */
  readonly root: Object3D;
  /** Round it, in that space, metres. */
  readonly box: Box3;
  /** Whether the root hangs before a wall, or stands on a floor. */
  readonly hang: boolean;
  /** What the shadow is drawn on: nothing, so that whatever is behind the canvas is darkened, or a floor. */
  readonly onto: 'nothing' | 'floor';
}

/** The shadow that goods leave on the floor they stand on, or on the wall they hang before. */
export interface GroundShadow {
  /** In the root's space. */
  readonly object: Mesh;
  /** Draws it anew: at first, and when the graphics were lost. */
  draw(renderer: WebGLRenderer): void;
  /** A wall is there for who looks at it from the front. @param turn radians from the front */
  lookFrom(turn: number): void;
  /** How much of it there is, 0 to 1. */
  fade(share: number): void;
  dispose(): void;
}

const SIZE = 256;
/** Beyond the goods, as a share of their size. */
const MARGIN = 0.5;

/** How dark it is at most, how far from the ground goods still darken it and how soft it is, as shares of their size, and where a wall's shadow falls. */
const LOOK = {
  floor: { darkness: 0.66, reach: 0.55, blur: 0.06, right: -0.03, up: 0 },
  wall: { darkness: 0.62, reach: 0.8, blur: 0.034, right: -0.017, up: -0.024 },
  // In a room light comes from all around: it lies below the piece, and dark where that is near.
  room: { darkness: 0.74, reach: 0.58, blur: 0.055, right: 0, up: 0 },
} as const;

export function createGroundShadow({ root, box, hang, onto }: ShadowOptions): GroundShadow {
  const standing = onto === 'floor' ? LOOK.room : LOOK.floor;
  const look = hang ? LOOK.wall : standing;
  const size = box.getSize(new Vector3());
  const middle = box.getCenter(new Vector3());
  const across = Math.max(size.x, hang ? size.y : size.z) * (1 + 2 * MARGIN);
  const target = new WebGLRenderTarget(SIZE, SIZE);
  const other = new WebGLRenderTarget(SIZE, SIZE, { depthBuffer: false });
  const paint = new MeshBasicMaterial({
    map: target.texture,
    // Onto nothing it is drawn first: so nothing of the goods is cut by a wall or a floor.
    blending: onto === 'nothing' ? NoBlending : NormalBlending,
    transparent: onto === 'floor',
    opacity: look.darkness,
    depthTest: onto === 'floor',
    depthWrite: false,
    toneMapped: false,
    side: DoubleSide,
  });
  const object = new Mesh(new PlaneGeometry(across, across), paint);
  if (onto === 'nothing') object.renderOrder = -1;

  // Looks from the ground at the goods, so the picture is right on the plane's back.
  const camera = new OrthographicCamera(-across / 2, across / 2, across / 2, -across / 2);
  camera.near = 0;
  camera.far = look.reach * Math.max(size.x, size.y, size.z);
  if (hang) {
    camera.position.copy(middle);
    camera.rotation.y = Math.PI;
  } else {
    camera.position.set(middle.x, box.min.y, middle.z);
    camera.rotation.x = Math.PI / 2;
  }
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
  object.position.copy(camera.position);
  object.rotation.copy(camera.rotation);
  object.position.x += look.right * size.y;
  object.position.y += look.up * size.y;
  const nearness = createNearness();
  const blur = createBlur((look.blur * SIZE) / (1 + 2 * MARGIN));

  return {
    object,
    draw(renderer) {
      const before = {
        colour: renderer.getClearColor(new Color()),
        alpha: renderer.getClearAlpha(),
        shadows: renderer.shadowMap.enabled,
      };
      const scene = new Scene();
      scene.overrideMaterial = nearness;
      const { parent } = root;
      scene.add(root);
      renderer.shadowMap.enabled = false;
      renderer.setClearColor(0, 0);
      renderer.setRenderTarget(target);
      renderer.clear();
      renderer.render(scene, camera);
      blur.draw(renderer, target, other, 'across');
      blur.draw(renderer, other, target, 'up');
      renderer.setRenderTarget(null);
      renderer.setClearColor(before.colour, before.alpha);
      renderer.shadowMap.enabled = before.shadows;
      parent?.add(root);
    },
    lookFrom(turn) {
      if (!hang) return;
      const facing = Math.max(0, Math.cos(turn));
      paint.opacity = look.darkness * facing ** 4;
      object.visible = facing > 0;
    },
    fade(share) {
      paint.opacity = look.darkness * share;
      object.visible = share > 0;
    },
    dispose() {
      object.geometry.dispose();
      paint.dispose();
      target.dispose();
      other.dispose();
      nearness.dispose();
      blur.dispose();
    },
  };
}

/** Goods as dark as they are near to the ground; depth runs from it. */
function createNearness(): MeshDepthMaterial {
  const material = new MeshDepthMaterial({ side: DoubleSide, blending: NoBlending });
  material.onBeforeCompile = (shader) => {
    const grey = 'vec4( vec3( 1.0 - fragCoordZ ), opacity )';
    if (!shader.fragmentShader.includes(grey)) throw new Error('ground-shadow: no depth');
    shader.fragmentShader = shader.fragmentShader.replace(
      grey,
      'vec4( vec3( 0.0 ), 1.0 - smoothstep( 0.0, 1.0, fragCoordZ ) )',
    );
  };
  return material;
}

/** A Gaussian whose width is told in pixels; one direction after the other. */
function createBlur(sigmaPixels: number) {
  const taps = Math.ceil(2.5 * sigmaPixels);
  const material = new ShaderMaterial({
    uniforms: { picture: { value: null }, step: { value: new Vector2() } },
    blending: NoBlending,
    vertexShader: /* glsl */ `
      varying vec2 place;
      void main() {
        place = position.xy * 0.5 + 0.5;
        gl_Position = vec4(position.xy, 0.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D picture;
      uniform vec2 step;
      varying vec2 place;
      void main() {
        float sum = 0.0;
        float whole = 0.0;
        for (int i = -${taps}; i <= ${taps}; i++) {
          float weight = exp(-float(i * i) / ${(2 * sigmaPixels ** 2).toFixed(3)});
          sum += weight * texture2D(picture, place + float(i) * step).a;
          whole += weight;
        }
        gl_FragColor = vec4(0.0, 0.0, 0.0, sum / whole);
      }`,
  });
  const pass = createScreenPass(material);
  return {
    draw(
      renderer: WebGLRenderer,
      from: WebGLRenderTarget,
      to: WebGLRenderTarget,
      way: 'across' | 'up',
    ) {
      material.uniforms['picture']!.value = from.texture;
      const [x, y] = way === 'across' ? [1 / from.width, 0] : [0, 1 / from.height];
      (material.uniforms['step']!.value as Vector2).set(x, y);
      renderer.setRenderTarget(to);
      pass.render(renderer);
    },
    dispose: pass.dispose,
  };
}

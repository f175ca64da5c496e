import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  DoubleSide,
  Mesh,
  Scene,
  ShaderMaterial,
  Vector2,
  type Texture,
  type WebGLRenderer,
} from 'three';
import fragmentShader from '../../../shaders/picture.frag?raw';
import vertexShader from '../../../shaders/picture.vert?raw';

/** What is drawn over the frame, and where. */
export interface Dressing {
  /** The garments' layer, of the same size as what is drawn to; null for the bare frame. */
  readonly cloth: Texture | null;
  /** 0 = the garments are gone, 1 = worn. */
  readonly opacity: number;
  /** The part of the width that is drawn: shares from the left. */
  readonly from: number;
  readonly to: number;
  /** Whether the picture's top is to be the first row that is read back. */
  readonly topFirst: boolean;
}

/** The frame itself, covering what is drawn to, with the garments in it. */
export interface Picture {
  setFrame(texture: Texture): void;
  draw(renderer: WebGLRenderer, dressing: Dressing): void;
  dispose(): void;
}

/** `coverScale` is shared with the stage, which changes it with the screen's and frame's shape. */
export function createPicture(coverScale: Vector2): Picture {
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0), 3),
  );
  const uniforms = {
    frame: { value: null as Texture | null },
    cloth: { value: null as Texture | null },
    coverScale: { value: coverScale },
    span: { value: new Vector2(0, 1) },
    opacity: { value: 0 },
    upright: { value: 1 },
    toneMappingExposure: { value: 1 },
  };
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms,
    side: DoubleSide,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  const scene = new Scene().add(mesh);
  const camera = new Camera();
  return {
    setFrame(texture) {
      uniforms.frame.value = texture;
    },
    draw(renderer, { cloth, opacity, from, to, topFirst }) {
      uniforms.cloth.value = cloth;
      uniforms.opacity.value = cloth ? opacity : 0;
      uniforms.span.value.set(from, to);
      uniforms.upright.value = topFirst ? -1 : 1;
      const { autoClear } = renderer;
      renderer.autoClear = false;
      renderer.render(scene, camera);
      renderer.autoClear = autoClear;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}

import {
  BufferAttribute,
  BufferGeometry,
  Mesh,
  ShaderMaterial,
  Vector2,
  type Texture,
} from 'three';
import fragmentShader from '../../../shaders/picture.frag?raw';
import vertexShader from '../../../shaders/picture.vert?raw';

/** Drawn first: everything else lies over it. */
const RENDER_ORDER = 0;

/** The frame itself, covering the screen. */
export interface Picture {
  readonly mesh: Mesh;
  setFrame(texture: Texture): void;
  dispose(): void;
}

/** `coverScale` is shared with the stage, which changes it with the screen's and frame's shape. */
export function createPicture(coverScale: Vector2): Picture {
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0), 3),
  );
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: { frame: { value: null }, coverScale: { value: coverScale } },
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = RENDER_ORDER;
  mesh.visible = false;
  return {
    mesh,
    setFrame(texture) {
      material.uniforms.frame.value = texture;
      mesh.visible = true;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}

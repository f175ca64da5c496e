import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  Mesh,
  Scene,
  type ShaderMaterial,
  type WebGLRenderer,
} from 'three';

/** One triangle that covers all of what is drawn to: its shader gets clip space as `position`. */
export interface ScreenPass {
  render(renderer: WebGLRenderer): void;
  dispose(): void;
}

/** The pass takes its material over. */
export function createScreenPass(material: ShaderMaterial): ScreenPass {
  Object.assign(material, { depthTest: false, depthWrite: false, toneMapped: false });
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0), 3),
  );
  const triangle = new Mesh(geometry, material);
  triangle.frustumCulled = false;
  const scene = new Scene().add(triangle);
  const camera = new Camera();
  return {
    render: (renderer) => renderer.render(scene, camera),
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}

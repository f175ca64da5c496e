import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  HalfFloatType,
  LinearFilter,
  Mesh,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
  type Texture,
  type WebGLRenderer,
} from 'three';
import fragmentShader from '../../../shaders/develop.frag?raw';
import vertexShader from '../../../shaders/develop.vert?raw';

/** Films a scene into pictures like a camera's: eight bits a channel, display-coded. */
export interface Developer {
  /** Draws the scene; the picture stays as it is until the call after the next. */
  film(scene: Scene, camera: Camera): Texture;
  /** Copies the last picture's pixels: rows from the bottom up, RGBA. */
  readPixels(): Promise<Uint8ClampedArray<ArrayBuffer>>;
  dispose(): void;
}

export function createDeveloper(
  renderer: WebGLRenderer,
  width: number,
  height: number,
  samples: number,
): Developer {
  const light = new WebGLRenderTarget(width, height, { type: HalfFloatType, samples });
  const pictures = [0, 1].map(
    () =>
      new WebGLRenderTarget(width, height, {
        depthBuffer: false,
        minFilter: LinearFilter,
        magFilter: LinearFilter,
      }),
  );
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: { light: { value: light.texture }, toneMappingExposure: { value: 1 } },
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(Float32Array.of(-1, -1, 0, 3, -1, 0, -1, 3, 0), 3),
  );
  const triangle = new Mesh(geometry, material);
  triangle.frustumCulled = false;
  const darkroom = new Scene().add(triangle);
  const pinhole = new Camera();
  const pixels = new Uint8ClampedArray(width * height * 4);
  let turn = 0;

  function draw(scene: Scene, camera: Camera, target: WebGLRenderTarget): void {
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(target);
    renderer.render(scene, camera);
    renderer.setRenderTarget(before);
  }

  return {
    film(scene, camera) {
      turn = 1 - turn;
      draw(scene, camera, light);
      draw(darkroom, pinhole, pictures[turn]);
      return pictures[turn].texture;
    },
    async readPixels() {
      await renderer.readRenderTargetPixelsAsync(pictures[turn], 0, 0, width, height, pixels);
      return pixels;
    },
    dispose() {
      light.dispose();
      pictures.forEach((picture) => picture.dispose());
      geometry.dispose();
      material.dispose();
    },
  };
}

import {
  HalfFloatType,
  LinearFilter,
  ShaderMaterial,
  WebGLRenderTarget,
  type Camera,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import fragmentShader from '../../../shaders/develop.frag?raw';
import vertexShader from '../../../shaders/develop.vert?raw';
import { createScreenPass } from '../../scene/screen-pass';

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
  const developing = createScreenPass(
    new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: { light: { value: light.texture }, toneMappingExposure: { value: 1 } },
    }),
  );
  const pixels = new Uint8ClampedArray(width * height * 4);
  let turn = 0;

  function drawTo(target: WebGLRenderTarget, draw: () => void): void {
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(target);
    draw();
    renderer.setRenderTarget(before);
  }

  return {
    film(scene, camera) {
      turn = 1 - turn;
      drawTo(light, () => renderer.render(scene, camera));
      drawTo(pictures[turn], () => developing.render(renderer));
      return pictures[turn].texture;
    },
    async readPixels() {
      await renderer.readRenderTargetPixelsAsync(pictures[turn], 0, 0, width, height, pixels);
      return pixels;
    },
    dispose() {
      light.dispose();
      pictures.forEach((picture) => picture.dispose());
      developing.dispose();
    },
  };
}

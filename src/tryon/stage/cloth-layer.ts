import {
  HalfFloatType,
  LinearFilter,
  LinearMipmapNearestFilter,
  WebGLRenderTarget,
  type Camera,
  type Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';
import { clearTransparent } from './clear-transparent';

const SAMPLES = 4;

/**
 * The garments for themselves: linear light, multiplied by how much of a pixel they cover. What lies
 * over the camera's picture is made from it in one step.
 */
export interface ClothLayer {
  readonly texture: Texture;
  /**
   * Draws a scene of cloth, `width` × `height` px, and nothing of it outside the columns `from` to
   * `to`.
   */
  draw(
    renderer: WebGLRenderer,
    scene: Scene,
    camera: Camera,
    area: {
      readonly width: number;
      readonly height: number;
      readonly from: number;
      readonly to: number;
    },
  ): void;
  dispose(): void;
}

export function createClothLayer(): ClothLayer {
  const target = new WebGLRenderTarget(1, 1, {
    type: HalfFloatType,
    samples: SAMPLES,
    // What lies farther off is read from smaller copies.
    generateMipmaps: true,
    minFilter: LinearMipmapNearestFilter,
    magFilter: LinearFilter,
  });
  target.scissorTest = true;

  return {
    texture: target.texture,
    draw(renderer, scene, camera, { width, height, from, to }) {
      target.setSize(width, height);
      target.scissor.set(from, 0, to - from, height);
      const output = renderer.getRenderTarget();
      renderer.setRenderTarget(target);
      clearTransparent(renderer);
      renderer.render(scene, camera);
      renderer.setRenderTarget(output);
    },
    dispose: () => target.dispose(),
  };
}

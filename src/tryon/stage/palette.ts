import {
  DoubleSide,
  NearestFilter,
  ShaderMaterial,
  Vector2,
  Vector3,
  WebGLRenderTarget,
  type Texture,
  type WebGLRenderer,
} from 'three';
import fragmentShader from '../../../shaders/palette.frag?raw';
import vertexShader from '../../../shaders/palette.vert?raw';
import unlikeness from '../../../shaders/unlikeness.glsl?raw';
import { createScreenPass } from '../../scene/screen-pass';
import type { BodyPose } from '../body/pose';
import type { Frame } from '../camera/frame';
import { clearTransparent } from './clear-transparent';
import { PALETTE, PALETTE_SIZE, writePalettePoints } from './palette-points';

/**
 * Colours of the shopper herself, looked up in the picture at places where her arms, her face and
 * her own clothes are. They never leave the GPU.
 */
export interface Palette {
  /**
   * {@link PALETTE_SIZE} × 1: display-coded colours; alpha 0 where an entry was never seen, or
   * is a colour of clothes that cannot be told from arms and face.
   */
  readonly texture: Texture;
  /**
   * Looks at another frame, at the next `refresh`, where its mask sees the person. What an arm hides
   * now is remembered from before; with nobody there (`pose` or `mask` null) all is forgotten.
   */
  look(frame: Frame, pose: BodyPose | null, mask: Texture | null): void;
  /** Draws what has been looked at, if it is not drawn yet. May be called amid another drawing. */
  refresh(renderer: WebGLRenderer): void;
  dispose(): void;
}

export function createPalette(): Palette {
  const target = new WebGLRenderTarget(PALETTE_SIZE, 1, {
    depthBuffer: false,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
  });
  const points = new Float32Array(PALETTE_SIZE * 3);
  const uniforms = {
    frame: { value: null as Texture | null },
    personMask: { value: null as Texture | null },
    texel: { value: new Vector2() },
    points: { value: Array.from({ length: PALETTE_SIZE }, () => new Vector3()) },
  };
  const pass = createScreenPass(
    new ShaderMaterial({
      vertexShader,
      fragmentShader: unlikeness + fragmentShader,
      defines: { PALETTE_SIZE, OWN_FIRST: PALETTE.own.first },
      uniforms,
      side: DoubleSide,
    }),
  );
  let isStale = true;
  let isForgotten = true;

  return {
    texture: target.texture,
    look(frame, pose, mask) {
      uniforms.frame.value = frame.texture;
      uniforms.personMask.value = mask;
      uniforms.texel.value.set(1 / frame.width, 1 / frame.height);
      const isSeen = pose !== null && mask !== null;
      isForgotten ||= !isSeen;
      if (isSeen) writePalettePoints(pose, frame, points);
      else points.fill(0);
      uniforms.points.value.forEach((point, entry) => point.fromArray(points, entry * 3));
      isStale = true;
    },
    refresh(renderer) {
      if (!isStale) return;
      isStale = false;
      const output = renderer.getRenderTarget();
      const { autoClear } = renderer;
      renderer.autoClear = false;
      renderer.setRenderTarget(target);
      if (isForgotten) clearTransparent(renderer);
      isForgotten = false;
      pass.render(renderer);
      renderer.setRenderTarget(output);
      renderer.autoClear = autoClear;
    },
    dispose() {
      target.dispose();
      pass.dispose();
    },
  };
}

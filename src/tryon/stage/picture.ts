import {
  DataTexture,
  DoubleSide,
  RedFormat,
  ShaderMaterial,
  Vector2,
  Vector3,
  type Texture,
  type WebGLRenderer,
} from 'three';
import palettePars from '../../../shaders/palette-pars.glsl?raw';
import unlikeness from '../../../shaders/unlikeness.glsl?raw';
import fragmentShader from '../../../shaders/picture.frag?raw';
import vertexShader from '../../../shaders/picture.vert?raw';
import { createScreenPass } from '../../scene/screen-pass';
import type { Frame } from '../camera/frame';
import type { Finish } from './finish';
import { PALETTE } from './palette-points';

/** What is drawn over the frame, and where. */
export interface Dressing {
  /** The garments' layer, of the same size as what is drawn to; null for the bare frame. */
  readonly cloth: Texture | null;
  /** 0 = the garments are gone, 1 = worn. */
  readonly opacity: number;
  readonly finish: Finish;
  /** Factors of red, green and blue by which the garments' light differs from the studio's. */
  readonly gains: Float32Array;
  /** The part of the width that is drawn: shares from the left. */
  readonly from: number;
  readonly to: number;
  /** Whether the picture's top is to be the first row that is read back. */
  readonly topFirst: boolean;
}

/** The frame itself, covering what is drawn to, with the garments in it. */
export interface Picture {
  /** `mask` says where the person is; null for nowhere. */
  setFrame(frame: Frame, mask: Texture | null): void;
  /** Draws to what is `width` × `height` px. */
  draw(renderer: WebGLRenderer, width: number, height: number, dressing: Dressing): void;
  dispose(): void;
}

/**
 * `coverScale` is shared with the stage, which changes it with the screen's and frame's shape;
 * `palette` holds the frame's colours.
 */
export function createPicture(coverScale: Vector2, palette: Texture): Picture {
  const nobody = new DataTexture(Uint8Array.of(0), 1, 1, RedFormat);
  nobody.needsUpdate = true;
  const uniforms = {
    frame: { value: null as Texture | null },
    frameSize: { value: new Vector2() },
    cloth: { value: null as Texture | null },
    texel: { value: new Vector2() },
    personMask: { value: nobody as Texture },
    coverScale: { value: coverScale },
    span: { value: new Vector2(0, 1) },
    opacity: { value: 0 },
    gains: { value: new Vector3(1, 1, 1) },
    blurPx: { value: 0 },
    contactPx: { value: 0 },
    patchPx: { value: 0 },
    palette: { value: palette },
    skinEntries: { value: [0, PALETTE.own.first] },
    ownEntries: { value: [PALETTE.own.first, PALETTE.own.count] },
    grain: { value: 0 },
    seed: { value: 0 },
    upright: { value: 1 },
    toneMappingExposure: { value: 1 },
  };
  const pass = createScreenPass(
    new ShaderMaterial({
      vertexShader,
      fragmentShader: unlikeness + palettePars + fragmentShader,
      uniforms,
      side: DoubleSide,
    }),
  );
  return {
    setFrame({ id, width, height, texture }, mask) {
      uniforms.frame.value = texture;
      uniforms.frameSize.value.set(width, height);
      uniforms.personMask.value = mask ?? nobody;
      // The golden ratio's multiples fall everywhere, and no two frames that follow are alike.
      uniforms.seed.value = (id * 0.618034) % 1;
    },
    draw(renderer, width, height, { cloth, opacity, finish, gains, from, to, topFirst }) {
      uniforms.cloth.value = cloth;
      uniforms.texel.value.set(1 / width, 1 / height);
      uniforms.opacity.value = cloth ? opacity : 0;
      uniforms.gains.value.fromArray(gains);
      uniforms.blurPx.value = finish.blurPx;
      uniforms.contactPx.value = finish.contactPx;
      uniforms.patchPx.value = finish.patchPx;
      uniforms.grain.value = finish.grain;
      uniforms.span.value.set(from, to);
      uniforms.upright.value = topFirst ? -1 : 1;
      const { autoClear } = renderer;
      renderer.autoClear = false;
      pass.render(renderer);
      renderer.autoClear = autoClear;
    },
    dispose() {
      nobody.dispose();
      pass.dispose();
    },
  };
}

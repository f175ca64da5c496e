import {
  CubeTexture,
  Data3DTexture,
  DataTexture,
  FloatType,
  HalfFloatType,
  Texture,
  WebGLCubeRenderTarget,
} from 'three';
import { expect, test } from 'vitest';
import { textureBytes } from '../../src/scene/texture-bytes';

const picture = (width: number, height: number) => ({ width, height });

test('a picture takes four bytes a texel, and a third more with smaller copies', () => {
  const texture = new Texture(picture(64, 32) as never);
  expect(textureBytes(texture)).toBe(Math.ceil((64 * 32 * 4 * 4) / 3));
  texture.generateMipmaps = false;
  expect(textureBytes(texture)).toBe(64 * 32 * 4);
});

test('halves and floats take more', () => {
  expect(textureBytes(new DataTexture(null, 8, 8, undefined, HalfFloatType))).toBe(8 * 8 * 8);
  expect(textureBytes(new DataTexture(null, 8, 8, undefined, FloatType))).toBe(8 * 8 * 16);
});

test('a volume counts its depth, a cube its six faces', () => {
  expect(textureBytes(new Data3DTexture(null, 4, 3, 24))).toBe(4 * 3 * 24 * 4);
  const cube = new CubeTexture(Array<never>(6).fill(picture(16, 16) as never));
  cube.generateMipmaps = false;
  expect(textureBytes(cube)).toBe(6 * 16 * 16 * 4);
  const target = new WebGLCubeRenderTarget(16, { type: HalfFloatType, generateMipmaps: true });
  expect(textureBytes(target.texture)).toBe((6 * 16 * 16 * 8 * 4) / 3);
});

test('what has no picture takes nothing', () => {
  expect(textureBytes(new Texture())).toBe(0);
});

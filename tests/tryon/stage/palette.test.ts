import { Texture } from 'three';
import { expect, test } from 'vitest';
import { createPalette } from '../../../src/tryon/stage/palette';
import { createNotingRenderer } from '../support/noting-renderer';
import { ARMS_DOWN, poseOf } from '../support/pose-of';
import { createBitmap } from '../support/scripted-source';
import { REST_JOINTS } from '../support/shopper';

const texture = new Texture();
const size = { width: 480, height: 640 };
const frame = { id: 0, timestampSeconds: 0, ...size, texture, bitmap: createBitmap() };
const pose = poseOf(REST_JOINTS, { turns: ARMS_DOWN });
const mask = new Texture();

function looked() {
  const palette = createPalette();
  const noting = createNotingRenderer(100, 100);
  let cleared = 0;
  Object.assign(noting.renderer, { clear: () => (cleared += 1) });
  return { palette, ...noting, cleared: () => cleared };
}

test('is drawn once for each frame that is looked at, beside what is being drawn', () => {
  const { palette, renderer, drawings } = looked();
  palette.look(frame, pose, mask);
  palette.refresh(renderer);
  palette.refresh(renderer);
  expect(drawings).toHaveLength(1);
  expect(drawings[0]).toMatchObject({
    onScreen: false,
    uniforms: { frame: texture, personMask: mask, texel: [1 / 480, 1 / 640] },
  });
  expect(renderer.getRenderTarget()).toBeNull();
  palette.look(frame, pose, mask);
  palette.refresh(renderer);
  expect(drawings).toHaveLength(2);
});

test('keeps what it saw until nobody is there', () => {
  const { palette, renderer, cleared } = looked();
  const see = (seen: typeof pose | null) => {
    palette.look(frame, seen, mask);
    palette.refresh(renderer);
  };
  see(pose);
  const atFirst = cleared();
  see(pose);
  expect(cleared()).toBe(atFirst);
  see(null);
  expect(cleared()).toBe(atFirst + 1);
  see(pose);
  expect(cleared()).toBe(atFirst + 1);
});

import { Texture, Vector2, type DataTexture } from 'three';
import { expect, test } from 'vitest';
import type { Frame } from '../../../src/tryon/camera/frame';
import { createPicture, type Dressing } from '../../../src/tryon/stage/picture';
import { createNotingRenderer } from '../support/noting-renderer';
import { createBitmap } from '../support/scripted-source';

const palette = new Texture();
const BARE: Dressing = {
  cloth: null,
  opacity: 1,
  finish: { blurPx: 1.5, contactPx: 6, patchPx: 20, grain: 0.01 },
  gains: Float32Array.of(1, 0.75, 0.5),
  from: 0,
  to: 1,
  topFirst: false,
};

function drawnBy(dressing: Dressing, frame: Partial<Frame> = {}, mask: Texture | null = null) {
  const coverScale = new Vector2(1, 1.5);
  const picture = createPicture(coverScale, palette);
  const texture = new Texture();
  const whole = { id: 7, timestampSeconds: 0, width: 720, height: 960, texture };
  picture.setFrame({ ...whole, bitmap: createBitmap(), ...frame }, mask);
  const { renderer, drawings } = createNotingRenderer(100, 200);
  picture.draw(renderer, 100, 200, dressing);
  return { ...drawings[0], texture, cleared: renderer.autoClear };
}

test('covers what it is drawn to with the frame, cropped as whoever shares the scale says', () => {
  const { uniforms, texture } = drawnBy(BARE);
  const crop = { coverScale: [1, 1.5], span: [0, 1], upright: 1 };
  expect(uniforms).toMatchObject({ frame: texture, ...crop });
});

test('has no garment in it without a layer of cloth', () => {
  expect(drawnBy(BARE).uniforms.opacity).toBe(0);
  const cloth = new Texture();
  expect(drawnBy({ ...BARE, cloth, opacity: 0.4 }).uniforms).toMatchObject({ cloth, opacity: 0.4 });
});

test('is told how the garments are finished, in the pixels that they are drawn to', () => {
  expect(drawnBy(BARE).uniforms).toMatchObject({
    frameSize: [720, 960],
    texel: [1 / 100, 1 / 200],
    blurPx: 1.5,
    contactPx: 6,
    patchPx: 20,
    grain: 0.01,
    gains: [1, 0.75, 0.5],
  });
});

test('knows her own clothes by the colours that were looked up', () => {
  expect(drawnBy(BARE).uniforms).toMatchObject({
    palette,
    skinEntries: [0, 7],
    ownEntries: [7, 6],
  });
});

test('has grain that stays with its frame and is another one in the next', () => {
  const seed = (id: number) => drawnBy(BARE, { id }).uniforms.seed;
  expect(seed(3)).toBe(seed(3));
  expect(seed(3)).not.toBe(seed(4));
});

test('has a person where the mask says so, and nowhere without a mask', () => {
  const mask = new Texture();
  expect(drawnBy(BARE, {}, mask).uniforms.personMask).toBe(mask);
  const nobody = drawnBy(BARE).uniforms.personMask as DataTexture;
  expect(nobody.image.data).toEqual(Uint8Array.of(0));
});

test('is neither lit nor tone-mapped, and hides nothing by depth', () => {
  const [material] = drawnBy(BARE).meshes.map((mesh) => mesh.material);
  expect(material).toMatchObject({ toneMapped: false, depthTest: false, depthWrite: false });
});

test('leaves the renderer as it was, and what is drawn beside it', () => {
  expect(drawnBy({ ...BARE, from: 0.5 }).cleared).toBe(true);
});

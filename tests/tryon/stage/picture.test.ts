import { Texture, Vector2 } from 'three';
import { expect, test } from 'vitest';
import { createPicture, type Dressing } from '../../../src/tryon/stage/picture';
import { createNotingRenderer } from '../support/noting-renderer';

const BARE: Dressing = { cloth: null, opacity: 1, from: 0, to: 1, topFirst: false };

function drawnBy(dressing: Dressing) {
  const coverScale = new Vector2(1, 1.5);
  const picture = createPicture(coverScale);
  const frame = new Texture();
  picture.setFrame(frame);
  const { renderer, drawings } = createNotingRenderer(100, 100);
  picture.draw(renderer, dressing);
  return { ...drawings[0], frame, cleared: renderer.autoClear };
}

test('covers what it is drawn to with the frame, cropped as whoever shares the scale says', () => {
  const { uniforms, frame } = drawnBy(BARE);
  expect(uniforms).toMatchObject({ frame, coverScale: [1, 1.5], span: [0, 1], upright: 1 });
});

test('has no garment in it without a layer of cloth', () => {
  expect(drawnBy(BARE).uniforms.opacity).toBe(0);
  const cloth = new Texture();
  expect(drawnBy({ ...BARE, cloth, opacity: 0.4 }).uniforms).toMatchObject({ cloth, opacity: 0.4 });
});

test('is neither lit nor tone-mapped, and hides nothing by depth', () => {
  const [material] = drawnBy(BARE).meshes.map((mesh) => mesh.material);
  expect(material).toMatchObject({ toneMapped: false, depthTest: false, depthWrite: false });
});

test('leaves the renderer as it was, and what is drawn beside it', () => {
  expect(drawnBy({ ...BARE, from: 0.5 }).cleared).toBe(true);
});

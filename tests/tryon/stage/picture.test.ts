import { Texture, Vector2, type ShaderMaterial } from 'three';
import { expect, test } from 'vitest';
import { createPicture } from '../../../src/tryon/stage/picture';

test('shows nothing before its first frame, and then each as it comes', () => {
  const { mesh, setFrame } = createPicture(new Vector2(1, 1));
  const { uniforms } = mesh.material as ShaderMaterial;
  expect(mesh.visible).toBe(false);
  for (const texture of [new Texture(), new Texture()]) {
    setFrame(texture);
    expect(mesh.visible).toBe(true);
    expect(uniforms.frame.value).toBe(texture);
  }
});

test('lies behind everything and is not tone-mapped', () => {
  const { mesh } = createPicture(new Vector2(1, 1));
  const material = mesh.material as ShaderMaterial;
  expect(mesh.renderOrder).toBe(0);
  expect([material.depthTest, material.depthWrite, material.toneMapped]).toEqual([
    false,
    false,
    false,
  ]);
});

test('takes its crop from whoever changes the screen', () => {
  const coverScale = new Vector2(1, 1);
  const { mesh } = createPicture(coverScale);
  expect((mesh.material as ShaderMaterial).uniforms.coverScale.value).toBe(coverScale);
});

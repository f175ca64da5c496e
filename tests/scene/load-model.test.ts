import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Box3, SkinnedMesh } from 'three';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadModel } from '../../src/scene/load-model';

const file = readFileSync(join(import.meta.dirname, '../../public/models/body.glb'));
const addressOf = (bytes: Uint8Array) =>
  `data:model/gltf-binary;base64,${Buffer.from(bytes).toString('base64')}`;

// Browsers have it, Node has not; three tells of progress with it.
beforeAll(() => void vi.stubGlobal('ProgressEvent', class extends Event {}));
afterAll(() => void vi.unstubAllGlobals());

test('unpacks a compressed model: the reference body, 1.70 m tall, its feet on the floor', async () => {
  const { scene } = await loadModel(addressOf(file));
  const mesh = scene.getObjectByProperty('isSkinnedMesh', true) as SkinnedMesh;
  const { min, max } = new Box3().setFromBufferAttribute(
    mesh.geometry.attributes.position as never,
  );
  expect(max.y - min.y).toBeCloseTo(1.7, 2);
  expect(min.y).toBeCloseTo(0, 2);
  expect(scene.userData.heightM).toBeCloseTo(1.7, 2);
});

test('a file that is cut short is refused', async () => {
  await expect(loadModel(addressOf(file.subarray(0, 5000)))).rejects.toThrow(RangeError);
});

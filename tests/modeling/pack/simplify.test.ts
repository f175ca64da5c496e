import { getBounds } from '@gltf-transform/core';
import { expect, it } from 'vitest';
import { simplify } from '../../../modeling/pack/simplify.ts';
import { createMesh, square } from '../create-mesh.ts';

/** A square of n × n cells, its height and its light by place. */
function sheet(n: number, height: (x: number, y: number) => number, light = (_x: number) => 1) {
  const { position, index } = square(n);
  const count = position.length / 3;
  const at = (i: number) => [position[i * 3]!, position[i * 3 + 1]!] as const;
  for (let i = 0; i < count; i++) position[i * 3 + 2] = height(...at(i));
  const each = (values: (i: number) => number[]) =>
    Array.from({ length: count }, (_, i) => values(i));
  const { document, mesh, primitive } = createMesh({
    position,
    index,
    normal: each(() => [0, 0, 1]).flat(),
    uv: each((i) => [...at(i)]).flat(),
  });
  const colour = Float32Array.from(each((i) => [...Array(3).fill(light(at(i)[0])), 1]).flat());
  primitive.setAttribute(
    'COLOR_0',
    document
      .createAccessor()
      .setType('VEC4')
      .setArray(colour)
      .setBuffer(document.getRoot().listBuffers()[0]!),
  );
  document.createScene().addChild(document.createNode().setMesh(mesh));
  return { document, primitive };
}

const triangles = (primitive: { getIndices(): { getCount(): number } | null }) =>
  primitive.getIndices()!.getCount() / 3;

it('leaves what is flat with few triangles, at no error to speak of', async () => {
  const { document, primitive } = sheet(30, () => 0);
  expect(triangles(primitive)).toBe(1800);
  expect(await simplify(document, 200)).toBeLessThan(0.001);
  expect(triangles(primitive)).toBeLessThanOrEqual(200);
  const { min, max } = getBounds(document.getRoot().listScenes()[0]!);
  expect([min.slice(0, 2), max.slice(0, 2)]).toEqual([
    [-1, -1],
    [1, 1],
  ]);
  const used = new Set(primitive.getIndices()!.getArray()!);
  expect(primitive.getAttribute('POSITION')!.getCount()).toBe(used.size);
});

it('keeps within its budget what is not flat, and says how far it strays', async () => {
  const { document, primitive } = sheet(30, (x, y) => 0.05 * Math.sin(5 * x) * Math.cos(4 * y));
  const error = await simplify(document, 400);
  expect(triangles(primitive)).toBeLessThanOrEqual(400);
  expect(triangles(primitive)).toBeGreaterThan(200);
  expect(error).toBeGreaterThan(0.0005);
});

it('keeps vertices where the light changes', async () => {
  const shadow = (x: number) => (Math.abs(x) < 0.2 ? 0.1 : 1);
  const { document, primitive } = sheet(30, () => 0, shadow);
  await simplify(document, 400);
  const colour = primitive.getAttribute('COLOR_0')!;
  const lights = Array.from({ length: colour.getCount() }, (_, i) => colour.getElement(i, [])[0]!);
  expect(Math.min(...lights)).toBeCloseTo(0.1, 2);
});

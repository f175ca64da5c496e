import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBounds, type Document } from '@gltf-transform/core';
import { Ray, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { measure, type GoodsExtras } from '../../../modeling/goods/prepare.ts';
import { createIo } from '../../../modeling/pack/io.ts';
import type { ManifestEntry } from '../../../modeling/pack/manifest.ts';
import { variantNames } from '../../../modeling/pack/variant-names.ts';
import { roomFile } from '../../../modeling/room/rendition.ts';
import { trianglesOf } from '../../../modeling/room/triangles.ts';
import { isWithin, toEdge } from './polygons';

const folder = join(import.meta.dirname, '../../../public/models');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
  string,
  ManifestEntry
>;
/** What a room's piece may cost, by its size: a metre and more across or high, or less. */
const BUDGETS = {
  large: { bytes: 150_000, triangles: 8000, texturePixels: 512 },
  small: { bytes: 80_000, triangles: 6500, texturePixels: 512 },
};
const LARGE = ['armchair', 'corner-sofa', 'easy-chair', 'sofa'];
const PIECES = [...LARGE, 'bowl', 'floor-lamp', 'side-table', 'tote', 'vase'];
const io = await createIo();
const extrasOf = (document: Document) =>
  document.getRoot().listScenes()[0]!.getExtras() as unknown as GoodsExtras;

it('every piece that stands in a room has a rendition, and nothing else has', () => {
  const files = Object.keys(manifest).filter((file) => manifest[file]!.room);
  expect(files.sort()).toEqual(PIECES.map((piece) => roomFile(`${piece}.glb`)).sort());
});

describe.each(PIECES)('%s in a room', (piece) => {
  const entry = manifest[roomFile(`${piece}.glb`)]!;
  const { anchor, footprint } = entry.room!;
  let whole: Document;
  let light: Document;
  beforeAll(async () => {
    whole = await io.read(join(folder, `${piece}.glb`));
    light = await io.read(join(folder, roomFile(`${piece}.glb`)));
  });

  it('costs little', () => {
    const budget = LARGE.includes(piece) ? BUDGETS.large : BUDGETS.small;
    expect(entry.bytes).toBeLessThanOrEqual(budget.bytes);
    expect(entry.triangles).toBeLessThanOrEqual(budget.triangles);
    expect(entry.drawCalls).toBeLessThanOrEqual(2);
    for (const texture of light.getRoot().listTextures()) {
      expect(Math.max(...texture.getSize()!)).toBeLessThanOrEqual(budget.texturePixels);
    }
  });

  it('is the same piece in the same colourways, as large to 1 cm', () => {
    expect(extrasOf(light)).toEqual(extrasOf(whole));
    expect(variantNames(light)).toEqual(variantNames(whole));
    for (const side of ['width', 'depth', 'height'] as const) {
      expect(Math.abs(measure(light)[side] - measure(whole)[side])).toBeLessThanOrEqual(1);
    }
  });

  it('has its hotspot on its surface and nothing before it', () => {
    const at = new Vector3(...anchor.at);
    const normal = new Vector3(...anchor.normal);
    expect(normal.length()).toBeCloseTo(1, 3);
    const triangles = trianglesOf(light).map((t) => t.map((p) => new Vector3(...p)));
    const hits = (ray: Ray) =>
      triangles.flatMap(([a, b, c]) => {
        const point = ray.intersectTriangle(a!, b!, c!, false, new Vector3());
        return point ? [point.distanceTo(ray.origin)] : [];
      });
    const above = at.clone().addScaledVector(normal, 0.003);
    expect(Math.min(...hits(new Ray(above, normal.clone().negate())))).toBeLessThan(0.006);
    expect(hits(new Ray(above, normal))).toEqual([]);
  });

  it('stands within its footprint, which is no larger than the piece', () => {
    const low = trianglesOf(light)
      .flat()
      .filter(([, y]) => y < 0.5);
    for (const [x, , z] of low) {
      const isCovered = isWithin([x, z], footprint) || toEdge([x, z], footprint) < 0.03;
      expect(isCovered).toBe(true);
    }
    const { min, max } = getBounds(whole.getRoot().listScenes()[0]!);
    for (const [x, z] of footprint) {
      expect(x).toBeGreaterThan(min[0] - 0.01);
      expect(x).toBeLessThan(max[0] + 0.01);
      expect(z).toBeGreaterThan(min[2] - 0.01);
      expect(z).toBeLessThan(max[2] + 0.01);
    }
  });
});

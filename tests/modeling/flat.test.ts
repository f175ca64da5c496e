import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Node } from '@gltf-transform/core';
import { validateBytes } from 'gltf-validator';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../modeling/flat/files-of.ts';
import { createIo } from '../../modeling/pack/io.ts';
import { sceneSourceSchema } from '../../src/contract/showroom-scene.ts';

const folder = join(import.meta.dirname, '../../public/models/flat');
const scene = sceneSourceSchema.parse(JSON.parse(readFileSync(join(folder, 'scene.json'), 'utf8')));
const bytesOf = (file: string): number => statSync(join(folder, file)).size;
const io = await createIo();
const documents = new Map<string, Document>();
for (const { id, model } of scene.parts) documents.set(id, await io.read(join(folder, model)));

const nodes = new Map<string, Node>();
for (const document of documents.values()) {
  for (const node of document.getRoot().listNodes()) nodes.set(node.getName(), node);
}

const trianglesOf = (document: Document): number =>
  document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
    .reduce((sum, primitive) => sum + primitive.getIndices()!.getCount() / 3, 0);

it('names exactly the files that are there', () => {
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  // Its pictures are drawn from it by the shop's own stage, and listed apart.
  const own = there.filter((file) => !file.startsWith('poster'));
  expect(filesOf(scene).concat('scene.json').sort()).toEqual(own.sort());
});

describe.each(scene.parts)('$id', ({ id, model }) => {
  let document: Document;
  beforeAll(() => {
    document = documents.get(id)!;
  });

  it('has no error and no warning in the glTF-Validator, compressed and decompressed', async () => {
    const bytes = new Uint8Array(readFileSync(join(folder, model)));
    const plain = await io.readBinary(bytes);
    for (const extension of plain.getRoot().listExtensionsUsed()) {
      if (extension.extensionName === 'EXT_meshopt_compression') extension.dispose();
    }
    for (const glb of [bytes, await io.writeBinary(plain)]) {
      const report = await validateBytes(glb, { maxIssues: 0 });
      expect(report.issues.messages.filter((message) => message.severity < 2)).toEqual([]);
    }
  });

  it('holds no pictures, and only materials that the scene or the engine knows', () => {
    expect(document.getRoot().listTextures()).toEqual([]);
    const names = document
      .getRoot()
      .listMaterials()
      .map((material) => material.getName());
    expect(Object.keys(scene.materials).concat('glass', 'emit')).toEqual(
      expect.arrayContaining(names),
    );
  });

  it('gives a place in the light map to all that stands still', () => {
    const still = document
      .getRoot()
      .listNodes()
      .filter((node) => node.getMesh() && !/^glass-|-leaf$/.test(node.getName()));
    for (const primitive of still.flatMap((node) => node.getMesh()!.listPrimitives())) {
      const uv = primitive.getAttribute('TEXCOORD_1')!;
      expect(Math.min(...uv.getMinNormalized([]))).toBeGreaterThanOrEqual(0);
      expect(Math.max(...uv.getMaxNormalized([]))).toBeLessThanOrEqual(1);
    }
  });
});

it('has every node that it names', () => {
  const named = [
    ...Object.values(scene.nodes).flat(),
    ...scene.passages.flatMap(({ door }) => (door ? [door.node] : [])),
  ];
  expect([...nodes.keys()]).toEqual(expect.arrayContaining(named));
});

it('hangs a leaf and two hotspots on every hinge, at the end of its passage', () => {
  for (const { door, from, to } of scene.passages) {
    if (!door) continue;
    const hinge = nodes.get(door.node)!;
    const names = hinge.listChildren().map((child) => child.getName());
    const spot = `hotspot-${door.node}`;
    expect(names.sort()).toEqual([`${door.node}-leaf`, spot, `${spot}-inside`].sort());
    expect(hinge.getRotation()).toEqual([0, 0, 0, 1]);
    const [x, , z] = hinge.getTranslation();
    const apart = Math.min(...[from, to].map((end) => Math.hypot(x - end[0], z - end[1])));
    expect(apart).toBeLessThan(0.2);
  }
});

it('has probes for each place, four bytes for each side of each point', () => {
  for (const { probes } of scene.places) {
    const [x, y, z] = probes.count;
    for (const file of Object.values(probes.files)) {
      expect(bytesOf(file)).toBe(x * y * z * 6 * 4);
      const codes = readFileSync(join(folder, file)).filter((_, i) => i % 4 !== 3);
      expect(codes.reduce((sum, code) => sum + code, 0) / codes.length).toBeGreaterThan(20);
    }
  }
});

it('marks places to stand that are free of furniture and within the room', () => {
  for (const { outline, spots, fixtures } of scene.places) {
    const xs = outline.map(([x]) => x);
    const zs = outline.map(([, z]) => z);
    for (const { at } of spots) {
      const toWall = Math.min(
        at[0] - Math.min(...xs),
        Math.max(...xs) - at[0],
        at[1] - Math.min(...zs),
        Math.max(...zs) - at[1],
      );
      expect(toWall).toBeGreaterThanOrEqual(0.35);
      for (const fixture of fixtures) expect(distanceTo(fixture, at)).toBeGreaterThanOrEqual(0.35);
    }
  }
});

it('knows its own lengths', () => {
  for (const { from, to, metres } of scene.lengths) {
    expect(Math.hypot(...from.map((value, i) => value - to[i]!))).toBeCloseTo(metres, 3);
  }
});

describe('budgets', () => {
  const [living] = scene.parts;
  const tiersOf = (tier: 'low' | 'high'): string[] =>
    filesOf(scene).filter((file) => file.endsWith(`-${tier}.webp`));
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

  it('keeps the first view small', () => {
    expect(bytesOf(living!.model)).toBeLessThanOrEqual(800_000);
    const used = documents.get(living!.id)!.getRoot().listMaterials();
    const textures = used.flatMap((material) =>
      Object.values(scene.materials[material.getName()] ?? {}).flatMap((file) =>
        file ? [file.low] : [],
      ),
    );
    expect(sum([...new Set(textures)].map(bytesOf))).toBeLessThanOrEqual(250_000);
    expect(bytesOf(living!.lightMaps[scene.hours[0]!.id]!.low)).toBeLessThanOrEqual(240_000);
    expect(bytesOf(scene.hours[0]!.sky.file)).toBeLessThanOrEqual(80_000);
  });

  it('keeps the rest of the models small', () => {
    const rest = scene.parts.slice(1).map(({ model }) => bytesOf(model));
    expect(sum(rest)).toBeLessThanOrEqual(2_500_000);
  });

  it('keeps to its triangles and draw calls', () => {
    const counts = scene.parts.map(({ id }) => trianglesOf(documents.get(id)!));
    expect(counts[0]).toBeLessThanOrEqual(110_000);
    expect(sum(counts)).toBeLessThanOrEqual(250_000);
    const calls = [...documents.values()].map((document) =>
      sum(
        document
          .getRoot()
          .listMeshes()
          .map((mesh) => mesh.listPrimitives().length),
      ),
    );
    expect(calls[0]).toBeLessThanOrEqual(25);
    expect(sum(calls)).toBeLessThanOrEqual(90);
  });

  it.each([
    ['low', 60_000_000],
    ['high', 150_000_000],
  ] as const)('decodes its %s tier within memory', async (tier, budget) => {
    const sizes = await Promise.all(
      tiersOf(tier).map(async (file) => {
        const { width, height } = await sharp(join(folder, file)).metadata();
        return (width! * height! * 4 * 4) / 3;
      }),
    );
    expect(sum(sizes)).toBeLessThanOrEqual(budget);
  });
});

/** How far a point is from an axis-parallel rectangle, on the plan. */
function distanceTo(rectangle: [number, number][], [x, z]: [number, number]): number {
  const xs = rectangle.map((corner) => corner[0]);
  const zs = rectangle.map((corner) => corner[1]);
  const beyond = (value: number, all: number[]): number =>
    Math.max(Math.min(...all) - value, value - Math.max(...all), 0);
  return Math.hypot(beyond(x, xs), beyond(z, zs));
}

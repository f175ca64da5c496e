import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getBounds,
  type Document,
  type Material,
  type Primitive,
  type Texture,
} from '@gltf-transform/core';
import type { MappingList } from '@gltf-transform/extensions';
import { validateBytes } from 'gltf-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { measure, type GoodsExtras } from '../../modeling/goods/prepare.ts';
import { createIo } from '../../modeling/pack/io.ts';
import { describeModel, type ManifestEntry } from '../../modeling/pack/manifest.ts';
import { describePosters } from '../../modeling/pack/posters.ts';
import { describeShown } from '../../modeling/pack/shown.ts';
import { variantNames } from '../../modeling/pack/variant-names.ts';
import { POSE_BONES, SHAPE_KEYS } from '../../src/contract/bones.ts';
import type { GarmentExtras } from '../../modeling/dress/garment.ts';

const folder = join(import.meta.dirname, '../../public/models');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
  string,
  ManifestEntry
>;
const files = readdirSync(folder).filter((file) => file.endsWith('.glb'));
const io = await createIo();

const IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

/** Bytes and triangles that a file may have at most, by kind. */
const BUDGETS = {
  body: { bytes: 400_000, triangles: 20_000, drawCalls: 1 },
  shopper: { bytes: 1_500_000, triangles: 50_000, drawCalls: 6 },
  garment: { bytes: 1_500_000, triangles: 25_000, drawCalls: 4 },
  furniture: { bytes: 800_000, triangles: 30_000, drawCalls: 4 },
  object: { bytes: 800_000, triangles: 30_000, drawCalls: 4 },
};

/** Goods that stand by themselves, without a rig, and the colourways that each has. */
const GOODS = {
  'armchair.glb': 3,
  'bowl.glb': 3,
  'corner-sofa.glb': 3,
  'easy-chair.glb': 3,
  'floor-lamp.glb': 2,
  'side-table.glb': 3,
  'sofa.glb': 3,
  'tote.glb': 3,
  'vase.glb': 3,
};
/** What stands in rooms in a piece's place: room-renditions.test.ts knows more of it. */
const isForRooms = (file: string) => manifest[file]!.room !== undefined;
const rigged = files.filter((file) => !(file in GOODS) && !isForRooms(file));

/** Bytes of a texture's pixels with their mipmaps, on the graphics card. */
const decodedBytes = (texture: Texture): number => {
  const [width, height] = texture.getSize()!;
  return (width * height * 4 * 4) / 3;
};

it('the manifest names exactly the files that are there, in order', () => {
  expect(Object.keys(manifest)).toEqual([...files].sort());
});

describe.each(files)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  let document: Document;
  let extras: Record<string, unknown>;
  beforeAll(async () => {
    document = await io.readBinary(bytes);
    extras = document.getRoot().listScenes()[0]!.getExtras();
  });

  it('is the file that the manifest describes', async () => {
    expect(manifest[file]!.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const { posters = {}, shown, room: _, ...entry } = manifest[file]!;
    expect(describeModel(document, bytes, entry.source)).toEqual(entry);
    const name = file.slice(0, -'.glb'.length);
    const variants = isForRooms(file) ? [] : variantNames(document);
    expect(posters).toEqual(await describePosters(folder, name, variants));
    expect(Object.keys(posters)).toEqual(variants);
    const said = variants.length > 0 ? asWritten(describeShown(name)) : undefined;
    expect(shown).toEqual(said);
  });

  it('has no error and no warning in the glTF-Validator, compressed and decompressed', async () => {
    const plain = await io.readBinary(bytes);
    for (const extension of plain.getRoot().listExtensionsUsed()) {
      if (extension.extensionName === 'EXT_meshopt_compression') extension.dispose();
    }
    for (const glb of [bytes, await io.writeBinary(plain)]) {
      const report = await validateBytes(glb, { maxIssues: 0 });
      const serious = report.issues.messages.filter((message) => message.severity < 2);
      expect(serious).toEqual([]);
    }
  });

  it('stays within the budget of its kind', () => {
    const budget = BUDGETS[extras.kind as keyof typeof BUDGETS];
    const { bytes: size, triangles, drawCalls } = manifest[file]!;
    expect(size).toBeLessThanOrEqual(budget.bytes);
    expect(triangles).toBeLessThanOrEqual(budget.triangles);
    expect(drawCalls).toBeLessThanOrEqual(budget.drawCalls);
  });

  it('stores positions as floats, without a matrix on a mesh', () => {
    const root = document.getRoot();
    for (const node of root.listNodes().filter((node) => node.getMesh())) {
      expect(node.getMatrix()).toEqual(IDENTITY);
    }
    for (const primitive of root.listMeshes().flatMap((mesh) => mesh.listPrimitives())) {
      for (const owner of [primitive, ...primitive.listTargets()]) {
        expect(owner.getAttribute('POSITION')!.getArray()).toBeInstanceOf(Float32Array);
      }
    }
  });

  it('names its nodes and materials', () => {
    const root = document.getRoot();
    for (const named of [...root.listNodes(), ...root.listMaterials()]) {
      expect(named.getName()).toMatch(/^[a-zA-Z][a-zA-Z0-9_ -]+$/);
    }
  });
});

describe.each(rigged)('%s', (file) => {
  let document: Document;
  let extras: Record<string, unknown>;
  beforeAll(async () => {
    document = await io.read(join(folder, file));
    extras = document.getRoot().listScenes()[0]!.getExtras();
  });

  it('has the pose bones, each at rest without rotation or scale', () => {
    const joints = document.getRoot().listSkins()[0]!.listJoints();
    expect(joints.map((joint) => joint.getName())).toEqual(expect.arrayContaining([...POSE_BONES]));
    for (const joint of joints) {
      expect(joint.getRotation()).toEqual([0, 0, 0, 1]);
      expect(joint.getScale()).toEqual([1, 1, 1]);
    }
  });

  it('binds every joint where it stands: mesh space is model space, in metres', () => {
    const skin = document.getRoot().listSkins()[0]!;
    const inverseBind = skin.getInverseBindMatrices()!;
    skin.listJoints().forEach((joint, i) => {
      const [x, y, z] = joint.getWorldTranslation();
      const expected = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1];
      inverseBind
        .getElement(i, [])
        .forEach((value, k) => expect(value).toBeCloseTo(expected[k]!, 5));
    });
  });

  it('names its morph targets, the same number in every primitive', () => {
    for (const mesh of document.getRoot().listMeshes()) {
      const names = mesh.getExtras().targetNames as string[];
      expect(new Set(names).size).toBe(names.length);
      expect(mesh.getWeights()).toEqual(names.map(() => 0));
      for (const primitive of mesh.listPrimitives()) {
        expect(primitive.listTargets()).toHaveLength(names.length);
      }
    }
  });

  it('says how the rest joints move with the shape, left and right alike', () => {
    const { jointMorphs } = extras as { jointMorphs: Record<string, Record<string, number[]>> };
    const bones = document
      .getRoot()
      .listSkins()[0]!
      .listJoints()
      .map((joint) => joint.getName());
    expect(Object.keys(jointMorphs).sort()).toEqual(['female', 'male', 'muscle', 'shoulder']);
    for (const moves of Object.values(jointMorphs)) {
      for (const [bone, [x, y, z]] of Object.entries(moves)) {
        expect(bones).toContain(bone);
        const mirrored =
          moves[bone.replace(/^left|^right/, (s) => (s === 'left' ? 'right' : 'left'))]!;
        expect([-mirrored[0]!, mirrored[1], mirrored[2]]).toEqual([x, y, z]);
      }
    }
    expect(jointMorphs.shoulder!.leftUpperArm).toEqual([0.014, 0, 0]);
  });
});

describe.each(Object.entries(GOODS))('%s', (file, colourways) => {
  let document: Document;
  let extras: GoodsExtras;
  beforeAll(async () => {
    document = await io.read(join(folder, file));
    extras = document.getRoot().listScenes()[0]!.getExtras() as unknown as GoodsExtras;
  });

  it('stands on the floor, its middle at the origin', () => {
    const { min, max } = getBounds(document.getRoot().listScenes()[0]!);
    expect(min[1]).toBeCloseTo(0, 3);
    for (const axis of [0, 2] as const) {
      expect(Math.abs(min[axis] + max[axis])).toBeLessThanOrEqual(0.002);
    }
  });

  it('says how large it is, as it was before packing', () => {
    expect(extras.id).toBe(file.slice(0, -'.glb'.length));
    const measured = measure(document);
    for (const side of ['width', 'depth', 'height'] as const) {
      expect(Math.abs(extras.dimensionsCm[side] - measured[side])).toBeLessThanOrEqual(0.1);
    }
  });

  it('has its colourways, and nothing morphs or moves', () => {
    const root = document.getRoot();
    expect(new Set(variantNames(document)).size).toBe(colourways);
    expect([root.listSkins(), root.listAnimations()]).toEqual([[], []]);
    for (const primitive of root.listMeshes().flatMap((mesh) => mesh.listPrimitives())) {
      expect(primitive.listTargets()).toEqual([]);
    }
  });

  it('carries its own occlusion, from what sees the sky to what does not', () => {
    const primitives = document
      .getRoot()
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives());
    const light = primitives.flatMap((primitive) => {
      const colour = primitive.getAttribute('COLOR_0')!;
      return Array.from({ length: colour.getCount() }, (_, i) => colour.getElement(i, [])[0]!);
    });
    expect(Math.max(...light)).toBeGreaterThan(0.9);
    expect(Math.min(...light)).toBeLessThan(0.5);
  });

  it('needs at most 8 MB of textures at a time', () => {
    const shared = document
      .getRoot()
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives());
    const choices = variantNames(document).map((name) => {
      const materials = shared.map((primitive) => materialOf(primitive, name));
      const textures = new Set(materials.flatMap(texturesOf));
      return [...textures].reduce((sum, texture) => sum + decodedBytes(texture), 0);
    });
    for (const bytes of choices) expect(bytes).toBeLessThanOrEqual(8_000_000);
  });
});

/** A value as the manifest keeps it: -0 is 0. */
function asWritten<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** What a part is made of in a colourway. */
function materialOf(primitive: Primitive, variant: string): Material {
  const list = primitive.getExtension<MappingList>('KHR_materials_variants');
  const mapping = list
    ?.listMappings()
    .find((mapping) => mapping.listVariants().some((choice) => choice.getName() === variant));
  return mapping?.getMaterial() ?? primitive.getMaterial()!;
}

/** The textures that a material uses, in whatever slot. */
function texturesOf(material: Material): Texture[] {
  return [
    material.getBaseColorTexture(),
    material.getNormalTexture(),
    material.getMetallicRoughnessTexture(),
    material.getEmissiveTexture(),
    material.getOcclusionTexture(),
  ].filter((texture) => texture !== null);
}

describe('body.glb', () => {
  it('carries every shape key in order and stands 1.70 m tall on the floor', async () => {
    const document = await io.read(join(folder, 'body.glb'));
    const mesh = document.getRoot().listMeshes()[0]!;
    expect(mesh.getExtras().targetNames).toEqual([...SHAPE_KEYS]);
    const { min, max } = getBounds(document.getRoot().listScenes()[0]!);
    expect(min[1]).toBeCloseTo(0, 2);
    expect(max[1]).toBeCloseTo(1.7, 2);
    expect(document.getRoot().listScenes()[0]!.getExtras()).toMatchObject({
      kind: 'body',
      heightM: 1.7,
    });
  });
});

describe.each([
  ['shopper-woman.glb', 'female', { female: 1 }],
  ['shopper-man.glb', 'male', { male: 1, shoulder: 0.35, muscle: 0.25 }],
])('%s', (file, sex, baked) => {
  it('takes every body: skin, hair, eyes and clothes carry the shape keys', async () => {
    const document = await io.read(join(folder, file));
    const meshes = document.getRoot().listMeshes();
    expect(meshes.map((mesh) => mesh.getName()).sort()).toEqual([
      'bottom',
      'eyes',
      'hair',
      'shoe',
      'skin',
      'top',
    ]);
    const keys = SHAPE_KEYS.filter((key) => key !== 'female' && key !== 'male');
    for (const mesh of meshes) expect(mesh.getExtras().targetNames).toEqual(keys);
    expect(document.getRoot().listScenes()[0]!.getExtras()).toMatchObject({
      kind: 'shopper',
      sex,
      baked,
    });
  });

  it('moves the top with the belly under it', async () => {
    const document = await io.read(join(folder, file));
    const top = document
      .getRoot()
      .listMeshes()
      .find((mesh) => mesh.getName() === 'top')!;
    const belly = (top.getExtras().targetNames as string[]).indexOf('belly');
    const move = top
      .listPrimitives()[0]!
      .listTargets()
      [belly]!.getAttribute('POSITION')!
      .getArray()!;
    // The body's belly key comes forward by 5 cm (+z).
    const forward = Math.max(...Array.from(move as Float32Array).filter((_, i) => i % 3 === 2));
    expect(forward).toBeGreaterThan(0.03);
    expect(forward).toBeLessThan(0.06);
  });
});

describe.each([
  ['tshirt', 'base'],
  ['dress', 'full'],
  ['jeans', 'bottom'],
])('%s.glb', (garment, layer) => {
  const path = join(folder, `${garment}.glb`);

  it('has three colourways, loose cloth, and the shape keys before its pose morphs', async () => {
    const document = await io.read(path);
    const root = document.getRoot();
    expect(new Set(variantNames(document)).size).toBe(3);
    const mesh = root.listMeshes()[0]!;
    const names = mesh.getExtras().targetNames as string[];
    expect(names.slice(0, SHAPE_KEYS.length)).toEqual([...SHAPE_KEYS]);
    const loose = mesh.listPrimitives().flatMap((primitive) => {
      const attribute = primitive.getAttribute('_LOOSE')!;
      return Array.from(
        { length: attribute.getCount() },
        (_, i) => attribute.getElement(i, [])[0]!,
      );
    });
    expect(Math.min(...loose)).toBe(0);
    expect(Math.max(...loose)).toBeGreaterThan(0.5);
    expect(Math.max(...loose)).toBeLessThanOrEqual(1);
  });

  it('drives each of its pose morphs from bones of its rig, by unit axes', async () => {
    const root = (await io.read(path)).getRoot();
    const { poseMorphs } = root.listScenes()[0]!.getExtras() as unknown as GarmentExtras;
    const names = root.listMeshes()[0]!.getExtras().targetNames as string[];
    expect(poseMorphs.map(({ morph }) => morph).sort()).toEqual(
      names.slice(SHAPE_KEYS.length).sort(),
    );
    for (const { drivers } of poseMorphs) {
      expect(drivers.length).toBeGreaterThan(0);
      for (const { bone, axis, fromDeg, toDeg } of drivers) {
        expect(POSE_BONES).toContain(bone);
        expect(Math.hypot(...axis)).toBeCloseTo(1, 6);
        expect(toDeg).not.toBe(fromDeg);
      }
    }
  });

  it('has a size chart that grows from XS to XXL', async () => {
    const root = (await io.read(path)).getRoot();
    const { id, slot, sizeChart } = root.listScenes()[0]!.getExtras() as unknown as GarmentExtras;
    expect({ id, slot }).toEqual({ id: garment, slot: layer });
    const { sizes } = sizeChart;
    expect(sizes.map(({ size }) => size)).toEqual(['XS', 'S', 'M', 'L', 'XL', 'XXL']);
    for (let i = 1; i < sizes.length; i++) {
      for (const girth of ['chest', 'waist', 'hip'] as const) {
        expect(sizes[i]!.body[girth][0]).toBe(sizes[i - 1]!.body[girth][1]);
      }
      for (const [measure, value] of Object.entries(sizes[i]!.garment)) {
        expect(value).toBeGreaterThan(sizes[i - 1]!.garment[measure]!);
      }
    }
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CURRENCY_EXPONENTS } from '../../../src/contract/money';
import { productSchema, SIZES, type Measure, type SizeRow } from '../../../src/contract/product';
import type { StoredProduct } from '../../../server/storage/storage';
import { FOLDERS } from '../../../server/folders';
import { SEED } from '../../../server/seed/index';
import { sha256Of } from '../../../server/static/brotli';

/** Least and most that a garment is wider than the bodies of its size, cm. */
const ROOM: Record<string, Partial<Record<'chest' | 'hip', [number, number]>>> = {
  tshirt: { chest: [8, 20] },
  // Cut on the bias: it gives.
  'slip-dress': { chest: [-1, 6], hip: [2, 9] },
  'straight-jeans': { hip: [1, 10] },
};
/** What the model's chart says of half of, as it lies flat. */
const GIRTHS = ['chest', 'waist', 'hip', 'hem', 'cuff', 'thigh', 'knee'];

test('ids are unique', () => {
  const ids = SEED.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what has no model is an unlisted draft, and nothing else is', () => {
  for (const { listed, model } of SEED) expect(listed).toBe(model !== null);
});

const named = (products: readonly StoredProduct[]) =>
  products.map((product) => [product.id, product] as const);

describe.each(named(SEED))('%s', (_id, product) => {
  test('is a product as the contract has it', () => {
    const { listed: _, ...shown } = { ...product, model: { url: '/models/any.glb', bytes: 1 } };
    expect(productSchema.parse(shown)).toEqual(shown);
  });

  test('has one price in every currency', () => {
    const currencies = product.prices.map(({ currency }) => currency);
    expect(currencies.sort()).toEqual(Object.keys(CURRENCY_EXPONENTS).sort());
    for (const { currency, exponent } of product.prices) {
      expect(exponent).toBe(CURRENCY_EXPONENTS[currency]);
    }
  });

  test('counts the pieces of each colourway in each size', () => {
    const sizes = product.sizes.length > 0 ? product.sizes.map(({ size }) => size) : [null];
    expect(product.skus.map(({ variant, size }) => [variant, size])).toEqual(
      product.variants.flatMap(({ id }) => sizes.map((size) => [id, size])),
    );
    expect(product.skus.some(({ available }) => available > 0)).toBe(true);
  });

  test('says how large it is: by sizes what is worn, by its own measures what is not', () => {
    const isWorn = product.kind === 'garment';
    expect(product.sizes.length > 0).toBe(isWorn);
    expect(product.dimensionsCm === undefined).toBe(isWorn);
  });
});

describe.each(named(SEED.filter(({ kind }) => kind === 'garment')))('%s', (_id, product) => {
  test('has every size, each measure growing with the size', () => {
    expect(product.sizes.map(({ size }) => size)).toEqual(SIZES);
    for (const [index, larger] of product.sizes.slice(1).entries()) {
      const smaller = product.sizes[index]!;
      expect(Object.keys(larger.garmentCm)).toEqual(Object.keys(smaller.garmentCm));
      for (const [measure, cm] of Object.entries(smaller.garmentCm)) {
        expect(larger.garmentCm[measure as Measure]).toBeGreaterThan(cm);
      }
      for (const key of ['chest', 'waist', 'hip'] as const) {
        // No body falls between two sizes.
        expect(larger.bodyCm[key][0]).toBe(smaller.bodyCm[key][1]);
      }
    }
  });

  test('leaves as much room in every size as its cut is meant to', () => {
    for (const [measure, [least, most]] of Object.entries(ROOM[product.id]!)) {
      for (const { bodyCm, garmentCm } of product.sizes) {
        const body = bodyCm[measure as 'chest' | 'hip'];
        const cloth = garmentCm[measure as Measure]!;
        expect(cloth - body[1]).toBeGreaterThanOrEqual(least);
        expect(cloth - body[0]).toBeLessThanOrEqual(most);
      }
    }
  });

  test("has its pattern's measures in the size that the model shows", async () => {
    const glb = await readFile(join(FOLDERS.models, `${product.model}.glb`));
    const json = JSON.parse(glb.toString('utf8', 20, 20 + glb.readUInt32LE(12)));
    const { modelSize, sizes } = json.scenes[0].extras.sizeChart;
    const flat = sizes.find(({ size }: SizeRow) => size === modelSize).garment;
    const { garmentCm } = product.sizes.find(({ size }) => size === modelSize)!;
    for (const [measure, cm] of Object.entries(garmentCm)) {
      const around = GIRTHS.includes(measure) ? 2 : 1;
      expect(Math.abs(cm - around * flat[measure]), measure).toBeLessThanOrEqual(0.5);
    }
  });
});

describe.each(named(SEED.filter(({ listed }) => listed)))('%s', (_id, product) => {
  test('has a poster of every variant, 4:5, of at most 40 kB', async () => {
    const manifest = JSON.parse(await readFile(join(FOLDERS.models, 'manifest.json'), 'utf8'));
    const { posters } = manifest[`${product.model}.glb`];
    expect(Object.keys(posters)).toEqual(product.variants.map(({ id }) => id));
    for (const { file, sha256, width, height } of Object.values<Record<string, any>>(posters)) {
      const content = await readFile(join(FOLDERS.models, file));
      expect(sha256Of(content)).toBe(sha256);
      expect(content.byteLength).toBeLessThanOrEqual(40_000);
      expect([width, height]).toEqual([640, 800]);
    }
  });

  test('shows swatches of the colour that its posters have', async () => {
    for (const { id, swatch } of product.variants) {
      const file = join(FOLDERS.models, 'posters', `${product.model}-${id}.webp`);
      const pixels = await sharp(file).ensureAlpha().raw().toBuffer();
      [1, 3, 5].forEach((digit, channel) => {
        const shown = Number.parseInt(swatch[0]!.slice(digit, digit + 2), 16);
        expect(Math.abs(shown - clothValue(pixels, channel)), id).toBeLessThanOrEqual(16);
      });
    }
  });

  test("names its variants as its model's file does", async () => {
    const glb = await readFile(join(FOLDERS.models, `${product.model}.glb`));
    expect(product.variants.map(({ id }) => id)).toEqual(variantNames(glb));
  });
});

describe.each(named(SEED.filter(({ listed, sizes }) => listed && sizes.length === 0)))(
  '%s',
  (_id, product) => {
    test('is as large as its model says', async () => {
      const glb = await readFile(join(FOLDERS.models, `${product.model}.glb`));
      const json = JSON.parse(glb.toString('utf8', 20, 20 + glb.readUInt32LE(12)));
      expect(product.dimensionsCm).toEqual(json.scenes[0].extras.dimensionsCm);
    });
  },
);

/** A channel's value where the cloth is in the light: two thirds of its opaque pixels are darker. */
function clothValue(pixels: Uint8Array, channel: number): number {
  const values = [];
  for (let i = 0; i < pixels.length; i += 4)
    if (pixels[i + 3]! > 250) values.push(pixels[i + channel]!);
  return values.sort((a, b) => a - b)[Math.floor(values.length * 0.65)]!;
}

/** Names in KHR_materials_variants, from a GLB's first chunk (glTF 2.0, 4.4.3). */
function variantNames(glb: Buffer): string[] {
  const json = JSON.parse(glb.toString('utf8', 20, 20 + glb.readUInt32LE(12)));
  const { variants } = json.extensions.KHR_materials_variants;
  return variants.map(({ name }: { name: string }) => name);
}

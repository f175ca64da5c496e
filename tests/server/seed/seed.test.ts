import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CURRENCY_EXPONENTS } from '../../../src/contract/money';
import { productSchema, SIZES } from '../../../src/contract/product';
import { FOLDERS } from '../../../server/folders';
import { SEED } from '../../../server/seed/index';
import { sha256Of } from '../../../server/static/brotli';

test('ids are unique', () => {
  const ids = SEED.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(SEED.map((product) => [product.id, product] as const))('%s', (_id, product) => {
  test('is a product as the contract has it', () => {
    const model = { url: '/models/any.glb', bytes: 1 };
    expect(productSchema.parse({ ...product, model })).toEqual({ ...product, model });
  });

  test('has one price in every currency', () => {
    const currencies = product.prices.map(({ currency }) => currency);
    expect(currencies.sort()).toEqual(Object.keys(CURRENCY_EXPONENTS).sort());
    for (const { currency, exponent } of product.prices) {
      expect(exponent).toBe(CURRENCY_EXPONENTS[currency]);
    }
  });

  test('has every size, each measure growing with the size', () => {
    expect(product.sizes.map(({ size }) => size)).toEqual(SIZES);
    for (const [index, larger] of product.sizes.slice(1).entries()) {
      const smaller = product.sizes[index]!;
      for (const key of ['chest', 'hem', 'length', 'shoulder', 'sleeve'] as const) {
        expect(larger.garmentCm[key]).toBeGreaterThan(smaller.garmentCm[key]);
      }
      for (const key of ['chest', 'waist', 'hip'] as const) {
        // No body falls between two sizes.
        expect(larger.bodyCm[key][0]).toBe(smaller.bodyCm[key][1]);
      }
    }
  });

  test('leaves the chest between 8 and 20 cm of room in every size', () => {
    for (const { bodyCm, garmentCm } of product.sizes) {
      expect(garmentCm.chest - bodyCm.chest[1]).toBeGreaterThanOrEqual(8);
      expect(garmentCm.chest - bodyCm.chest[0]).toBeLessThanOrEqual(20);
    }
  });

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

  test("names its variants as its model's file does", async () => {
    const glb = await readFile(join(FOLDERS.models, `${product.model}.glb`));
    expect(product.variants.map(({ id }) => id)).toEqual(variantNames(glb));
  });
});

/** Names in KHR_materials_variants, from a GLB's first chunk (glTF 2.0, 4.4.3). */
function variantNames(glb: Buffer): string[] {
  const json = JSON.parse(glb.toString('utf8', 20, 20 + glb.readUInt32LE(12)));
  const { variants } = json.extensions.KHR_materials_variants;
  return variants.map(({ name }: { name: string }) => name);
}

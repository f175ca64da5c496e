import { expect, test } from 'vitest';
import { choiceOf, isSoldOut } from '../../../src/catalog/product/choice';
import { money } from '../../../src/contract/money';
import type { Product } from '../../../src/contract/product';

const TEXT = { zh: '衣', en: 'coat' };
const BODY: Product['sizes'][number]['bodyCm'] = {
  height: [160, 170],
  chest: [80, 90],
  waist: [60, 70],
  hip: [80, 90],
};

/** A coat in pine and ink, in S and M; what there is of each is told. */
function coat(pieces: Record<string, number>, sizes: readonly ('S' | 'M')[] = ['S', 'M']): Product {
  const variants = ['pine', 'ink'];
  return {
    id: 'coat',
    kind: 'garment',
    name: TEXT,
    summary: TEXT,
    description: TEXT,
    details: [],
    prices: [money('USD', 100)],
    variants: variants.map((id) => ({ id, name: TEXT, swatch: ['#000000'] })),
    sizes: sizes.map((size) => ({ size, bodyCm: BODY, garmentCm: {} })),
    skus: variants.flatMap((variant) =>
      (sizes.length > 0 ? sizes : [null]).map((size) => {
        const id = [`coat.${variant}`, size].filter(Boolean).join('.');
        return { id, variant, size, available: pieces[id] ?? 0 };
      }),
    ),
    model: { url: '/models/coat.glb', bytes: 1 },
  };
}

const NOTHING = { variant: null, size: null };
const FULL = coat({ 'coat.pine.S': 1, 'coat.pine.M': 2, 'coat.ink.S': 3 });

test('an address chooses colour and size, and so a piece', () => {
  const { variant, size, sku } = choiceOf(FULL, { variant: 'ink', size: 'S' });
  expect([variant.id, size, sku!.id]).toEqual(['ink', 'S', 'coat.ink.S']);
});

test('without a size nothing can be ordered of what has sizes', () => {
  const { size, sku } = choiceOf(FULL, { ...NOTHING, variant: 'ink' });
  expect([size, sku]).toEqual([null, undefined]);
});

test('what there is not is as if it had not been asked for', () => {
  const { variant, size } = choiceOf(FULL, { variant: 'mauve', size: 'XXL' });
  expect([variant.id, size]).toEqual(['pine', null]);
});

test('the first colour of which there is a piece is shown first', () => {
  expect(choiceOf(coat({ 'coat.ink.M': 1 }), NOTHING).variant.id).toBe('ink');
  expect(choiceOf(coat({}), NOTHING).variant.id).toBe('pine');
});

test('a sold-out size that is asked for stays chosen, so that it can be said', () => {
  const { sku } = choiceOf(FULL, { variant: 'ink', size: 'M' });
  expect(sku!.available).toBe(0);
});

test('what has no sizes is ordered by its colour', () => {
  expect(choiceOf(coat({ 'coat.pine': 1 }, []), NOTHING).sku!.id).toBe('coat.pine');
});

test('sold out is told of a size, a colour, and all of it', () => {
  expect(isSoldOut(FULL, 'ink', 'M')).toBe(true);
  expect(isSoldOut(FULL, 'ink', 'S')).toBe(false);
  expect(isSoldOut(FULL, 'ink')).toBe(false);
  expect(isSoldOut(coat({ 'coat.pine.S': 1 }), 'ink')).toBe(true);
  expect(isSoldOut(coat({}))).toBe(true);
});

import { expect, test } from 'vitest';
import { refusedBefore } from '../../../src/catalog/bag/add-outcome';
import {
  countedOf,
  heldUntil,
  itemsOf,
  piecesIn,
  withQuantity,
} from '../../../src/catalog/bag/bag-lines';
import { MOST_PIECES, type Cart, type CartLine } from '../../../src/contract/cart';
import { money } from '../../../src/contract/money';

const line = (sku: string, part: Partial<CartLine>): CartLine => ({
  sku,
  productId: 'tshirt',
  name: { zh: 'T 恤', en: 'T-shirt' },
  variant: { zh: '白', en: 'White' },
  size: 'M',
  price: money('CNY', 290_00),
  quantity: 1,
  available: 5,
  heldUntil: '2026-11-24T10:30:00.000Z',
  ...part,
});
const nothing = money('CNY', 0);
const totals = { goods: nothing, delivery: nothing, tax: nothing, total: nothing };
const bag = (...lines: CartLine[]): Cart => ({ lines, totals: { home: totals, pickup: totals } });

test('what is sold out stays in the bag and is not ordered, and of too few all are', () => {
  const cart = bag(
    line('t.white.S', { quantity: 2 }),
    line('t.white.M', { quantity: 3, available: 1 }),
    line('t.white.L', { available: 0, heldUntil: null }),
  );
  expect(itemsOf(cart)).toEqual([
    { sku: 't.white.S', quantity: 2 },
    { sku: 't.white.M', quantity: 1 },
  ]);
  expect(cart.lines.map(countedOf)).toEqual([2, 1, 0]);
  expect(piecesIn(cart)).toBe(6);
});

test('a bag is held until the first of its pieces is not', () => {
  const early = '2026-11-24T10:10:00.000Z';
  expect(heldUntil(bag(line('t.a.S', {}), line('t.a.M', { heldUntil: early })))).toBe(early);
  expect(heldUntil(bag(line('t.a.S', {}), line('t.a.M', { heldUntil: null })))).toBeNull();
  // What is sold out cannot be held, and does not count.
  const out = line('t.a.L', { available: 0, heldUntil: null });
  expect(heldUntil(bag(line('t.a.M', { heldUntil: early }), out))).toBe(early);
  expect(heldUntil(bag(out))).toBeUndefined();
});

test('a changed quantity shows at once, and none is no line', () => {
  const cart = bag(line('t.a.S', {}), line('t.a.M', {}));
  expect(withQuantity(cart, 't.a.S', 4).lines.map(({ quantity }) => quantity)).toEqual([4, 1]);
  expect(withQuantity(cart, 't.a.S', 0).lines.map(({ sku }) => sku)).toEqual(['t.a.M']);
});

test('one more is refused before the shop is asked where that is known', () => {
  expect(refusedBefore(undefined)).toBeUndefined();
  expect(refusedBefore(line('t.a.S', { quantity: 4 }))).toBeUndefined();
  expect(refusedBefore(line('t.a.S', { quantity: 5 }))).toEqual({ kind: 'all_yours', pieces: 5 });
  // Sold out meanwhile: the shop says so itself.
  expect(refusedBefore(line('t.a.S', { available: 0 }))).toBeUndefined();
  const full = line('t.a.S', { quantity: MOST_PIECES, available: 99 });
  expect(refusedBefore(full)).toEqual({ kind: 'most' });
});

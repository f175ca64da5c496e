import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor, type ListOrder } from '../../../server/routes/cursor';

const SHELF: ListOrder = { sort: 'shelf' };
const CHEAP: ListOrder = { sort: 'price-up', currency: 'CNY' };
const DEAR: ListOrder = { sort: 'price-down', currency: 'CNY' };

test.each([
  [SHELF, { position: 0, id: 'a' }],
  [
    { ...SHELF, currency: 'EUR' },
    { position: -3, id: 'crew-t-shirt' },
  ],
  [SHELF, { position: 999_999_999, id: '7' }],
  [CHEAP, { position: 3, id: 'a', amountMinor: 0 }],
  [DEAR, { position: 3, id: 'a', amountMinor: Number.MAX_SAFE_INTEGER }],
] as const)('in %j the place %j is read as it was written', (order, place) => {
  const cursor = encodeCursor(order, place);
  expect(cursor).toMatch(/^[\w-]+$/);
  expect(decodeCursor(order, cursor)).toEqual(place);
});

test('nothing else is read', () => {
  const cursor = encodeCursor(SHELF, { position: 12, id: 'tshirt' });
  const words = ['', 'hello', `${cursor}!`, ` ${cursor}`, `${cursor}=`, cursor.slice(0, 9)];
  const zeros = Buffer.from('shelf::012:tshirt').toString('base64url');
  for (const word of [...words, zeros]) expect(decodeCursor(SHELF, word)).toBeUndefined();
  const unpriced = Buffer.from('price-up-CNY::12:tshirt').toString('base64url');
  expect(decodeCursor(CHEAP, unpriced)).toBeUndefined();
});

test('a place is of one order only', () => {
  const yen: ListOrder = { ...CHEAP, currency: 'JPY' };
  const place = { position: 3, id: 'a', amountMinor: 5 };
  const cursor = encodeCursor(CHEAP, place);
  for (const order of [SHELF, DEAR, yen]) expect(decodeCursor(order, cursor)).toBeUndefined();
  const shelf = encodeCursor(SHELF, { position: 3, id: 'a' });
  expect(decodeCursor(CHEAP, shelf)).toBeUndefined();
  expect(decodeCursor({ ...SHELF, currency: 'JPY' }, shelf)).toEqual({ position: 3, id: 'a' });
});

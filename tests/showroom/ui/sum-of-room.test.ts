import { expect, test } from 'vitest';
import { money } from '../../../src/contract/money';
import type { Product } from '../../../src/contract/product';
import type { Showroom } from '../../../src/contract/showroom';
import { piecesIn, sumOf } from '../../../src/showroom/ui/sum-of-room';

const product = (id: string, ...prices: Product['prices']) =>
  ({ id, prices, variants: [{ id: 'oak' }, { id: 'ash' }] }) as unknown as Product;
const SOFA = product('sofa', money('CNY', 6_280_00), money('USD', 879_95));
const LAMP = product('lamp', money('CNY', 690_10), money('USD', 96_10));
const STOOL = product('stool', money('EUR', 39_00));

const slot = (id: string, place: string, ...pieces: string[]) => ({
  id,
  place,
  pieces: pieces.map((productId) => ({ productId })),
});
const SHOWROOM = {
  products: [SOFA, LAMP, STOOL],
  slots: [
    slot('seat', 'living', 'sofa', 'stool'),
    slot('light', 'living', 'lamp'),
    slot('bed', 'bed', 'sofa'),
  ],
} as unknown as Showroom;

test('a room costs what stands in it, to the last minor unit', () => {
  expect(sumOf(piecesIn(SHOWROOM, {}, 'living'), 'CNY')).toEqual([money('CNY', 6_970_10)]);
  expect(sumOf(piecesIn(SHOWROOM, {}, 'living'), 'USD')).toEqual([money('USD', 976_05)]);
});

test('the sum follows a swap', () => {
  const pieces = piecesIn(SHOWROOM, { seat: 'stool.oak' }, 'living');
  expect(pieces.map(({ id }) => id)).toEqual(['stool', 'lamp']);
});

test('two currencies have no sum', () => {
  expect(sumOf([LAMP, STOOL], 'CNY')).toEqual([money('CNY', 690_10), money('EUR', 39_00)]);
  expect(sumOf([STOOL], 'CNY')).toEqual([money('EUR', 39_00)]);
});

test('what was chosen and is not there is as if nothing had been', () => {
  expect(piecesIn(SHOWROOM, { seat: 'throne.gold' }, 'living')).toEqual([SOFA, LAMP]);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asked,
  countFilters,
  NO_FILTERS,
  readFilters,
  searchWords,
  writeFilters,
  type ListFilters,
} from '../../../src/catalog/list/list-filters';
import { COLOURS } from '../../../src/contract/colour';
import { CURRENCY_EXPONENTS, type Currency } from '../../../src/contract/money';
import { KINDS, SIZES } from '../../../src/contract/product';
import { facetsQuerySchema, productQuerySchema, SORTS } from '../../../src/contract/product-query';

const currencies = fc.constantFrom(...(Object.keys(CURRENCY_EXPONENTS) as Currency[]));
const amounts = fc.option(fc.nat(9_999_999_99));
const bounds = fc
  .record({ currency: currencies, min: amounts, max: amounts })
  .filter(({ min, max }) => (min ?? max) !== null && (min ?? 0) <= (max ?? Infinity));

const filters: fc.Arbitrary<ListFilters> = fc.record({
  kind: fc.option(fc.constantFrom(...KINDS)),
  q: fc.string({ unit: 'grapheme', maxLength: 80 }).map(searchWords),
  size: fc.option(fc.constantFrom(...SIZES)),
  colour: fc.option(fc.constantFrom(...COLOURS)),
  available: fc.boolean(),
  price: fc.option(bounds),
  sort: fc.constantFrom(...SORTS),
});

test('what is written into an address is read from it again', () => {
  fc.assert(
    fc.property(filters, currencies, (chosen, reader) => {
      expect(readFilters(writeFilters(chosen), reader)).toEqual(chosen);
    }),
  );
});

test('whatever an address says, the shop is asked what it understands', () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('true', 'M', 'blue', 'garment', '12', '007', '-1', '1e3', 'CNY', 'price-up'),
  );
  const names = fc.constantFrom(
    ...['kind', 'q', 'size', 'colour', 'available', 'priceMin', 'priceMax', 'currency', 'sort'],
  );
  const addresses = fc
    .array(fc.tuple(names, words))
    .map((pairs) => `?${new URLSearchParams(pairs)}`);
  fc.assert(
    fc.property(addresses, currencies, (address, reader) => {
      const parameters = asked(readFilters(address, reader), reader);
      expect(productQuerySchema.safeParse(parameters).error).toBeUndefined();
      const { sort: _, ...narrowed } = parameters;
      expect(facetsQuerySchema.safeParse(narrowed).error).toBeUndefined();
    }),
  );
});

test('amounts without a currency are of the reader’s, and amounts of another are not asked for', () => {
  const read = readFilters('?priceMin=1000&priceMax=5000', 'JPY');
  expect(read.price).toEqual({ currency: 'JPY', min: 1000, max: 5000 });
  expect(asked(read, 'JPY')).toMatchObject({ priceMin: '1000', priceMax: '5000', currency: 'JPY' });
  expect(asked(read, 'CNY')).toEqual({ currency: 'CNY' });
  expect(readFilters('?priceMin=10&currency=EUR', 'USD').price?.currency).toBe('EUR');
});

test('what is not the list’s own stays in the address', () => {
  const written = writeFilters({ ...NO_FILTERS, q: '大衣' }, '?lang=en&size=M');
  expect(new URLSearchParams(written).get('lang')).toBe('en');
  expect(readFilters(written, 'CNY')).toEqual({ ...NO_FILTERS, q: '大衣' });
  expect(writeFilters(NO_FILTERS)).toBe('');
});

test('a department and an order narrow nothing', () => {
  expect(countFilters({ ...NO_FILTERS, kind: 'car', sort: 'price-up' })).toBe(0);
  const read = readFilters('?q=x&size=M&colour=blue&available=true&priceMax=9', 'USD');
  expect(countFilters(read)).toBe(5);
});

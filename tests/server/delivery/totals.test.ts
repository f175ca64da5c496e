import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_LINES, MOST_PIECES } from '../../../src/contract/cart';
import { DELIVERY_METHODS } from '../../../src/contract/delivery';
import { CURRENCY_EXPONENTS, type Currency } from '../../../src/contract/money';
import { totalsSchema } from '../../../src/contract/totals';
import { TERMS } from '../../../server/delivery/terms';
import { totalsOf } from '../../../server/delivery/totals';

const currencies = constantFrom(...(Object.keys(CURRENCY_EXPONENTS) as Currency[]));
const methods = constantFrom(...DELIVERY_METHODS);
/** A bag that fits into a safe integer, however dear. */
const bags = array(
  record({
    priceMinor: integer({ min: 0, max: 2 ** 43 }),
    quantity: integer({ min: 1, max: MOST_PIECES }),
  }),
  { maxLength: MOST_LINES },
);

test('the parts are whole, not negative, of one currency with its own exponent, and make the total', () => {
  assert(
    property(bags, methods, currencies, (lines, method, currency) => {
      const totals = totalsSchema.parse(totalsOf(lines, method, currency));
      expect(totals.goods.amountMinor + totals.delivery.amountMinor).toBe(totals.total.amountMinor);
      for (const { exponent, currency: own } of Object.values(totals)) {
        expect({ own, exponent }).toEqual({
          own: currency,
          exponent: CURRENCY_EXPONENTS[currency],
        });
      }
    }),
  );
});

test('goods are the same whatever the order of lines and however they are split', () => {
  assert(
    property(bags, methods, currencies, (lines, method, currency) => {
      const pieces = lines.flatMap(({ priceMinor, quantity }) =>
        Array.from({ length: quantity }, () => ({ priceMinor, quantity: 1 })),
      );
      expect(totalsOf(pieces.toReversed(), method, currency)).toEqual(
        totalsOf(lines, method, currency),
      );
    }),
  );
});

test('tax is within half a minor unit of the exact part, and a half goes up', () => {
  assert(
    property(bags, methods, currencies, (lines, method, currency) => {
      const { tax, total } = totalsOf(lines, method, currency);
      const { taxPercent } = TERMS[currency];
      // 2 × (100 + rate) × (tax - exact) lies in (-(100 + rate), 100 + rate].
      const away =
        2n * BigInt(tax.amountMinor) * (100n + taxPercent) -
        2n * BigInt(total.amountMinor) * taxPercent;
      expect(away > -(100n + taxPercent) && away <= 100n + taxPercent).toBe(true);
    }),
  );
});

test('goods are brought for the fee below what is free, for nothing from there on, and never when picked up', () => {
  assert(
    property(bags, currencies, (lines, currency) => {
      const { goods, delivery } = totalsOf(lines, 'home', currency);
      const { feeMinor, freeFromMinor } = TERMS[currency];
      const paid = goods.amountMinor > 0 && goods.amountMinor < freeFromMinor;
      expect(delivery.amountMinor).toBe(paid ? Number(feeMinor) : 0);
      expect(totalsOf(lines, 'pickup', currency).delivery.amountMinor).toBe(0);
    }),
  );
});

test.each([
  // ¥290 and ¥18 to the door: 308.00 × 13 ÷ 113 = 35.43…
  ['CNY', 290_00, 1, 'home', { goods: 290_00, delivery: 18_00, tax: 35_43, total: 308_00 }],
  ['CNY', 399_00, 1, 'home', { goods: 399_00, delivery: 0, tax: 45_90, total: 399_00 }],
  ['CNY', 398_99, 1, 'home', { goods: 398_99, delivery: 18_00, tax: 47_97, total: 416_99 }],
  // 6,200 yen have no minor units: 12,400 × 10 ÷ 110 = 1,127.27…
  ['JPY', 6_200, 2, 'pickup', { goods: 12_400, delivery: 0, tax: 1_127, total: 12_400 }],
  // 0.03 × 20 ÷ 120 is half a cent.
  ['EUR', 3, 1, 'pickup', { goods: 3, delivery: 0, tax: 1, total: 3 }],
  ['EUR', 2, 1, 'pickup', { goods: 2, delivery: 0, tax: 0, total: 2 }],
  ['USD', 42_00, 1, 'home', { goods: 42_00, delivery: 12_00, tax: 0, total: 54_00 }],
  ['HKD', 0, 1, 'home', { goods: 0, delivery: 0, tax: 0, total: 0 }],
] as const)('%s %i × %i, %s', (currency, priceMinor, quantity, method, expected) => {
  const totals = totalsOf([{ priceMinor, quantity }], method, currency);
  const amounts = Object.entries(totals).map(([part, { amountMinor }]) => [part, amountMinor]);
  expect(Object.fromEntries(amounts)).toEqual(expected);
});

test('a sum that no number holds exactly is an error and not another sum', () => {
  const dear = { priceMinor: Number.MAX_SAFE_INTEGER, quantity: 2 };
  expect(() => totalsOf([dear], 'pickup', 'JPY')).toThrow(RangeError);
});

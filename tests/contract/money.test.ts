import { expect, test } from 'vitest';
import {
  CURRENCY_EXPONENTS,
  decimalOf,
  money,
  moneySchema,
  type Currency,
} from '../../src/contract/money';

test('an amount carries its currency and where the point stands', () => {
  expect(money('CNY', 290_00)).toEqual({ currency: 'CNY', exponent: 2, amountMinor: 29_000 });
  expect(money('JPY', 6_200)).toEqual({ currency: 'JPY', exponent: 0, amountMinor: 6_200 });
});

test.each([0.5, NaN, Infinity, 2 ** 53])('%d is no amount', (amount) => {
  expect(() => money('USD', amount)).toThrow(/^money: /);
  expect(moneySchema.safeParse({ ...money('USD', 1), amountMinor: amount }).success).toBe(false);
});

const CURRENCIES = Object.keys(CURRENCY_EXPONENTS) as Currency[];

test('every currency has the minor units that the platform knows of it', () => {
  for (const currency of CURRENCIES) {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    expect(money(currency, 1).exponent).toBe(maximumFractionDigits);
  }
});

test('a price with another exponent than its currency is no price', () => {
  for (const currency of CURRENCIES) {
    const price = money(currency, 100);
    expect(moneySchema.parse(price)).toEqual(price);
    const other = moneySchema.safeParse({ ...price, exponent: price.exponent + 1 });
    expect(other.error?.issues.map(({ path }) => path)).toEqual([['exponent']]);
  }
});

test.each([
  [0, 'CNY', '0.00'],
  [5, 'EUR', '0.05'],
  [29_000, 'HKD', '290.00'],
  [29_000, 'JPY', '29000'],
  [Number.MAX_SAFE_INTEGER, 'USD', '90071992547409.91'],
] as const)('%i minor units of %s are %s', (amount, currency, text) => {
  expect(decimalOf(money(currency, amount))).toBe(text);
});

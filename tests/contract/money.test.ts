import { expect, test } from 'vitest';
import {
  CURRENCY_EXPONENTS,
  money,
  moneySchema,
  shareOf,
  type Currency,
} from '../../src/contract/money';
import { createNoise } from '../tryon/body/support/states';

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
  [50, 13, 100, 7], // 6.5
  [49, 13, 100, 6], // 6.37
  [1, 1, 2, 1],
  [1, 1, 3, 0],
  [2, 1, 3, 1],
  [29_000, 85, 100, 24_650],
  [0, 1, 2, 0],
  [7, 0, 5, 0],
  [Number.MAX_SAFE_INTEGER, 1, 1, Number.MAX_SAFE_INTEGER],
  // Halves that a double no longer holds.
  [Number.MAX_SAFE_INTEGER, 1, 2, 2 ** 52],
])('%d × %d / %d is %d', (amount, numerator, denominator, share) => {
  expect(shareOf(money('CNY', amount), numerator, denominator)).toEqual(money('CNY', share));
});

test('a share is the nearest whole one, a half up, in any currency and of any size', () => {
  const noise = createNoise(11);
  // Sizes of every order of magnitude, small ones with their many halves among them.
  const whole = (digits: number) =>
    Math.floor(((noise() + 1) / 2) * 10 ** (1 + (digits * (noise() + 1)) / 2));
  for (let round = 0; round < 5000; round++) {
    const price = money(CURRENCIES[round % CURRENCIES.length]!, whole(13));
    const denominator = 1 + whole(3);
    const numerator = Math.min(whole(3), denominator);
    const share = shareOf(price, numerator, denominator);
    expect(moneySchema.parse(share)).toEqual(money(price.currency, share.amountMinor));

    // Twice the error, in parts of a minor unit: at most one half off, and a half only upwards.
    const parts = BigInt(denominator);
    const exact = BigInt(price.amountMinor) * BigInt(numerator);
    const twice = 2n * (BigInt(share.amountMinor) * parts - exact);
    expect(twice > -parts && twice <= parts).toBe(true);

    // What is left over is the other share, but for the one unit that two halves up may add.
    const rest = shareOf(price, denominator - numerator, denominator);
    const added = share.amountMinor + rest.amountMinor - price.amountMinor;
    expect(added === 0 || (added === 1 && twice === parts)).toBe(true);
  }
});

test.each([
  [1, 0],
  [1, -2],
  [-1, 2],
  [0.5, 1],
  [1, NaN],
  [1, Infinity],
])('%d/%d is no share', (numerator, denominator) => {
  expect(() => shareOf(money('EUR', 100), numerator, denominator)).toThrow(/^money: /);
});

test('a share beyond what a number holds exactly is refused', () => {
  expect(() => shareOf(money('EUR', Number.MAX_SAFE_INTEGER), 2, 1)).toThrow(/^money: /);
});

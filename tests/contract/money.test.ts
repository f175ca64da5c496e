import { expect, test } from 'vitest';
import { money, moneySchema } from '../../src/contract/money';

test('an amount carries its currency and where the point stands', () => {
  expect(money('CNY', 290_00)).toEqual({ currency: 'CNY', exponent: 2, amountMinor: 29_000 });
  expect(money('JPY', 6_200)).toEqual({ currency: 'JPY', exponent: 0, amountMinor: 6_200 });
});

test.each([0.5, NaN, Infinity, 2 ** 53])('%d is no amount', (amount) => {
  expect(() => money('USD', amount)).toThrow(/^money: /);
  expect(moneySchema.safeParse({ ...money('USD', 1), amountMinor: amount }).success).toBe(false);
});

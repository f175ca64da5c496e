import { expect, test } from 'vitest';
import { money } from '../../src/contract/money';
import { formatMoney } from '../../src/ui/format-money';
import { priceIn } from '../../src/ui/price-in';

const PRICES = [money('EUR', 39_00), money('CNY', 290_00), money('USD', 42_50)];

test('the asked currency is named', () => {
  expect(priceIn(PRICES, 'CNY')).toEqual(money('CNY', 290_00));
  expect(priceIn(PRICES, 'USD')).toEqual(money('USD', 42_50));
});

test('without that currency, the first price is named', () => {
  expect(priceIn([money('EUR', 39_00)], 'CNY')).toEqual(money('EUR', 39_00));
});

test.each([
  [money('CNY', 290_00), 'zh', '¥290'],
  [money('USD', 42_50), 'en', '$42.50'],
  [money('USD', 42_00), 'en', '$42'],
  [money('JPY', 6_200), 'en', '¥6,200'],
  [money('EUR', 5), 'en', '€0.05'],
  // No fraction that a computer keeps could tell it from its neighbours.
  [money('USD', 9_007_199_254_740_991), 'en', '$90,071,992,547,409.91'],
] as const)('%o in %s is %s', (price, language, written) => {
  expect(formatMoney(price, language)).toBe(written);
});

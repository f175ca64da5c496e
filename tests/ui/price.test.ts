import { expect, test } from 'vitest';
import { money } from '../../src/contract/money';
import { formatMoney } from '../../src/ui/format-money';
import { priceIn } from '../../src/ui/price-in';

const PRICES = [money('EUR', 39_00), money('CNY', 290_00), money('USD', 42_50)];

test('each language has its currency', () => {
  expect(priceIn(PRICES, 'zh')).toEqual(money('CNY', 290_00));
  expect(priceIn(PRICES, 'en')).toEqual(money('USD', 42_50));
});

test('without that currency, the first price is named', () => {
  expect(priceIn([money('EUR', 39_00)], 'zh')).toEqual(money('EUR', 39_00));
});

test.each([
  [money('CNY', 290_00), 'zh', '¥290'],
  [money('USD', 42_50), 'en', '$42.50'],
  [money('USD', 42_00), 'en', '$42'],
  [money('JPY', 6_200), 'en', '¥6,200'],
] as const)('%o in %s is %s', (price, language, written) => {
  expect(formatMoney(price, language)).toBe(written);
});

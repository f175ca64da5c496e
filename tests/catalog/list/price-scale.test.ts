import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, handsOf, priceScale, readingOf } from '../../../src/catalog/list/price-scale';
import { CURRENCY_EXPONENTS, money, type Currency } from '../../../src/contract/money';

const currencies = fc.constantFrom(...(Object.keys(CURRENCY_EXPONENTS) as Currency[]));
const prices = fc
  .tuple(currencies, fc.nat(2_000_000_000), fc.nat(2_000_000_000))
  .map(([currency, one, other]) => ({
    currency,
    min: money(currency, Math.min(one, other)),
    max: money(currency, Math.max(one, other)),
  }));

test('a rule holds both prices, and its ticks are round and can be told apart', () => {
  fc.assert(
    fc.property(prices, ({ currency, min, max }) => {
      const unit = 10 ** CURRENCY_EXPONENTS[currency];
      const { from, to, step, ticks } = priceScale(min, max);
      expect(from * unit).toBeLessThanOrEqual(min.amountMinor);
      expect(to * unit).toBeGreaterThanOrEqual(max.amountMinor);
      expect(String(step)).toMatch(/^[125]0*$/);
      expect(from % step).toBe(0);
      expect((to - from) / step).toBe(ticks);
      expect(ticks).toBeGreaterThanOrEqual(1);
      expect(ticks).toBeLessThanOrEqual(24);
    }),
  );
});

test('hands say the bounds that put them there', () => {
  const places = fc.tuple(fc.nat(24), fc.nat(24));
  fc.assert(
    fc.property(prices, places, ({ currency, min, max }, [one, other]) => {
      const exponent = CURRENCY_EXPONENTS[currency];
      const scale = priceScale(min, max);
      const at = (tick: number) => scale.from + Math.min(tick, scale.ticks) * scale.step;
      const hands: [number, number] = [at(Math.min(one, other)), at(Math.max(one, other))];
      expect(handsOf(scale, boundsOf(scale, hands, exponent), exponent)).toEqual(hands);
    }),
  );
});

test('a hand at its end bounds nothing', () => {
  const scale = priceScale(money('USD', 42_00), money('USD', 128_00));
  expect(scale).toEqual({ from: 40, to: 130, step: 5, ticks: 18, major: 5 });
  expect(boundsOf(scale, [40, 130], 2)).toBeNull();
  expect(boundsOf(scale, [45, 130], 2)).toEqual({ min: 45_00, max: null });
  expect(handsOf(scale, null, 2)).toEqual([40, 130]);
});

test('a yen has no hundredths, and one price makes a rule of one tick', () => {
  const scale = priceScale(money('JPY', 6_200), money('JPY', 18_900));
  expect(scale).toEqual({ from: 6_000, to: 19_000, step: 1_000, ticks: 13, major: 5 });
  expect(boundsOf(scale, [7_000, 19_000], 0)).toEqual({ min: 7_000, max: null });
  expect(priceScale(money('EUR', 5_00), money('EUR', 5_00))).toMatchObject({ from: 5, to: 6 });
});

test('at its ends a rule reads the lowest and highest price that there is, and never nothing', () => {
  const range = { min: money('USD', 42_00), max: money('USD', 1_039_50) };
  const scale = priceScale(range.min, range.max);
  expect(scale).toMatchObject({ from: 0, to: 1_050, step: 50 });
  expect(readingOf(scale, 0, range)).toEqual(range.min);
  expect(readingOf(scale, 1_050, range)).toEqual(range.max);
  expect(readingOf(scale, 100, range)).toEqual(money('USD', 100_00));
});

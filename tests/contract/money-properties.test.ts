import { assert, constantFrom, integer, oneof, property, double, maxSafeInteger } from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENCY_EXPONENTS, money, moneySchema, type Currency } from '../../src/contract/money';
import { productQuerySchema } from '../../src/contract/product-query';

const currencies = constantFrom(...(Object.keys(CURRENCY_EXPONENTS) as Currency[]));
const amounts = integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

test('money survives being written and read, to the last unit', () => {
  assert(
    property(currencies, amounts, (currency, amount) => {
      const price = money(currency, amount);
      expect(moneySchema.parse(JSON.parse(JSON.stringify(price)))).toEqual(price);
      expect(price.exponent).toBe(CURRENCY_EXPONENTS[currency]);
    }),
  );
});

test('what is no whole number of units from zero up is no price', () => {
  const wrong = oneof(
    double().filter((amount) => !Number.isSafeInteger(amount)),
    maxSafeInteger().filter((amount) => amount < 0),
  );
  assert(
    property(currencies, wrong, (currency, amountMinor) => {
      const price = { ...money(currency, 0), amountMinor };
      expect(moneySchema.safeParse(price).success).toBe(false);
    }),
  );
});

test('no currency takes the exponent of another', () => {
  assert(
    property(currencies, amounts, integer({ min: -1, max: 5 }), (currency, amount, exponent) => {
      const { success } = moneySchema.safeParse({ ...money(currency, amount), exponent });
      expect(success).toBe(exponent === CURRENCY_EXPONENTS[currency]);
    }),
  );
});

test('a bound of a list means the amount that stands in the address, and nothing else', () => {
  const told = integer({ min: 0, max: 999_999_999_999_999 });
  assert(
    property(currencies, told, (currency, amount) => {
      const query = productQuerySchema.parse({ currency, priceMin: String(amount) });
      expect(query.priceMin).toBe(amount);
      for (const word of [`-${amount}`, `${amount}.0`, `${amount}e0`, ` ${amount}`, `+${amount}`]) {
        expect(productQuerySchema.safeParse({ currency, priceMin: word }).success).toBe(false);
      }
    }),
  );
});

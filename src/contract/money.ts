import { z } from 'zod';

/** Decimal digits after the point of each currency that prices are kept in (ISO 4217). */
export const CURRENCY_EXPONENTS = { CNY: 2, USD: 2, EUR: 2, HKD: 2, JPY: 0 } as const;

export type Currency = keyof typeof CURRENCY_EXPONENTS;

export const currencySchema = z.enum(Object.keys(CURRENCY_EXPONENTS) as [Currency, ...Currency[]]);

/**
 * An amount in whole minor units: `{ currency: 'CNY', exponent: 2, amountMinor: 29000 }` is ¥290. The
 * exponent is always the currency's own; it is told so that readers need no table. No fraction of a
 * minor unit is ever kept.
 */
export const moneySchema = z
  .object({
    currency: currencySchema,
    exponent: z.int().min(0).max(4),
    amountMinor: z.int().min(0),
  })
  .refine(({ currency, exponent }) => exponent === CURRENCY_EXPONENTS[currency], {
    path: ['exponent'],
  });

export type Money = z.infer<typeof moneySchema>;

/** Money in the currency's own minor units. Throws when the amount is no whole, safe integer. */
export function money(currency: Currency, amountMinor: number): Money {
  if (!Number.isSafeInteger(amountMinor)) {
    throw new RangeError(`money: ${amountMinor} is no whole number of minor units`);
  }
  return { currency, exponent: CURRENCY_EXPONENTS[currency], amountMinor };
}

/** The amount as a decimal, by its digits and not by division: `290.00` of CNY, `29000` of JPY. */
export function decimalOf({ amountMinor, exponent }: Money): string {
  const digits = String(amountMinor).padStart(exponent + 1, '0');
  const point = digits.length - exponent;
  return exponent === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

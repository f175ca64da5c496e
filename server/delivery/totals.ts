import type { DeliveryMethod } from '../../src/contract/delivery';
import { money, type Currency } from '../../src/contract/money';
import type { Totals } from '../../src/contract/totals';
import { TERMS } from './terms';

/** Pieces of one price. */
export interface Priced {
  readonly priceMinor: number;
  readonly quantity: number;
}

/**
 * What goods cost, brought home or picked up, in whole minor units of one currency.
 *
 * - `goods` is the sum of price × quantity. Nothing is rounded: prices are whole.
 * - `delivery` is the currency's fee where goods are brought home and cost less than `freeFrom`;
 *   nothing where they are picked up, or where there are no goods.
 * - `total` is goods + delivery.
 * - `tax` is the part of `total` that is tax, since prices include it: total × rate ÷ (100 + rate),
 *   rounded half up to the minor unit, once, on the whole and not on each line.
 *
 * Throws when a sum is no safe integer.
 */
export function totalsOf(
  lines: readonly Priced[],
  method: DeliveryMethod,
  currency: Currency,
): Totals {
  const { feeMinor, freeFromMinor, taxPercent } = TERMS[currency];
  const goods = lines.reduce(
    (sum, { priceMinor, quantity }) => sum + BigInt(priceMinor) * BigInt(quantity),
    0n,
  );
  const free = method === 'pickup' || goods === 0n || goods >= freeFromMinor;
  const delivery = free ? 0n : feeMinor;
  const total = goods + delivery;
  const tax = divideHalfUp(total * taxPercent, 100n + taxPercent);
  const whole = (amount: bigint) => money(currency, Number(amount));
  return { goods: whole(goods), delivery: whole(delivery), tax: whole(tax), total: whole(total) };
}

/** Of what is not negative. */
const divideHalfUp = (dividend: bigint, divisor: bigint) =>
  (2n * dividend + divisor) / (2n * divisor);

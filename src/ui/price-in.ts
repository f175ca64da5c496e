import type { Currency, Money } from '../contract/money';

/** The price to name: in the asked currency where there is one, else the first. */
export function priceIn(prices: readonly Money[], currency: Currency): Money {
  return prices.find((price) => price.currency === currency) ?? prices[0]!;
}

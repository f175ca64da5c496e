import type { Currency, Money } from '../contract/money';
import type { Language } from '../contract/text';

/** The currency that most readers of a language pay in. */
const CURRENCY: Readonly<Record<Language, Currency>> = { zh: 'CNY', en: 'USD' };

/** The price to name in a language: in its own currency where there is one, else the first. */
export function priceIn(prices: readonly Money[], language: Language): Money {
  return prices.find(({ currency }) => currency === CURRENCY[language]) ?? prices[0];
}

import type { Money } from '../contract/money';
import { useCurrency } from './currency';
import { formatMoney } from './format-money';
import { useLanguage } from './language/language';
import { priceIn } from './price-in';

/** Writes money in the reader's language; of several prices, the one in the reader's currency. */
export function usePrice(): (price: Money | readonly Money[]) => string {
  const language = useLanguage((store) => store.language);
  const currency = useCurrency();
  return (price) => formatMoney('currency' in price ? price : priceIn(price, currency), language);
}

import { decimalOf, type Money } from '../contract/money';
import type { Language } from '../contract/text';

/** A price as the language writes it; whole amounts without their minor digits. */
export function formatMoney(price: Money, language: Language): string {
  const decimal = decimalOf(price);
  const shown = /\.0*$/.test(decimal) ? 0 : price.exponent;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: price.currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
    // Written out: no amount passes through a fraction.
  }).format(decimal as `${number}`);
}

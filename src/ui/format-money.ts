import type { Money } from '../contract/money';
import type { Language } from '../contract/text';

/** A price as the language writes it; whole amounts without their minor digits. */
export function formatMoney(
  { amountMinor, currency, exponent }: Money,
  language: Language,
): string {
  const whole = amountMinor % 10 ** exponent === 0;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : exponent,
    maximumFractionDigits: whole ? 0 : exponent,
  }).format(amountMinor / 10 ** exponent);
}

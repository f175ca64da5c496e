import type { Money } from '../contract/money';
import type { Language } from '../contract/text';

/** A price as the language writes it; whole amounts without their minor digits. */
export function formatMoney(
  { amountMinor, currency, exponent }: Money,
  language: Language,
): string {
  const digits = String(amountMinor).padStart(exponent + 1, '0');
  const point = digits.length - exponent;
  const minor = digits.slice(point);
  const shown = /^0*$/.test(minor) ? 0 : exponent;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
    // Written out: no amount passes through a fraction.
  }).format(`${digits.slice(0, point)}.${minor || 0}` as `${number}`);
}

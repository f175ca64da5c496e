import type { Language } from '../../contract/text';

/** A length in a language's numbers: under a metre in whole centimetres. */
export function formatMetres(metres: number, language: Language): string {
  const centimetres = Math.round(metres * 100);
  if (Math.abs(centimetres) < 100) return `${centimetres} cm`;
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat(language, digits).format(metres)} m`;
}

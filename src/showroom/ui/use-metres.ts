import type { Language } from '../../contract/text';
import { useLanguage } from '../../ui/language/language';

/** Writes a length in the reader's numbers: under a metre in whole centimetres. */
export function useMetres(): (metres: number) => string {
  const language = useLanguage((store) => store.language);
  return (metres) => formatMetres(metres, language);
}

export function formatMetres(metres: number, language: Language): string {
  const centimetres = Math.round(metres * 100);
  if (Math.abs(centimetres) < 100) return `${centimetres} cm`;
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${new Intl.NumberFormat(language, digits).format(metres)} m`;
}

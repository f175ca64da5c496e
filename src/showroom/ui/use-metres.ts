import { useLanguage } from '../../ui/language/language';
import { formatMetres } from './format-metres';

/** Writes a length in the reader's numbers. */
export function useMetres(): (metres: number) => string {
  const language = useLanguage((store) => store.language);
  return (metres) => formatMetres(metres, language);
}

import { ERROR_TEXTS } from '../../contract/error-codes';
import { sentences, useLanguage, useTexts } from '../../ui/language/language';
import { ShopError } from '../ask-shop';

/** Says why the shop did not do what it was asked. What is no answer of the shop's is a shop that broke. */
export function useProblemWords(): (error: unknown) => string {
  const language = useLanguage((store) => store.language);
  const { shop_unreachable: unreachable } = useTexts().errors;
  return (error) => {
    const code = error instanceof ShopError ? error.code : 'internal';
    if (code === 'shop_unreachable') return sentences(unreachable.happened, unreachable.todo);
    return ERROR_TEXTS[code][language] + (language === 'zh' ? '。' : '.');
  };
}

import type { OperatorProduct } from '../../contract/operator-product';
import { useLanguage, useTextsOf, useWording } from '../../ui/language/language';
import { OPERATOR_PRODUCT_TEXTS } from './operator-product-texts';

/** How a product stands, and of a draft what it still needs, in one line. */
export function useProductState(): (product: OperatorProduct) => string {
  const texts = useTextsOf(OPERATOR_PRODUCT_TEXTS);
  const wording = useWording();
  const isChinese = useLanguage(({ language }) => language === 'zh');
  return ({ listed, isReady, model, variants }) => {
    const bare = variants.filter(({ poster }) => !poster).map(({ name }) => wording(name));
    const needs =
      model === null ? texts.noModel : texts.noPicture(bare.join(isChinese ? '、' : ', '));
    const state = listed ? texts.listed : texts.draft;
    if (listed && isReady) return state;
    return [state, isReady ? texts.ready : needs].join(isChinese ? ' · ' : ': ');
  };
}

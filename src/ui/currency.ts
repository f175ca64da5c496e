import { create } from 'zustand';
import { CURRENCY_EXPONENTS, type Currency } from '../contract/money';
import type { Language } from '../contract/text';
import { useLanguage } from './language/language';
import { recall, remember } from './local-memory';

/** The currency that most readers of a language pay in. */
const USUAL: Readonly<Record<Language, Currency>> = { zh: 'CNY', en: 'USD' };
const STORED = 'tryscape.currency';

interface CurrencyStore {
  /** Null while the language says it. */
  readonly chosen: Currency | null;
  readonly choose: (currency: Currency | null) => void;
}

const isCurrency = (word: string | null): word is Currency =>
  word !== null && Object.hasOwn(CURRENCY_EXPONENTS, word);

export const useCurrencyChoice = create<CurrencyStore>((set) => {
  const stored = recall(STORED);
  return {
    chosen: isCurrency(stored) ? stored : null,
    choose(chosen) {
      remember(STORED, chosen ?? '');
      set({ chosen });
    },
  };
});

/** The currency to show prices in and to order in. */
export function useCurrency(): Currency {
  const language = useLanguage((store) => store.language);
  const { chosen } = useCurrencyChoice();
  return chosen ?? USUAL[language];
}

/** The same outside of components, as it is now. */
export const currentCurrency = (): Currency =>
  useCurrencyChoice.getState().chosen ?? USUAL[useLanguage.getState().language];

import { create } from 'zustand';
import { LANGUAGES, type Language, type Text } from '../../contract/text';
import { recall, remember } from '../local-memory';
import { recallVisit, rememberVisit } from '../visit-memory';
import { en } from './en';
import type { Texts } from './texts';
import { zh } from './zh';

const TEXTS: Readonly<Record<Language, Texts>> = { zh, en };
/** As `lang` attributes have them. */
export const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
const STORED = 'tryscape.language';
/** In an address: `?lang=en`. */
const ASKED = 'lang';

function preferred(): Language {
  const asked = new URLSearchParams(location.search).get(ASKED);
  // An address is left by the first link; what it asked for holds for as long as the tab.
  if (asked !== null) rememberVisit(STORED, asked);
  const wanted = asked ?? recallVisit(STORED) ?? recall(STORED) ?? navigator.language;
  return LANGUAGES.find((language) => wanted.startsWith(language)) ?? 'en';
}

/** An address that asks for a language has had its say once another is chosen. */
function forgetAsked(): void {
  rememberVisit(STORED, null);
  const address = new URL(location.href);
  address.searchParams.delete(ASKED);
  history.replaceState(history.state, '', address);
}

const A_YEAR_SECONDS = 31_536_000;

/** So that the next page's head comes in the language that was chosen; it says nothing of who reads. */
function tellServer(language: Language, seconds = A_YEAR_SECONDS): void {
  const { pathname } = new URL(document.baseURI);
  document.cookie = `tryscape_language=${language}; path=${pathname}; max-age=${seconds}; samesite=lax`;
}

/** The server is told the reader's language no longer. */
export const untellServer = (): void => tellServer(useLanguage.getState().language, 0);

interface LanguageStore {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

export const useLanguage = create<LanguageStore>((set) => {
  const language = preferred();
  document.documentElement.lang = TAGS[language];
  return {
    language,
    setLanguage(next) {
      document.documentElement.lang = TAGS[next];
      remember(STORED, next);
      tellServer(next);
      forgetAsked();
      set({ language: next });
    },
  };
});

/** The interface's texts in the present language. */
export function useTexts(): Texts {
  return TEXTS[useLanguage(({ language }) => language)];
}

/** A feature's own texts in the present language; they lie beside it. */
export function useTextsOf<Own>(texts: Readonly<Record<Language, Own>>): Own {
  return texts[useLanguage(({ language }) => language)];
}

/** One sentence after the other, as their script has it: full-width stops carry their own space. */
export const sentences = (...parts: readonly string[]): string =>
  parts.reduce((before, next) => before + (/[。：]$/.test(before) ? '' : ' ') + next);

/** Picks the present language's wording of a text from the catalogue. */
export function useWording(): (text: Text) => string {
  const language = useLanguage((store) => store.language);
  return (text) => text[language];
}

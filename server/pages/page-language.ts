import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { LANGUAGES, type Language } from '../../src/contract/text';
import { preferredLanguage } from '../problem';

/** As `lang` attributes and `hreflang` have them. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** Where the client keeps the language that was chosen. */
const COOKIE = 'tryscape_language';

/** The language that the address asks for (`?lang=`), if it asks for one that there is. */
export function askedLanguage(query: URLSearchParams): Language | undefined {
  return languageIn(query.get('lang'));
}

/** The language of a page: as the address asks, as was chosen before, or as the browser prefers. */
export function pageLanguage(c: Context): Language {
  return (
    askedLanguage(new URL(c.req.url).searchParams) ??
    languageIn(getCookie(c, COOKIE)) ??
    preferredLanguage(c)
  );
}

function languageIn(tag: string | null | undefined): Language | undefined {
  return LANGUAGES.find((language) => tag?.startsWith(language));
}

import type { Context } from 'hono';
import type { Language } from '../../src/contract/text';
import { LANGUAGE_TAGS } from './page-language';

/** Where the shop is, as others reach it. */
export interface Site {
  /** `https://shop.example`, without a path. */
  readonly origin: string;
  /** '' or '/path'. */
  readonly basePath: string;
}

/** The shop's place as this request's reader knows it. */
export type SiteOf = (c: Context) => Site;

/** By the public origin where the operator told it, else by the address that the reader used. */
export function siteFinder(basePath: string, publicOrigin: string | undefined): SiteOf {
  return (c) => ({ origin: publicOrigin ?? new URL(c.req.url).origin, basePath });
}

/** A page without its language. */
export interface PageAddress {
  /** Below the mount point, with a slash at its beginning. */
  readonly path: string;
  /** Only what makes it another page: a list's department. */
  readonly kind?: string | undefined;
}

/** The absolute address of a page; without a language it is the one that suits each reader. */
export function pageUrl(site: Site, { path, kind }: PageAddress, language?: Language): string {
  const url = new URL(site.basePath + path, site.origin);
  if (kind !== undefined) url.searchParams.set('kind', kind);
  if (language) url.searchParams.set('lang', LANGUAGE_TAGS[language]);
  return url.href;
}

/** The absolute form of an address on this origin, as the API tells it. */
export function absoluteUrl({ origin }: Site, address: string): string {
  return new URL(address, origin).href;
}

/** The page in every language, as `hreflang` names them; `x-default` suits each reader. */
export function alternatesOf(site: Site, page: PageAddress): { hreflang: string; href: string }[] {
  return [
    { hreflang: LANGUAGE_TAGS.zh, href: pageUrl(site, page, 'zh') },
    { hreflang: LANGUAGE_TAGS.en, href: pageUrl(site, page, 'en') },
    { hreflang: 'x-default', href: pageUrl(site, page) },
  ];
}

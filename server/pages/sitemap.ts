import { KINDS, type Product } from '../../src/contract/product';
import type { ShowroomSummary } from '../../src/contract/showroom';
import { LANGUAGES } from '../../src/contract/text';
import { escapeMarkup } from './markup';
import { alternatesOf, pageUrl, type PageAddress, type Site } from './site-address';

/** Every page that searchers may find, in every language (https://www.sitemaps.org/protocol.html). */
export function sitemap(
  site: Site,
  shown: { readonly products: readonly Product[]; readonly showrooms: readonly ShowroomSummary[] },
): string {
  const { products, showrooms } = shown;
  const pages: PageAddress[] = [
    { path: '/' },
    { path: '/products' },
    ...KINDS.filter((kind) => products.some((product) => product.kind === kind)).map((kind) => ({
      path: '/products',
      kind,
    })),
    { path: '/try' },
    ...showrooms.map(({ id }) => ({ path: `/showrooms/${id}` })),
    ...products.map(({ id }) => ({ path: `/products/${id}` })),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((page) => entriesOf(site, page)),
    '</urlset>',
    '',
  ].join('\n');
}

/** One entry a language, each naming all of them, as searchers want it. */
function entriesOf(site: Site, page: PageAddress): string[] {
  const links = alternatesOf(site, page).map(
    ({ hreflang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(href)}"/>`,
  );
  return [undefined, ...LANGUAGES].map(
    (language) =>
      `<url><loc>${escapeMarkup(pageUrl(site, page, language))}</loc>${links.join('')}</url>`,
  );
}

/** Everything may be read: searchers draw pages with what the API tells, and pages that are not for them say so. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${pageUrl(site, { path: '/sitemap.xml' })}\n`;
}

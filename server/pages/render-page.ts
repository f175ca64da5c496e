import { LANGUAGES, type Language } from '../../src/contract/text';
import { escapeMarkup, jsonForScript } from './markup';
import type { FirstPicture, FoundHead, HeadPicture, PageHead } from './page-head';
import { LANGUAGE_TAGS } from './page-language';
import { SHOP_NAME } from './page-texts';

export interface RenderOptions {
  readonly head: PageHead;
  readonly language: Language;
  /** '' or '/path': the page learns it as its base address, so that its relative addresses hold on every route. */
  readonly basePath: string;
}

/**
 * The client's page with this head. Throws when the page has no `html`, `head` or `title` of its own
 * to write over.
 */
export function renderPage(page: string, { head, language, basePath }: RenderOptions): string {
  const parts: [RegExp, string][] = [
    [/<html[^>]*>/, `<html lang="${LANGUAGE_TAGS[language]}">`],
    [/<head>/, `<head>\n    <base href="${escapeMarkup(basePath)}/" />`],
    [/<title>[^<]*<\/title>/, headTags(head, language).join('\n    ')],
  ];
  return parts.reduce((html, [place, part]) => {
    if (!place.test(html)) throw new Error(`renderPage: the page has no ${place.source}`);
    // By a function: a product's words may hold what `replace` takes for patterns.
    return html.replace(place, () => part);
  }, page);
}

function headTags(head: PageHead, language: Language): string[] {
  return [
    `<title>${escapeMarkup(head.title)}</title>`,
    meta('description', head.description),
    ...(head.firstPictures ?? []).map(firstPicture),
    ...(head.model === undefined ? [] : [firstModel(head.model)]),
    ...(head.secretAddress ? [meta('referrer', 'no-referrer')] : []),
    ...(head.found ? foundTags(head, head.found, language) : [meta('robots', 'noindex')]),
  ];
}

function foundTags(head: PageHead, found: FoundHead, language: Language): string[] {
  const { canonical, alternates, type, picture, data } = found;
  const others = LANGUAGES.filter((each) => each !== language);
  return [
    `<link rel="canonical" href="${escapeMarkup(canonical)}" />`,
    ...alternates.map(
      ({ hreflang, href }) =>
        `<link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(href)}" />`,
    ),
    property('og:type', type),
    property('og:site_name', SHOP_NAME[language]),
    property('og:title', head.title),
    property('og:description', head.description),
    property('og:url', canonical),
    property('og:locale', LOCALES[language]),
    ...others.map((other) => property('og:locale:alternate', LOCALES[other])),
    ...(picture
      ? [
          property('og:image', picture.url),
          property('og:image:width', String(picture.width)),
          property('og:image:height', String(picture.height)),
          property('og:image:alt', picture.alt),
        ]
      : []),
    meta('twitter:card', isWide(picture) ? 'summary_large_image' : 'summary'),
    ...(data ? [`<script type="application/ld+json">${jsonForScript(data)}</script>`] : []),
  ];
}

const isWide = (picture: HeadPicture | undefined) =>
  picture !== undefined && picture.width > picture.height;

/** As Open Graph writes languages. */
const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh_CN', en: 'en_US' };

const meta = (name: string, content: string) =>
  `<meta name="${name}" content="${escapeMarkup(content)}" />`;

const property = (name: string, content: string) =>
  `<meta property="${name}" content="${escapeMarkup(content)}" />`;

const firstPicture = ({ href, media }: FirstPicture) =>
  `<link rel="preload" as="image" fetchpriority="high" href="${escapeMarkup(href)}"${
    media ? ` media="${media}"` : ''
  } />`;

const firstModel = (href: string) =>
  `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${escapeMarkup(href)}" />`;

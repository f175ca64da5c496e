import type { Poster, Product } from '../../src/contract/product';
import type { Showroom } from '../../src/contract/showroom';
import type { Language } from '../../src/contract/text';
import type { ClientRoute } from './client-route';
import { KIND_TEXTS, PAGE_TEXTS, SHOP_NAME, type PageName } from './page-texts';
import { inColour, productData } from './product-data';
import { showroomData } from './showroom-data';
import { absoluteUrl, alternatesOf, pageUrl, type PageAddress, type Site } from './site-address';
import { wholeSentences } from './whole-sentences';

/** What a page says of itself before its scripts run. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Absent where nobody is to find or share the page. */
  readonly found?: FoundHead | undefined;
  /** The page's own address is a secret: nothing that it asks for may tell it. */
  readonly secretAddress: boolean;
  /** The picture that is seen first: it is fetched before the client has run. More than one where screens differ. */
  readonly firstPictures?: readonly FirstPicture[] | undefined;
  /** The model that is shown: fetched beside the client, behind what that needs itself. */
  readonly model?: string | undefined;
}

export interface FirstPicture {
  /** From the page's base. */
  readonly href: string;
  /** A media query of the screens that show this one. */
  readonly media?: string | undefined;
}

export interface FoundHead {
  readonly canonical: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly type: 'website' | 'product';
  readonly picture?: HeadPicture | undefined;
  /** schema.org. */
  readonly data?: object | undefined;
}

export interface HeadPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** In public/. */
const HOME_PICTURE = 'pictures/try-on.webp';

/** Where the grid changes (`src/ui`), and with it the picture. */
const NARROW = '(max-width: 899px)';
const WIDE = '(min-width: 900px)';

const picturesOf = (poster: Poster | undefined): FirstPicture[] =>
  poster ? [{ href: poster.url }] : [];

/** Longest description that searchers show whole, in characters. */
const MOST: Readonly<Record<Language, number>> = { zh: 80, en: 160 };

export interface HeadContext {
  readonly site: Site;
  /** The language of the head. */
  readonly language: Language;
  /** The language that the address itself asks for. */
  readonly asked: Language | undefined;
  /** The colourway that the address asks for. */
  readonly variant?: string | undefined;
}

/** The head of every page but a product's and a showroom's, and of what is answered in place of a page. */
export function pageHead(
  route: Exclude<ClientRoute, { readonly id: string }> | { readonly name: 'closed' },
  context: HeadContext,
): PageHead {
  const { language } = context;
  const kind = route.name === 'list' ? route.kind : undefined;
  const text = kind ? KIND_TEXTS[kind] : PAGE_TEXTS[route.name];
  const path = FINDABLE[route.name];
  return {
    title: route.name === 'home' ? text.title[language] : titled(text.title[language], language),
    description: text.description[language],
    found:
      path === undefined ? undefined : { ...foundAt({ path, kind }, context), type: 'website' },
    secretAddress: route.name === 'order',
    firstPictures: route.name === 'home' ? [{ href: HOME_PICTURE }] : [],
  };
}

/** The head of a product's page, with its poster and all that searchers want to know. */
export function productHead(product: Product, context: HeadContext): PageHead {
  const { site, language, variant } = context;
  const pictured = product.variants.find(({ poster }) => poster);
  const asked = product.variants.find(({ id }) => id === variant);
  return {
    title: titled(product.name[language], language),
    description: wholeSentences(
      [product.summary[language], product.description[language]],
      language,
      MOST[language],
    ),
    found: {
      ...foundAt({ path: `/products/${product.id}` }, context),
      type: 'product',
      picture: pictured?.poster && {
        ...pictured.poster,
        url: absoluteUrl(site, pictured.poster.url),
        alt: inColour(product, pictured, language),
      },
      data: productData(product, site, language),
    },
    secretAddress: false,
    firstPictures: picturesOf((asked ?? pictured)?.poster),
    model: product.model.url,
  };
}

/** The head of a showroom's page, with its picture and what stands in it. */
export function showroomHead(showroom: Showroom, context: HeadContext): PageHead {
  const { site, language } = context;
  const { poster, smallPoster } = showroom;
  const name = showroom.name[language];
  return {
    title: titled(name, language),
    description: wholeSentences(
      [showroom.summary[language], showroom.description[language]],
      language,
      MOST[language],
    ),
    found: {
      ...foundAt({ path: `/showrooms/${showroom.id}` }, context),
      type: 'website',
      picture: poster && { ...poster, url: absoluteUrl(site, poster.url), alt: name },
      data: showroomData(showroom, site, language),
    },
    secretAddress: false,
    firstPictures: smallPoster
      ? [
          { href: smallPoster.url, media: NARROW },
          ...picturesOf(poster).map((each) => ({ ...each, media: WIDE })),
        ]
      : picturesOf(poster),
    model: showroom.scene.parts[0]!.model.url,
  };
}

/** Pages for searchers, by their paths; what is one shopper's own is not among them. */
const FINDABLE: Partial<Record<PageName, string>> = {
  home: '/',
  list: '/products',
  try: '/try',
};

function foundAt(page: PageAddress, { site, asked }: HeadContext) {
  return { canonical: pageUrl(site, page, asked), alternates: alternatesOf(site, page) };
}

function titled(title: string, language: Language): string {
  return `${title} · ${SHOP_NAME[language]}`;
}

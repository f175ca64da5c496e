import type { Showroom, ShowroomKind } from '../../src/contract/showroom';
import type { Language } from '../../src/contract/text';
import { areaOf } from '../../src/math/polygon';
import { absoluteUrl, pageUrl, type Site } from './site-address';

/** What schema.org calls what one walks through. */
const TYPES: Readonly<Record<ShowroomKind, string>> = {
  house: 'Accommodation',
  car: 'Car',
  shop: 'Store',
};

/** A showroom as searchers read it: a page about a place, and the list of what stands in it. */
export function showroomData(showroom: Showroom, site: Site, language: Language): object {
  const { id, kind, name, description, poster, scene, products } = showroom;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: pageUrl(site, { path: `/showrooms/${id}` }, language),
    name: name[language],
    description: description[language],
    ...(poster && { primaryImageOfPage: absoluteUrl(site, poster.url) }),
    about: {
      '@type': TYPES[kind],
      name: name[language],
      ...(kind === 'house' && {
        numberOfRooms: scene.places.length,
        floorSize: {
          '@type': 'QuantitativeValue',
          value: Math.round(scene.places.reduce((sum, { outline }) => sum + areaOf(outline), 0)),
          unitCode: 'MTK',
        },
      }),
    },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: products.length,
      itemListElement: products.map((product, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: product.name[language],
        url: pageUrl(site, { path: `/products/${product.id}` }, language),
      })),
    },
  };
}

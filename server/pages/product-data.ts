import { decimalOf, type Money } from '../../src/contract/money';
import type { Product, Sku, Variant } from '../../src/contract/product';
import type { Language } from '../../src/contract/text';
import { absoluteUrl, pageUrl, type Site } from './site-address';

/**
 * A product as searchers read it: schema.org `Product` with an offer a currency, its colourways as
 * variants of one group, and the model as `3DModel`
 * (https://developers.google.com/search/docs/appearance/structured-data/product).
 */
export function productData(product: Product, site: Site, language: Language): object {
  const page = { path: `/products/${product.id}` };
  const url = pageUrl(site, page, language);
  const name = product.name[language];
  const offers = (skus: readonly Sku[]) => product.prices.map((price) => offerOf(price, skus, url));
  const images = (variants: readonly Variant[]) =>
    variants.flatMap(({ poster }) => (poster ? [absoluteUrl(site, poster.url)] : []));
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    productID: product.id,
    url,
    name,
    description: product.description[language],
    image: images(product.variants),
    ...dimensionsOf(product),
    ...(product.sizes.length > 0 && { size: product.sizes.map(({ size }) => size) }),
    offers: offers(product.skus),
    isVariantOf: {
      '@type': 'ProductGroup',
      productGroupID: product.id,
      name,
      variesBy: ['https://schema.org/color'],
      hasVariant: product.variants.map((variant) => ({
        '@type': 'Product',
        sku: `${product.id}.${variant.id}`,
        name: inColour(product, variant, language),
        color: variant.name[language],
        image: images([variant]),
        offers: offers(product.skus.filter((sku) => sku.variant === variant.id)),
      })),
    },
    subjectOf: {
      '@type': '3DModel',
      name,
      encoding: {
        '@type': 'MediaObject',
        contentUrl: absoluteUrl(site, product.model.url),
        encodingFormat: 'model/gltf-binary',
        contentSize: String(product.model.bytes),
      },
    },
  };
}

/** The name of a product in one of its colourways. */
export function inColour(product: Product, variant: Variant, language: Language): string {
  return product.name[language] + (language === 'zh' ? '，' : ', ') + variant.name[language];
}

function offerOf(price: Money, skus: readonly Sku[], url: string): object {
  const isThere = skus.some(({ available }) => available > 0);
  return {
    '@type': 'Offer',
    url,
    priceCurrency: price.currency,
    price: decimalOf(price),
    itemCondition: 'https://schema.org/NewCondition',
    availability: `https://schema.org/${isThere ? 'InStock' : 'OutOfStock'}`,
  };
}

function dimensionsOf({ dimensionsCm }: Product): object {
  if (!dimensionsCm) return {};
  const centimetres = (value: number) => ({
    '@type': 'QuantitativeValue',
    value,
    unitCode: 'CMT',
  });
  return {
    width: centimetres(dimensionsCm.width),
    depth: centimetres(dimensionsCm.depth),
    height: centimetres(dimensionsCm.height),
  };
}

import type { Money } from '../../src/contract/money';
import type { Size, SizeRow } from '../../src/contract/product';
import type { StoredProduct } from './storage';
import type { Tables } from './tables';

/** One product as rows of its tables. */
export interface ProductRows {
  readonly product: Tables['product'];
  readonly variants: readonly Tables['product_variant'][];
  readonly prices: readonly Tables['product_price'][];
  readonly sizes: readonly Tables['product_size'][];
  readonly stock: readonly Tables['stock'][];
}

/** Rows of one product, the lists in order already, and the pieces that bags hold of each sku. */
export function productFromRows(
  { product, variants, prices, sizes, stock }: ProductRows,
  held: ReadonlyMap<string, number>,
): StoredProduct {
  return {
    id: product.id,
    kind: product.kind,
    name: { zh: product.name_zh, en: product.name_en },
    summary: { zh: product.summary_zh, en: product.summary_en },
    description: { zh: product.description_zh, en: product.description_en },
    details: JSON.parse(product.details),
    prices: prices.map((row) => ({
      currency: row.currency as Money['currency'],
      exponent: row.exponent,
      amountMinor: row.amount_minor,
    })),
    variants: variants.map((row) => ({
      id: row.id,
      name: { zh: row.name_zh, en: row.name_en },
      swatch: JSON.parse(row.swatch),
    })),
    sizes: sizes.map((row) => ({
      size: row.size as SizeRow['size'],
      bodyCm: JSON.parse(row.body_cm),
      garmentCm: JSON.parse(row.garment_cm),
    })),
    skus: stock.map((row) => ({
      id: row.sku,
      variant: row.variant_id,
      size: (row.size || null) as Size | null,
      available: Math.max(0, row.on_hand - (held.get(row.sku) ?? 0)),
    })),
    ...(product.dimensions_cm && { dimensionsCm: JSON.parse(product.dimensions_cm) }),
    model: product.model || null,
    listed: product.listed === 1,
  };
}

/** The opposite of {@link productFromRows}. */
export function rowsFromProduct(product: StoredProduct, position: number): ProductRows {
  const product_id = product.id;
  const row: Tables['product'] = {
    id: product.id,
    position,
    kind: product.kind,
    name_zh: product.name.zh,
    name_en: product.name.en,
    summary_zh: product.summary.zh,
    summary_en: product.summary.en,
    description_zh: product.description.zh,
    description_en: product.description.en,
    details: JSON.stringify(product.details),
    model: product.model ?? '',
    listed: product.listed ? 1 : 0,
    dimensions_cm: product.dimensionsCm ? JSON.stringify(product.dimensionsCm) : '',
    version: 1,
  };
  return {
    product: row,
    variants: product.variants.map((variant, index) => ({
      product_id,
      id: variant.id,
      position: index,
      name_zh: variant.name.zh,
      name_en: variant.name.en,
      swatch: JSON.stringify(variant.swatch),
    })),
    prices: product.prices.map((price, index) => ({
      product_id,
      currency: price.currency,
      position: index,
      exponent: price.exponent,
      amount_minor: price.amountMinor,
    })),
    sizes: product.sizes.map((size, index) => ({
      product_id,
      size: size.size,
      position: index,
      body_cm: JSON.stringify(size.bodyCm),
      garment_cm: JSON.stringify(size.garmentCm),
    })),
    stock: product.skus.map((sku, index) => ({
      product_id,
      sku: sku.id,
      position: index,
      variant_id: sku.variant,
      size: sku.size ?? '',
      on_hand: sku.available,
    })),
  };
}

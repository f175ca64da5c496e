import type { StoredProduct } from '../storage/storage';

/**
 * A product with its stock: pieces of each colourway, a row each in their order, of each size (of
 * what has no sizes: one number a row).
 */
export function stocked(
  product: Omit<StoredProduct, 'skus' | 'listed'>,
  pieces: readonly (readonly number[])[],
): StoredProduct {
  const sizes = product.sizes.length > 0 ? product.sizes.map(({ size }) => size) : [null];
  const skus = product.variants.flatMap(({ id: variant }, row) =>
    sizes.map((size, column) => ({
      id: [product.id, variant, ...(size ? [size] : [])].join('.'),
      variant,
      size,
      available: pieces[row]![column]!,
    })),
  );
  return { ...product, listed: true, skus };
}

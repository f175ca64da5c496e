import type { Product } from '../src/contract/product';
import type { ModelShelf } from './models';
import type { StoredProduct } from './storage/storage';

/**
 * The product as shoppers see it, with the addresses of its model and posters; undefined for drafts
 * and when its model is not on the shelf.
 */
export function shownProduct(
  models: ModelShelf,
  stored: StoredProduct | undefined,
): Product | undefined {
  const name = stored?.listed && stored.model;
  const model = name && models.find(name);
  if (!model) return undefined;
  const { listed: _, ...product } = stored;
  const variants = stored.variants.map((variant) => ({
    ...variant,
    poster: models.findPoster(name, variant.id),
  }));
  return { ...product, variants, model };
}

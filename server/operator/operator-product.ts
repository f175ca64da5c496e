import type { OperatorProduct } from '../../src/contract/operator-product';
import { tagOf } from '../answers/shelf-answer';
import type { ModelShelf } from '../models';
import type { StoredProduct } from '../storage/storage';

/** A product as its operator sees it, with the tag that a change of it needs. `available` is all that is in the shop. */
export function operatorProduct(models: ModelShelf, stored: StoredProduct): OperatorProduct {
  const { skus, model: name, ...product } = stored;
  const variants = stored.variants.map((variant) => ({
    ...variant,
    poster: name === null ? undefined : models.findPoster(name, variant.id),
  }));
  const model = (name !== null && models.find(name)) || null;
  const seen = {
    ...product,
    variants,
    model,
    isReady: model !== null && variants.every(({ poster }) => poster !== undefined),
    onHand: Object.fromEntries(skus.map(({ id, available }) => [id, available])),
  };
  return { ...seen, etag: tagOf(JSON.stringify(seen)) };
}

import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { ModelShelf } from '../models';
import { shownProduct } from '../shown-product';
import type { ListedPage, ShelfView } from '../storage/storage';

/** Memory for products as JSON; who was asked for longest ago goes first. */
const MOST_BYTES = 64 * 2 ** 20;

/** A product as shoppers get it. */
export interface ProductBytes {
  /** The shelf's, with which something else was last shown of it. */
  readonly revision: number;
  /** JSON; empty when the product cannot be shown. */
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly hash: string;
}

/** Gives products as JSON, and reads only those that changed since it did so last. */
export function createProductBytes(models: ModelShelf) {
  const kept = new LRUCache<string, ProductBytes>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }, id) => bytes.byteLength + id.length + 200,
  });

  /** Those of the entries that can be shown, in their order. `now` is in milliseconds since 1970. */
  return async function bytesOf(
    shelf: ShelfView,
    entries: ListedPage['entries'],
    now: number,
  ): Promise<ProductBytes[]> {
    const found = new Map<string, ProductBytes>();
    for (const { id, revision } of entries) {
      const bytes = kept.get(id);
      if (bytes?.revision === revision) found.set(id, bytes);
    }
    const changed = entries.filter(({ id }) => !found.has(id));
    const products = await shelf.products(
      changed.map(({ id }) => id),
      now,
    );
    const byId = new Map(products.map((product) => [product.id, product]));
    for (const { id, revision } of changed) {
      const product = shownProduct(models, byId.get(id));
      const bytes = Buffer.from(product ? JSON.stringify(product) : '');
      const hash = createHash('sha1').update(bytes).digest('hex');
      const fresh = { revision, bytes, hash };
      found.set(id, fresh);
      // Another reader may have seen a later shelf meanwhile.
      if ((kept.get(id)?.revision ?? -1) < revision) kept.set(id, fresh);
    }
    return entries.map(({ id }) => found.get(id)!).filter(({ bytes }) => bytes.byteLength > 0);
  };
}

export type BytesOf = ReturnType<typeof createProductBytes>;

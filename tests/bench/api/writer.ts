import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Product, ProductPage } from '../../../src/contract/product';
import type { Tables } from '../../../server/storage/tables';
import { touchShelf } from '../../../server/storage/touch-shelf';

const EVERY_MS = 1_000;

/**
 * Changes a row of stock each second, as another process than the server's, and asks the server what
 * it tells then. Ends with an error when that is older than the change.
 */
export function startWriting(db: Kysely<Tables>, url: string, listAddress: string) {
  const stop = new AbortController();
  const writing = (async () => {
    let writes = 0;
    while (!stop.signal.aborted) {
      const list = (await (await fetch(url + listAddress)).json()) as ProductPage;
      const { id, skus } = list.items[writes % list.items.length]!;
      const { id: sku } = skus.find(({ available }) => available > 0)!;
      const on_hand = 50_000 + writes;
      await db.transaction().execute(async (transaction) => {
        await transaction.updateTable('stock').set({ on_hand }).where('sku', '=', sku).execute();
        await touchShelf(transaction, [id]);
      });
      const told = (products: readonly Product[]) =>
        products.find((product) => product.id === id)?.skus.find((each) => each.id === sku)
          ?.available;
      const after = (await (await fetch(url + listAddress)).json()) as ProductPage;
      const page = (await (await fetch(`${url}/api/products/${id}`)).json()) as Product;
      if (told(after.items) !== on_hand || told([page]) !== on_hand) {
        throw new Error(`api: an answer was older than what was written (${sku})`);
      }
      writes++;
      await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => {});
    }
    return writes;
  })();
  // Told when it is stopped.
  writing.catch(() => {});
  return {
    /** Resolves to how many rows were changed. */
    stop() {
      stop.abort();
      return writing;
    },
  };
}

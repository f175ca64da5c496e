import type { Kysely } from 'kysely';
import { locked } from './locked';
import { rowsFromProduct } from './product-rows';
import { readProducts } from './read-products';
import { indexProduct } from './search-index';
import type { StoredProduct } from './storage';
import type { Tables } from './tables';
import { touchShelf } from './touch-shelf';

/** Later than any bag holds anything: what is available then is all that is in the shop. */
const EVER_AFTER = Number.MAX_SAFE_INTEGER;

/** A product with all that is in the shop of it as available, whatever bags hold. */
export async function readOnHand(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<StoredProduct[]> {
  const products = await readProducts(db, ids, EVER_AFTER);
  const byId = new Map(products.map((product) => [product.id, product]));
  return ids.map((id) => byId.get(id)).filter((product) => product !== undefined);
}

/** {@link readOnHand} of one product, which nobody else changes or sells until the transaction ends. */
export async function lockProduct(
  transaction: Kysely<Tables>,
  id: string,
): Promise<StoredProduct | undefined> {
  const product = transaction.selectFrom('product').select('id').where('id', '=', id);
  await locked(transaction, product).execute();
  const stock = transaction.selectFrom('stock').select('sku').where('product_id', '=', id);
  await locked(transaction, stock.orderBy('sku')).execute();
  return (await readOnHand(transaction, [id]))[0];
}

/** Writes what is said of a locked product: texts, prices, and whether it is listed. */
export async function rewriteProduct(
  transaction: Kysely<Tables>,
  product: StoredProduct,
): Promise<void> {
  const { id } = product;
  const { position, version } = await transaction
    .selectFrom('product')
    .select(['position', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const rows = rowsFromProduct(product, position);
  await transaction
    .updateTable('product')
    .set({ ...rows.product, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await transaction.deleteFrom('product_price').where('product_id', '=', id).execute();
  await transaction
    .insertInto('product_price')
    .values([...rows.prices])
    .execute();
  await transaction.deleteFrom('product_term').where('product_id', '=', id).execute();
  await indexProduct(transaction, rows);
  await touchShelf(transaction, [id]);
}

/** Writes how many pieces of a locked product are in the shop, by sku. */
export async function recount(
  transaction: Kysely<Tables>,
  id: string,
  onHand: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [sku, on_hand] of Object.entries(onHand)) {
    await transaction.updateTable('stock').set({ on_hand }).where('sku', '=', sku).execute();
  }
  await transaction
    .updateTable('product')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await touchShelf(transaction, [id]);
}

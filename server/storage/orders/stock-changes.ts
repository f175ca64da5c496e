import type { Kysely } from 'kysely';
import { lockStock } from '../carts/holds';
import { locked } from '../locked';
import type { Tables } from '../tables';

/** Locks what is sold of these skus, and their products, until the transaction ends. */
export async function lockForSale(
  transaction: Kysely<Tables>,
  skus: readonly string[],
): Promise<void> {
  const products = transaction
    .selectFrom('product')
    .select('id')
    .where('id', 'in', (stock) =>
      stock.selectFrom('stock').select('product_id').where('sku', 'in', skus),
    )
    .orderBy('id');
  await locked(transaction, products).execute();
  await lockStock(transaction, skus);
}

export interface StockChange {
  readonly sku: string;
  readonly productId: string;
  /** Pieces that come; those that go are negative. */
  readonly by: number;
}

/** Moves pieces, which are locked for sale, in or out. What no product has any more is passed over. */
export async function changeStock(
  transaction: Kysely<Tables>,
  changes: readonly StockChange[],
): Promise<void> {
  for (const { sku, by } of changes) {
    await transaction
      .updateTable('stock')
      .set(({ eb }) => ({ on_hand: eb('on_hand', '+', by) }))
      .where('sku', '=', sku)
      .execute();
  }
  await transaction
    .updateTable('product')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .where(
      'id',
      'in',
      changes.map(({ productId }) => productId),
    )
    .execute();
}

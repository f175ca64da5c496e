import type { Kysely } from 'kysely';
import type { Tables } from './tables';

/**
 * Says that lists and pages show something else of these products from now on: to be called in the
 * transaction that changes a product, its stock or what bags hold of it, as the last thing of all,
 * since whoever else changes the shelf waits here for the end of that transaction.
 */
export async function touchShelf(
  transaction: Kysely<Tables>,
  productIds: Iterable<string>,
): Promise<void> {
  const { revision } = await transaction
    .updateTable('shelf')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  const rows = [...new Set(productIds)].map((product_id) => ({ product_id, revision }));
  if (rows.length === 0) return;
  await transaction
    .insertInto('product_revision')
    .values(rows)
    .onConflict((conflict) => conflict.column('product_id').doUpdateSet({ revision }))
    .execute();
}

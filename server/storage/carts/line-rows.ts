import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

export type LineRow = Tables['cart_line'];

/** A guest's bag, in the order in which its lines came. */
export function readLines(db: Kysely<Tables>, guestId: string): Promise<LineRow[]> {
  return db
    .selectFrom('cart_line')
    .selectAll()
    .where('guest_id', '=', guestId)
    .orderBy('added_at')
    .orderBy('sku')
    .execute();
}

/** Puts a line there in place of the one before, which keeps its place in the bag; 0 takes it out. */
export async function setLine(transaction: Kysely<Tables>, line: LineRow): Promise<void> {
  const { guest_id, sku, quantity } = line;
  if (quantity === 0) {
    await transaction
      .deleteFrom('cart_line')
      .where('guest_id', '=', guest_id)
      .where('sku', '=', sku)
      .execute();
    return;
  }
  await transaction
    .insertInto('cart_line')
    .values(line)
    .onConflict((conflict) => conflict.columns(['guest_id', 'sku']).doUpdateSet({ quantity }))
    .execute();
}

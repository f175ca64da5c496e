import type { Kysely } from 'kysely';
import { MOST_LINES, MOST_PIECES } from '../../src/contract/cart';
import { holdUntil } from '../carts/hold-until';
import { readHolds, setHold } from '../storage/carts/holds';
import { readLines, setLine } from '../storage/carts/line-rows';
import type { OrderLineRow, OrderRow } from '../storage/orders/order-rows';
import type { Tables } from '../storage/tables';

export interface Returning {
  readonly order: OrderRow;
  readonly guestId: string;
  /** Those lines of the order whose stock is still there; it is locked, and the pieces are back in it. */
  readonly lines: readonly OrderLineRow[];
  readonly now: number;
}

/** Puts back into the bag what an order took out of it, as far as the bag takes it, and holds it again. */
export async function returnToBag(
  transaction: Kysely<Tables>,
  { order, guestId, lines, now }: Returning,
): Promise<void> {
  const bag = new Map((await readLines(transaction, guestId)).map((line) => [line.sku, line]));
  const skus = lines.map(({ sku }) => sku);
  const holdsOf = await readHolds(transaction, skus, guestId, now);
  for (const { sku, from_bag } of lines) {
    if (from_bag === 0) continue;
    const line = bag.get(sku) ?? { guest_id: guestId, sku, quantity: 0, added_at: order.placed_at };
    if (line.quantity === 0 && bag.size >= MOST_LINES) continue;
    const quantity = Math.min(MOST_PIECES, line.quantity + from_bag);
    const back = quantity - line.quantity;
    bag.set(sku, { ...line, quantity });
    await setLine(transaction, { ...line, quantity });
    const { own } = holdsOf(sku);
    const until = holdUntil({ now, addedAt: line.added_at, heldUntil: own?.until ?? null });
    const held = (own?.quantity ?? 0) + back;
    await setHold(transaction, { sku, guest_id: guestId, quantity: held, until });
  }
}

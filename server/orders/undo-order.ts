import type { Kysely } from 'kysely';
import { lockGuest } from '../storage/guests/guest-rows';
import { lockOrder, moveOrder, readOrder, type StoredOrder } from '../storage/orders/order-rows';
import type { Tables } from '../storage/tables';
import { touchShelf } from '../storage/touch-shelf';
import { putBack } from './put-back';
import { returnToBag } from './return-to-bag';

export type UndoOutcome =
  | { readonly ok: true; readonly stored: StoredOrder }
  | { readonly ok: false; readonly code: 'order_not_found' | 'undo_over' };

/**
 * Takes an order back, in a transaction, while the ink is wet: the pieces are in stock again, and in
 * the bag if they came from it. What was taken back already stays so, since the first answer may have been lost.
 */
export async function undoOrder(
  transaction: Kysely<Tables>,
  token: string,
  now: number,
): Promise<UndoOutcome> {
  const taken = async () => ({ ok: true, stored: (await readOrder(transaction, token))! }) as const;
  const before = await readOrder(transaction, token);
  if (!before) return { ok: false, code: 'order_not_found' };
  const { guest_id } = before.order;
  const guest = guest_id ? await lockGuest(transaction, guest_id) : undefined;
  const order = await lockOrder(transaction, token);
  if (!order) return { ok: false, code: 'order_not_found' };
  if (order.state === 'taken_back') return taken();
  if (order.state !== 'placed' || now >= order.undo_until) return { ok: false, code: 'undo_over' };

  await moveOrder(transaction, order, 'taken_back', now);
  const lines = await putBack(transaction, before.lines);
  if (guest) await returnToBag(transaction, { order, guestId: guest.id, lines, now });
  await touchShelf(
    transaction,
    lines.map(({ product_id }) => product_id),
  );
  return taken();
}

import type { Kysely } from 'kysely';
import { MOST_LINES } from '../../src/contract/cart';
import type { Currency } from '../../src/contract/money';
import type { Visit } from '../guests/visits';
import type { ModelShelf } from '../models';
import { readGoods } from '../storage/carts/goods-rows';
import { lockStock, readHolds, setHold } from '../storage/carts/holds';
import { readLines, setLine } from '../storage/carts/line-rows';
import type { Tables } from '../storage/tables';
import { touchShelf } from '../storage/touch-shelf';
import { isSold } from './goods';
import { holdUntil } from './hold-until';

export interface LinePut {
  readonly sku: string;
  /** Pieces; 0 takes the line out. */
  readonly quantity: number;
  readonly currency: Currency;
  readonly visit: Visit;
  readonly models: ModelShelf;
  readonly now: number;
}

export type LineOutcome =
  | { readonly ok: true; readonly guestId: string | undefined }
  | { readonly ok: false; readonly code: 'sku_not_found' | 'sold_out' | 'bag_full' };

/**
 * Puts a line into the bag, in a transaction, and holds what there is of it. More than before is
 * refused when it cannot be had; less is always taken.
 */
export async function putLine(
  transaction: Kysely<Tables>,
  { sku, quantity, currency, visit, models, now }: LinePut,
): Promise<LineOutcome> {
  const known = await visit.known(transaction);
  const lines = known ? await readLines(transaction, known.id) : [];
  const before = lines.find((line) => line.sku === sku);
  if (quantity === (before?.quantity ?? 0)) return { ok: true, guestId: known?.id };

  await lockStock(transaction, [sku]);
  const goods = (await readGoods(transaction, [sku], currency)).get(sku);
  const { others, own } = (await readHolds(transaction, [sku], known?.id, now))(sku);
  const sold = goods !== undefined && isSold(models, goods);
  const available = sold ? Math.max(0, goods.on_hand - others) : 0;
  if (quantity > (before?.quantity ?? 0)) {
    if (!sold || goods.price_minor === null) return { ok: false, code: 'sku_not_found' };
    if (quantity > available) return { ok: false, code: 'sold_out' };
    if (!before && lines.length >= MOST_LINES) return { ok: false, code: 'bag_full' };
  }

  const guest = known ?? (await visit.settled(transaction));
  const addedAt = before?.added_at ?? now;
  const until = holdUntil({ now, addedAt, heldUntil: own?.until ?? null });
  const held = Math.min(quantity, available);
  await setLine(transaction, { guest_id: guest.id, sku, quantity, added_at: addedAt });
  await setHold(transaction, { sku, guest_id: guest.id, quantity: held, until });
  if (goods && held !== (own?.quantity ?? 0)) await touchShelf(transaction, [goods.product_id]);
  return { ok: true, guestId: guest.id };
}

import { randomBytes, randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Delivery } from '../../src/contract/delivery';
import { UNDO_SECONDS, type OneTapRequest } from '../../src/contract/order';
import { isSold } from '../carts/goods';
import { arrivalOf } from '../delivery/arrival';
import { totalsOf } from '../delivery/totals';
import type { Visit } from '../guests/visits';
import type { ModelShelf } from '../models';
import { readGoods } from '../storage/carts/goods-rows';
import { readHolds } from '../storage/carts/holds';
import { insertOrder, type StoredOrder } from '../storage/orders/order-rows';
import { changeStock, lockForSale } from '../storage/orders/stock-changes';
import type { Tables } from '../storage/tables';
import { touchShelf } from '../storage/touch-shelf';
import { leaveBag } from './leave-bag';
import { orderNumber } from './order-number';

/** Numbers that are tried before the month is called full. */
const NUMBERS_TRIED = 20;

export interface OrderPlacing {
  readonly asked: OneTapRequest;
  readonly delivery: Delivery;
  readonly visit: Visit;
  readonly models: ModelShelf;
  readonly now: number;
}

export type PlaceOutcome =
  | { readonly ok: true; readonly stored: StoredOrder; readonly guestId: string }
  | {
      readonly ok: false;
      readonly code: 'sku_not_found' | 'sold_out' | 'total_changed' | 'pickup_gone';
      /** What it is about: skus, or the field of the request. */
      readonly fields?: readonly string[];
    };

/**
 * Places an order, in a transaction: all of it or nothing. Pieces that others hold are not sold; what
 * is ordered leaves the buyer's bag, and what was held for them there.
 */
export async function placeOrder(
  transaction: Kysely<Tables>,
  { asked, delivery, visit, models, now }: OrderPlacing,
): Promise<PlaceOutcome> {
  const { items, currency } = asked;
  const skus = items.map(({ sku }) => sku);
  const known = await visit.known(transaction);
  await lockForSale(transaction, skus);
  const goods = await readGoods(transaction, skus, currency);
  const lines = items.flatMap(({ sku, quantity }) => {
    const row = goods.get(sku);
    const priceMinor = row && isSold(models, row) ? row.price_minor : null;
    return row && priceMinor !== null ? { row, sku, quantity, priceMinor } : [];
  });
  if (lines.length < items.length) {
    const found = new Set(lines.map(({ sku }) => sku));
    return { ok: false, code: 'sku_not_found', fields: skus.filter((sku) => !found.has(sku)) };
  }
  const holdsOf = await readHolds(transaction, skus, known?.id, now);
  const soldOut = lines.filter(
    ({ row, sku, quantity }) => row.on_hand - holdsOf(sku).others < quantity,
  );
  if (soldOut.length > 0) {
    return { ok: false, code: 'sold_out', fields: soldOut.map(({ sku }) => sku) };
  }
  const totals = totalsOf(lines, delivery.method, currency);
  if (totals.total.amountMinor !== asked.totalMinor) return { ok: false, code: 'total_changed' };
  const arrives = arrivalOf(delivery, now);
  if (arrives === undefined) {
    return { ok: false, code: 'pickup_gone', fields: ['delivery.from'] };
  }

  const guest = known ?? (await visit.settled(transaction));
  const token = randomBytes(18).toString('base64url');
  const fromBag = await leaveBag(transaction, { guestId: guest.id, items, holdsOf });
  const order = {
    token,
    guest_id: guest.id,
    state: 'placed' as const,
    version: 1,
    placed_at: now,
    undo_until: now + UNDO_SECONDS * 1_000,
    currency,
    goods_minor: totals.goods.amountMinor,
    delivery_minor: totals.delivery.amountMinor,
    tax_minor: totals.tax.amountMinor,
    total_minor: totals.total.amountMinor,
    delivery: JSON.stringify(delivery),
    arrives,
    language: asked.language,
  };
  const stored = await insertNumbered(transaction, {
    order,
    lines: lines.map(({ row, quantity, priceMinor }, position) => ({
      token,
      position,
      sku: row.sku,
      product_id: row.product_id,
      model: row.model,
      variant_id: row.variant_id,
      size: row.size,
      name_zh: row.name_zh,
      name_en: row.name_en,
      variant_zh: row.variant_zh,
      variant_en: row.variant_en,
      price_minor: priceMinor,
      quantity,
      from_bag: fromBag.get(row.sku) ?? 0,
    })),
    events: [{ token, position: 0, state: 'placed', at: now }],
  });
  const sold = lines.map(({ row, quantity }) => ({
    sku: row.sku,
    productId: row.product_id,
    by: -quantity,
  }));
  await changeStock(transaction, sold);
  await touchShelf(
    transaction,
    sold.map(({ productId }) => productId),
  );
  return { ok: true, stored, guestId: guest.id };
}

/** Writes the order with a number that is free. Rejects when so many are taken that chance finds none. */
async function insertNumbered(
  transaction: Kysely<Tables>,
  stored: Omit<StoredOrder, 'order'> & { readonly order: Omit<StoredOrder['order'], 'number'> },
): Promise<StoredOrder> {
  for (let tried = 0; tried < NUMBERS_TRIED; tried++) {
    const order = { ...stored.order, number: orderNumber(stored.order.placed_at, randomInt) };
    if (await insertOrder(transaction, { ...stored, order })) return { ...stored, order };
  }
  throw new Error('orders/place-order: no number is free this month');
}

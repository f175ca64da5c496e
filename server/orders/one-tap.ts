import type { Kysely } from 'kysely';
import type { OneTap } from '../../src/contract/order';
import type { Currency } from '../../src/contract/money';
import { isSold } from '../carts/goods';
import { arrivalOf, onceMore } from '../delivery/arrival';
import { totalsOf } from '../delivery/totals';
import type { ModelShelf } from '../models';
import { readGoods } from '../storage/carts/goods-rows';
import { keptDelivery, type GuestRow } from '../storage/guests/guest-rows';
import type { Tables } from '../storage/tables';

export interface OneTapQuery {
  readonly sku: string;
  readonly quantity: number;
  readonly currency: Currency;
  readonly guest: GuestRow | undefined;
  readonly models: ModelShelf;
  readonly now: number;
}

/** What one tap would do now; undefined when there is no such thing to order. */
export async function readOneTap(
  db: Kysely<Tables>,
  { sku, quantity, currency, guest, models, now }: OneTapQuery,
): Promise<OneTap | undefined> {
  const row = (await readGoods(db, [sku], currency)).get(sku);
  if (row?.price_minor == null || !isSold(models, row)) return undefined;
  const delivery = nextDelivery(guest, now);
  return {
    delivery,
    arrives: (delivery && arrivalOf(delivery, now)) ?? null,
    totals: totalsOf(
      [{ priceMinor: row.price_minor, quantity }],
      delivery?.method ?? 'home',
      currency,
    ),
  };
}

/** Where one tap would bring things: home, or to the same shop at its next hour. Null when nothing is kept. */
export function nextDelivery(guest: GuestRow | undefined, now: number) {
  const kept = keptDelivery(guest);
  return (kept && onceMore(kept, now)) ?? null;
}

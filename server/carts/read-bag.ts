import type { Kysely } from 'kysely';
import type { Cart } from '../../src/contract/cart';
import type { Currency } from '../../src/contract/money';
import { totalsOf } from '../delivery/totals';
import type { ModelShelf } from '../models';
import { readGoods } from '../storage/carts/goods-rows';
import { readHolds } from '../storage/carts/holds';
import { readLines } from '../storage/carts/line-rows';
import type { Tables } from '../storage/tables';
import { goodsOf, isSold } from './goods';

export interface BagQuery {
  /** Undefined for whoever has no bag. */
  readonly guestId: string | undefined;
  readonly currency: Currency;
  readonly models: ModelShelf;
  readonly now: number;
}

/**
 * A guest's bag as it is now. What nobody can buy any more stays, with nothing available, and is not
 * counted; what no product has any more, or has no price in the currency, is left out.
 */
export async function readBag(db: Kysely<Tables>, query: BagQuery): Promise<Cart> {
  const { guestId, currency, models, now } = query;
  const rows = guestId === undefined ? [] : await readLines(db, guestId);
  const skus = rows.map(({ sku }) => sku);
  const goods = await readGoods(db, skus, currency);
  const holdsOf = await readHolds(db, skus, guestId, now);

  const lines = rows.flatMap(({ sku, quantity }) => {
    const row = goods.get(sku);
    if (row?.price_minor == null) return [];
    const { others, own } = holdsOf(sku);
    const sold = isSold(models, row);
    return {
      ...goodsOf(models, row, { priceMinor: row.price_minor, currency, quantity }),
      available: sold ? Math.max(0, row.on_hand - others) : 0,
      heldUntil: sold && own ? new Date(own.until).toISOString() : null,
    };
  });
  const counted = lines.map(({ price, quantity, available }) => ({
    priceMinor: price.amountMinor,
    quantity: Math.min(quantity, available),
  }));
  return {
    lines,
    totals: {
      home: totalsOf(counted, 'home', currency),
      pickup: totalsOf(counted, 'pickup', currency),
    },
  };
}

import type { Currency } from '../../src/contract/money';
import type { Sort } from '../../src/contract/product-query';
import type { ListPlace } from '../storage/storage';

/** The order of a list, as far as its places depend on it. */
export interface ListOrder {
  readonly sort: Sort;
  /** Given in orders by price. */
  readonly currency?: Currency | undefined;
}

/** A place in a list of this order as an opaque word of an address. */
export function encodeCursor(order: ListOrder, { position, id, amountMinor }: ListPlace): string {
  const parts = [nameOf(order), amountMinor ?? '', position, id];
  return Buffer.from(parts.join(':')).toString('base64url');
}

/** The opposite of {@link encodeCursor}; undefined for anything that it did not make for this order. */
export function decodeCursor(order: ListOrder, cursor: string): ListPlace | undefined {
  const text = Buffer.from(cursor, 'base64url').toString();
  const match = /^[\w-]+:(\d{0,16}):(-?\d{1,9}):(.+)$/.exec(text);
  if (!match) return undefined;
  const [, amount, position, id] = match;
  const place: ListPlace = {
    position: Number(position),
    id: id!,
    ...(order.sort !== 'shelf' && { amountMinor: Number(amount) }),
  };
  // Written again, because Base64 is read with what does not belong to it left out.
  return encodeCursor(order, place) === cursor ? place : undefined;
}

function nameOf({ sort, currency }: ListOrder): string {
  return sort === 'shelf' ? sort : `${sort}-${currency}`;
}

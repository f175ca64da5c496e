import type { Kysely } from 'kysely';
import { locked } from '../locked';
import type { Tables } from '../tables';

/** What is held of one sku. */
export interface Holds {
  /** Pieces that others hold. */
  readonly others: number;
  /** Pieces that this guest holds, and until when. */
  readonly own: { readonly quantity: number; readonly until: number } | null;
}

const NOTHING: Holds = { others: 0, own: null };

/** What is held of each of these skus now, seen by one guest; `guestId` is undefined for nobody. */
export async function readHolds(
  db: Kysely<Tables>,
  skus: readonly string[],
  guestId: string | undefined,
  now: number,
): Promise<(sku: string) => Holds> {
  if (skus.length === 0) return () => NOTHING;
  const live = db.selectFrom('reservation').where('sku', 'in', skus).where('expires_at', '>', now);
  const sums = await live
    .select(['sku', ({ fn }) => fn.sum<number>('quantity').as('quantity')])
    .groupBy('sku')
    .execute();
  const own = await live
    .select(['sku', 'quantity', 'expires_at as until'])
    .where('guest_id', '=', guestId ?? '')
    .execute();
  const sumOf = new Map(sums.map(({ sku, quantity }) => [sku, quantity]));
  const ownOf = new Map(own.map(({ sku, ...hold }) => [sku, hold]));
  return (sku) => {
    const hold = ownOf.get(sku) ?? null;
    return { others: (sumOf.get(sku) ?? 0) - (hold?.quantity ?? 0), own: hold };
  };
}

/**
 * Locks what is there and held of these skus until the transaction ends. Whoever holds or sells
 * pieces does so under this lock, so that no more is held and sold than there is.
 */
export async function lockStock(
  transaction: Kysely<Tables>,
  skus: readonly string[],
): Promise<void> {
  const rows = transaction
    .selectFrom('stock')
    .select('sku')
    .where('sku', 'in', skus)
    .orderBy('sku');
  await locked(transaction, rows).execute();
}

/** Holds pieces for a guest in place of those held before; 0 lets them go. The stock is locked. */
export async function setHold(
  transaction: Kysely<Tables>,
  hold: Omit<Tables['reservation'], 'expires_at'> & { readonly until: number },
): Promise<void> {
  const { sku, guest_id, quantity, until } = hold;
  await transaction
    .deleteFrom('reservation')
    .where('sku', '=', sku)
    .where('guest_id', '=', guest_id)
    .execute();
  if (quantity === 0) return;
  await transaction
    .insertInto('reservation')
    .values({ sku, guest_id, quantity, expires_at: until })
    .execute();
}

import type { Kysely } from 'kysely';
import type { OrderState } from '../../../src/contract/order';
import type { Tables } from '../tables';
import { withParts, type StoredOrder } from './order-rows';

/** Where an order stands in the operator's list. Tokens part orders of one moment. */
export interface OrderPlace {
  readonly placedAt: number;
  readonly token: string;
}

export interface OrderPageQuery {
  /** Only orders in this state; all but those taken back unless told. */
  readonly state?: OrderState | undefined;
  readonly now: number;
  readonly limit: number;
  /** Only orders older than this one. */
  readonly after?: OrderPlace | undefined;
}

/**
 * The operator's orders, newest first: those that can no longer be taken back. Orders come in at the
 * top only, since all wait equally long, so a place further down stays where it is.
 */
export async function readOrderPage(
  db: Kysely<Tables>,
  { state, now, limit, after }: OrderPageQuery,
): Promise<{ readonly items: readonly StoredOrder[]; readonly next: OrderPlace | null }> {
  let select = db
    .selectFrom('shop_order')
    .selectAll()
    .where('undo_until', '<=', now)
    .where('state', state ? '=' : '!=', state ?? 'taken_back');
  if (after) {
    select = select.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('placed_at', 'token'), '<', tuple(after.placedAt, after.token)),
    );
  }
  const rows = await select
    .orderBy('placed_at', 'desc')
    .orderBy('token', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: await withParts(db, page),
    next: last ? { placedAt: last.placed_at, token: last.token } : null,
  };
}

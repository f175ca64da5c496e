import type { Kysely } from 'kysely';
import type { OrderState } from '../../../src/contract/order';
import { locked } from '../locked';
import type { Tables } from '../tables';

export type OrderRow = Tables['shop_order'];
export type OrderLineRow = Tables['order_line'];
export type OrderEventRow = Tables['order_event'];

/** An order with its lines and what happened to it, in their order. */
export interface StoredOrder {
  readonly order: OrderRow;
  readonly lines: readonly OrderLineRow[];
  readonly events: readonly OrderEventRow[];
}

/** States that an order never leaves. */
export const OVER: readonly OrderState[] = ['taken_back', 'shipped', 'cancelled'];

/** Writes a new order. Resolves to whether it is there: not when its number is taken. */
export async function insertOrder(
  transaction: Kysely<Tables>,
  { order, lines, events }: StoredOrder,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('shop_order')
    .values(order)
    .onConflict((conflict) => conflict.column('number').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await transaction
    .insertInto('order_line')
    .values([...lines])
    .execute();
  await transaction
    .insertInto('order_event')
    .values([...events])
    .execute();
  return true;
}

/** The order's row, locked until the transaction ends. */
export function lockOrder(
  transaction: Kysely<Tables>,
  token: string,
): Promise<OrderRow | undefined> {
  return locked(
    transaction,
    transaction.selectFrom('shop_order').selectAll().where('token', '=', token),
  ).executeTakeFirst();
}

/**
 * Writes down that a locked order is in another state from now on. With the last step of an order
 * whose buyer had everything about them deleted, their name and address go too.
 */
export async function moveOrder(
  transaction: Kysely<Tables>,
  { token, guest_id, delivery, version }: OrderRow,
  state: OrderState,
  now: number,
): Promise<void> {
  const forgotten = guest_id === null && OVER.includes(state);
  await transaction
    .updateTable('shop_order')
    .set({ state, version: version + 1, delivery: forgotten ? '' : delivery })
    .where('token', '=', token)
    .execute();
  const { count } = await transaction
    .selectFrom('order_event')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('token', '=', token)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('order_event')
    .values({ token, position: count, state, at: now })
    .execute();
}

export async function readOrder(
  db: Kysely<Tables>,
  token: string,
): Promise<StoredOrder | undefined> {
  const rows = await db.selectFrom('shop_order').selectAll().where('token', '=', token).execute();
  return (await withParts(db, rows))[0];
}

/** A guest's latest orders, newest first. */
export async function readGuestOrders(
  db: Kysely<Tables>,
  guestId: string,
  limit: number,
): Promise<StoredOrder[]> {
  const rows = await db
    .selectFrom('shop_order')
    .selectAll()
    .where('guest_id', '=', guestId)
    .orderBy('placed_at', 'desc')
    .orderBy('token', 'desc')
    .limit(limit)
    .execute();
  return withParts(db, rows);
}

/** Reads what belongs to the orders with one query a table, however many orders there are. */
export async function withParts(
  db: Kysely<Tables>,
  orders: readonly OrderRow[],
): Promise<StoredOrder[]> {
  if (orders.length === 0) return [];
  const tokens = orders.map(({ token }) => token);
  const [lines, events] = await Promise.all([
    db
      .selectFrom('order_line')
      .selectAll()
      .where('token', 'in', tokens)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('order_event')
      .selectAll()
      .where('token', 'in', tokens)
      .orderBy('position')
      .execute(),
  ]);
  return orders.map((order) => ({
    order,
    lines: lines.filter(({ token }) => token === order.token),
    events: events.filter(({ token }) => token === order.token),
  }));
}

import type { Kysely } from 'kysely';
import type { OrderState } from '../../src/contract/order';
import { putBack } from '../orders/put-back';
import type { Refusal } from '../if-match';
import {
  lockOrder,
  moveOrder,
  readOrder,
  type OrderRow,
  type StoredOrder,
} from '../storage/orders/order-rows';
import type { Tables } from '../storage/tables';
import { touchShelf } from '../storage/touch-shelf';

/** What the operator does to orders: from which states, and to which. */
export const STEPS = {
  confirm: { from: ['placed'], to: 'confirmed' },
  ship: { from: ['confirmed'], to: 'shipped' },
  cancel: { from: ['placed', 'confirmed'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly OrderState[]; to: OrderState }>;

export type Step = keyof typeof STEPS;

/** The strong tag of an order: another with each change. */
export const orderTag = ({ version }: Pick<OrderRow, 'version'>) => `"${version}"`;

export interface StepAsked {
  readonly number: string;
  readonly step: Step;
  /** Why the order, of this tag, must not be changed. */
  readonly refusalOf: (tag: string) => Refusal | undefined;
  readonly now: number;
}

export type StepOutcome =
  | { readonly ok: true; readonly stored: StoredOrder }
  | { readonly ok: false; readonly code: 'order_not_found' | 'order_state' | Refusal };

/**
 * Takes an order one step further, in a transaction; cancelling puts its pieces back into stock. An
 * order that can still be taken back is not the operator's yet, and as good as not there.
 */
export async function stepOrder(
  transaction: Kysely<Tables>,
  { number, step, refusalOf, now }: StepAsked,
): Promise<StepOutcome> {
  const { from, to } = STEPS[step];
  const found = await transaction
    .selectFrom('shop_order')
    .select('token')
    .where('number', '=', number)
    .where('undo_until', '<=', now)
    .executeTakeFirst();
  const order = found && (await lockOrder(transaction, found.token));
  if (!order) return { ok: false, code: 'order_not_found' };
  const refusal = refusalOf(orderTag(order));
  if (refusal) return { ok: false, code: refusal };
  if (!(from as readonly OrderState[]).includes(order.state)) {
    return { ok: false, code: 'order_state' };
  }
  await moveOrder(transaction, order, to, now);
  const stored = (await readOrder(transaction, order.token))!;
  if (step === 'cancel') {
    const back = await putBack(transaction, stored.lines);
    await touchShelf(
      transaction,
      back.map(({ product_id }) => product_id),
    );
  }
  return { ok: true, stored };
}

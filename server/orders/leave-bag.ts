import type { Kysely } from 'kysely';
import { setHold, type Holds } from '../storage/carts/holds';
import { readLines, setLine } from '../storage/carts/line-rows';
import type { Tables } from '../storage/tables';

export interface Leaving {
  readonly guestId: string;
  readonly items: readonly { readonly sku: string; readonly quantity: number }[];
  /** What is held of each, by this guest and by others. */
  readonly holdsOf: (sku: string) => Holds;
}

/** Takes what is ordered out of the bag and its holds; how many pieces of each the bag had of it. */
export async function leaveBag(
  transaction: Kysely<Tables>,
  { guestId, items, holdsOf }: Leaving,
): Promise<ReadonlyMap<string, number>> {
  const lines = new Map((await readLines(transaction, guestId)).map((line) => [line.sku, line]));
  const left = new Map<string, number>();
  for (const { sku, quantity } of items) {
    const line = lines.get(sku);
    if (!line) continue;
    const fromBag = Math.min(quantity, line.quantity);
    const stays = line.quantity - fromBag;
    left.set(sku, fromBag);
    await setLine(transaction, { ...line, quantity: stays });
    const { own } = holdsOf(sku);
    if (!own) continue;
    const held = Math.min(stays, Math.max(0, own.quantity - quantity));
    await setHold(transaction, { sku, guest_id: guestId, quantity: held, until: own.until });
  }
  return left;
}

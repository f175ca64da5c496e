import type { Kysely } from 'kysely';
import type { Delivery } from '../../../src/contract/delivery';
import { locked } from '../locked';
import type { Tables } from '../tables';

export type GuestRow = Tables['guest'];

export function readGuest(db: Kysely<Tables>, id: string): Promise<GuestRow | undefined> {
  return db.selectFrom('guest').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The guest, for this transaction alone until it ends. */
export function lockGuest(transaction: Kysely<Tables>, id: string): Promise<GuestRow | undefined> {
  return locked(
    transaction,
    transaction.selectFrom('guest').selectAll().where('id', '=', id),
  ).executeTakeFirst();
}

export async function insertGuest(transaction: Kysely<Tables>, id: string, now: number) {
  await transaction.insertInto('guest').values({ id, seen_at: now, delivery: '' }).execute();
}

export async function markSeen(transaction: Kysely<Tables>, id: string, now: number) {
  await transaction.updateTable('guest').set({ seen_at: now }).where('id', '=', id).execute();
}

/** Keeps a delivery for one tap; null keeps none. */
export async function keepDelivery(
  transaction: Kysely<Tables>,
  id: string,
  delivery: Delivery | null,
): Promise<void> {
  await transaction
    .updateTable('guest')
    .set({ delivery: delivery ? JSON.stringify(delivery) : '' })
    .where('id', '=', id)
    .execute();
}

/** What is kept for one tap, if anything is. */
export function keptDelivery(guest: GuestRow | undefined): Delivery | null {
  return guest?.delivery ? (JSON.parse(guest.delivery) as Delivery) : null;
}

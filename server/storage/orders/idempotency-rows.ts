import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

export interface KeyClaim {
  readonly key: string;
  readonly requestHash: string;
  readonly now: number;
  /** Until when nobody else takes the key over. */
  readonly leaseUntil: number;
}

/** Whose turn it is: ours, nobody's any more since the answer is known, another's, or another request's. */
export type ClaimOutcome =
  | { readonly kind: 'ours' }
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'running' }
  | { readonly kind: 'reused' };

/**
 * Takes a key in a transaction of its own, so that others see it taken. What a killed process had
 * taken is taken over when its lease is over.
 */
export async function claimKey(
  transaction: Kysely<Tables>,
  { key, requestHash, now, leaseUntil }: KeyClaim,
): Promise<ClaimOutcome> {
  const taken = await transaction
    .insertInto('idempotency_key')
    .values({
      key,
      request_hash: requestHash,
      guest_id: null,
      lease_until: leaseUntil,
      answer: null,
    })
    .onConflict((conflict) =>
      // Only the lease of an unanswered, given up request of the same content is taken over.
      conflict
        .column('key')
        .doUpdateSet({ lease_until: leaseUntil })
        .where('idempotency_key.answer', 'is', null)
        .where('idempotency_key.request_hash', '=', requestHash)
        .where('idempotency_key.lease_until', '<=', now),
    )
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows === 1n) return { kind: 'ours' };
  const row = await transaction
    .selectFrom('idempotency_key')
    .select(['request_hash', 'answer'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return { kind: 'running' };
  if (row.request_hash !== requestHash) return { kind: 'reused' };
  return row.answer === null ? { kind: 'running' } : { kind: 'answered', answer: row.answer };
}

/** Writes the answer down. Resolves to whether the key was still ours: somebody may have taken it over. */
export async function keepAnswer(
  transaction: Kysely<Tables>,
  { key, leaseUntil }: Pick<KeyClaim, 'key' | 'leaseUntil'>,
  answer: string,
  guestId: string | undefined,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('idempotency_key')
    .set({ answer, guest_id: guestId ?? null })
    .where('key', '=', key)
    .where('lease_until', '=', leaseUntil)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Lets a key go that led to no answer, so that the request can be made again at once. */
export async function dropKey(
  transaction: Kysely<Tables>,
  { key, leaseUntil }: Pick<KeyClaim, 'key' | 'leaseUntil'>,
): Promise<void> {
  await transaction
    .deleteFrom('idempotency_key')
    .where('key', '=', key)
    .where('lease_until', '=', leaseUntil)
    .where('answer', 'is', null)
    .execute();
}

/** Deletes keys that were taken before a moment: the same request would be a new one. */
export async function dropOldKeys(transaction: Kysely<Tables>, before: number): Promise<void> {
  await transaction.deleteFrom('idempotency_key').where('lease_until', '<', before).execute();
}

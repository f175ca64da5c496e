import type { Kysely } from 'kysely';
import { GUEST_DAYS } from './guests/visits';
import { dropLapsedHolds } from './storage/carts/lapsed-holds';
import { forgetGuest } from './storage/guests/forget';
import { dropOldKeys } from './storage/orders/idempotency-rows';
import { dropLapsedSessions } from './operator/sessions';
import type { Tables } from './storage/tables';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How long an order's answer is given again, at least. */
const KEY_DAYS = 1;

/**
 * Clears away what time has made worthless: answers to be given again of more than a day ago, holds
 * and sessions that are over, and everything about guests who have not come for a year. Nobody sees a
 * difference. Each piece in a transaction of its own, so that nobody waits for it.
 */
export async function sweep(db: Kysely<Tables>, now: number): Promise<void> {
  await db
    .transaction()
    .execute((transaction) => dropOldKeys(transaction, now - KEY_DAYS * DAY_MS));
  await dropLapsedHolds(db, now);
  await db.transaction().execute((transaction) => dropLapsedSessions(transaction, now));
  const gone = await db
    .selectFrom('guest')
    .select('id')
    .where('seen_at', '<', now - GUEST_DAYS * DAY_MS)
    .execute();
  for (const { id } of gone) {
    await db.transaction().execute((transaction) => forgetGuest(transaction, id));
  }
}

/** Sweeps now and every hour; resolves, once called, when the last sweep is over. */
export function startSweeping(
  db: Kysely<Tables>,
  report: (error: Error) => void,
): () => Promise<void> {
  let running = Promise.resolve();
  const run = () => {
    running = running.then(() => sweep(db, Date.now())).catch(report);
  };
  const timer = setInterval(run, HOUR_MS);
  run();
  return () => {
    clearInterval(timer);
    return running;
  };
}

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { claimKey, dropKey, keepAnswer } from '../storage/orders/idempotency-rows';
import type { Tables } from '../storage/tables';

/** How long a process that was killed in between keeps others from answering in its place. */
export const LEASE_MS = 15_000;

/** An answer as it is sent, to be sent again as it was. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: unknown;
}

/** What was done, and for whom. */
export interface Done {
  readonly answer: Answer;
  readonly guestId: string | undefined;
}

export interface KeyedRequest {
  /** `Idempotency-Key`. */
  readonly key: string;
  /** What makes the request the same one: where it went, by whom where that matters, and its body. */
  readonly content: readonly unknown[];
}

export type OnceOutcome =
  | { readonly ok: true; readonly answer: Answer; readonly replayed: boolean }
  | {
      readonly ok: false;
      readonly code: 'idempotency_key_running' | 'idempotency_key_reused' | 'order_not_found';
    };

/** Somebody took the key over because we took too long: what we did is undone. */
class TakenOver extends Error {}

/**
 * Does something once, however often it is asked for with one key: the answer is written down in the
 * transaction that does it, refusals too, and given again from then on. When doing throws, nothing
 * is done and the key is free.
 */
export async function answerOnce(
  { db, now }: { readonly db: Kysely<Tables>; readonly now: () => number },
  { key, content }: KeyedRequest,
  work: (transaction: Kysely<Tables>) => Promise<Done>,
): Promise<OnceOutcome> {
  const requestHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const asked = now();
  const claim = { key, requestHash, now: asked, leaseUntil: asked + LEASE_MS };
  const turn = await db.transaction().execute((transaction) => claimKey(transaction, claim));
  if (turn.kind === 'running') return { ok: false, code: 'idempotency_key_running' };
  if (turn.kind === 'reused') return { ok: false, code: 'idempotency_key_reused' };
  if (turn.kind === 'answered') {
    // Emptied when its buyer had everything about them deleted.
    if (turn.answer === '') return { ok: false, code: 'order_not_found' };
    return { ok: true, answer: JSON.parse(turn.answer) as Answer, replayed: true };
  }
  try {
    const answer = await db.transaction().execute(async (transaction) => {
      const done = await work(transaction);
      const kept = await keepAnswer(transaction, claim, JSON.stringify(done.answer), done.guestId);
      if (!kept) throw new TakenOver();
      return done.answer;
    });
    return { ok: true, answer, replayed: false };
  } catch (error) {
    if (error instanceof TakenOver) return { ok: false, code: 'idempotency_key_running' };
    // Where even this fails the lease ends it, and what broke first is what is told.
    await db
      .transaction()
      .execute((transaction) => dropKey(transaction, claim))
      .catch(() => {});
    throw error;
  }
}

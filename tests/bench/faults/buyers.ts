import { randomUUID } from 'node:crypto';
import type { Order, OrderRequest } from '../../../src/contract/order';
import type { Acknowledged } from './verdict';

/** Buyers who order at the same time, each a piece again and again. */
const BUYERS = 8;
/** Longest pause of a buyer between two orders. */
const PAUSE_MS = 40;

export interface BuyersOptions {
  /** Where the shop is now; it changes whenever it was killed. */
  readonly url: () => string;
  /** What the next order is for, delivered to somebody who is called by its key. */
  readonly orderOf: (key: string, turn: number) => OrderRequest;
}

export interface Buyers {
  readonly acknowledged: readonly Acknowledged[];
  /** Whether somebody was told that a piece is sold out. */
  soldOut(): boolean;
  /** Sends everybody home; resolves when all have their answers, as far as there are any. */
  stop(): Promise<void>;
  /** Asks once more for every order that nobody answered, until all are answered. Rejects when some are not in time. */
  askAgain(patienceMs: number): Promise<void>;
}

type Outcome = 'placed' | 'refused' | 'unknown';

/** Sends buyers into the shop. */
export function sendBuyers({ url, orderOf }: BuyersOptions): Buyers {
  const acknowledged: Acknowledged[] = [];
  const unknown = new Map<string, OrderRequest>();
  const closing = new AbortController();
  let soldOut = false;
  let turn = 0;

  async function order(key: string, body: OrderRequest): Promise<Outcome> {
    const response = await fetch(`${url()}/api/orders`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    }).catch(() => undefined);
    const answer = await response?.json().catch(() => undefined);
    if (response?.status === 201 && answer) {
      acknowledged.push({ key, token: (answer as Order).token });
      return 'placed';
    }
    const code = (answer as { code?: string } | undefined)?.code;
    if (code !== 'sold_out') return 'unknown';
    soldOut = true;
    return 'refused';
  }

  async function buy(): Promise<void> {
    while (!closing.signal.aborted) {
      const key = randomUUID();
      const body = orderOf(key, turn++);
      if ((await order(key, body)) === 'unknown') unknown.set(key, body);
      await pause(Math.random() * PAUSE_MS);
    }
  }

  const all = Promise.all(Array.from({ length: BUYERS }, buy));
  return {
    acknowledged,
    soldOut: () => soldOut,
    async stop() {
      closing.abort();
      await all;
    },
    async askAgain(patienceMs) {
      const giveUpAt = Date.now() + patienceMs;
      while (unknown.size > 0) {
        if (Date.now() > giveUpAt) throw new Error(`faults: ${unknown.size} orders had no answer`);
        for (const [key, body] of unknown) {
          if ((await order(key, body)) !== 'unknown') unknown.delete(key);
        }
        await pause(500);
      }
    },
  };
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

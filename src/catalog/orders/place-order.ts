import {
  orderSchema,
  type OneTapRequest,
  type Order,
  type OrderRequest,
} from '../../contract/order';
import { recallVisit, rememberVisit } from '../../ui/visit-memory';
import { askShop, ShopError } from '../ask-shop';

const STORED = 'tryscape.order-under-way';
/** After these nobody knows whether the order was taken: it is asked for again under the same key. */
const UNANSWERED: readonly ShopError['code'][] = [
  'shop_unreachable',
  'idempotency_key_running',
  'too_many_requests',
  'timed_out',
  'unavailable',
  'internal',
];
/** While the first request runs, the same one waits for its answer: how often, and for how long. */
const WAITS = 8;
const WAIT_MS = 700;

type OrderPath = 'api/orders' | 'api/orders/one-tap';

interface Attempt {
  readonly key: string;
  readonly path: OrderPath;
  readonly body: OrderRequest | OneTapRequest;
}

/**
 * Orders. A request that got no answer keeps its key, over a reload too, so that the same order
 * asked for once more is the same order and no second one. Rejects with a {@link ShopError}.
 */
export async function placeOrder(
  path: OrderPath,
  body: OrderRequest | OneTapRequest,
): Promise<Order> {
  const { key } = attemptAt(path, body);
  const ask = () =>
    askShop(path, orderSchema, { method: 'POST', body, headers: { 'idempotency-key': key } });
  try {
    const order = await waiting(ask);
    rememberVisit(STORED, null);
    return order;
  } catch (error) {
    if (error instanceof ShopError && !UNANSWERED.includes(error.code)) {
      rememberVisit(STORED, null);
    }
    throw error;
  }
}

/** Whether nobody knows yet if the order was taken. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof ShopError && UNANSWERED.includes(error.code);

/** The order of a bag that got no answer: nobody knows yet whether it was taken. Null where there is none. */
export function unansweredOrder(): OrderRequest | null {
  const last = lastAttempt();
  return last?.path === 'api/orders' ? (last.body as OrderRequest) : null;
}

function lastAttempt(): Attempt | null {
  const stored = recallVisit(STORED);
  return stored === null ? null : (JSON.parse(stored) as Attempt);
}

function attemptAt(path: OrderPath, body: Attempt['body']): Attempt {
  const last = lastAttempt();
  const isSame = last?.path === path && JSON.stringify(last.body) === JSON.stringify(body);
  if (isSame) return last;
  const attempt = { key: freshKey(), path, body };
  rememberVisit(STORED, JSON.stringify(attempt));
  return attempt;
}

const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

async function waiting(ask: () => Promise<Order>, waits = WAITS): Promise<Order> {
  try {
    return await ask();
  } catch (error) {
    const isRunning = error instanceof ShopError && error.code === 'idempotency_key_running';
    if (!isRunning || waits === 0) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  return waiting(ask, waits - 1);
}

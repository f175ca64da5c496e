import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Order } from '../../src/contract/order';
import type { Problem } from '../../src/contract/problem';
import type { Visit, Visits } from '../guests/visits';
import { answerOnce, type Answer, type KeyedRequest } from '../orders/answer-once';
import { nextDelivery, readOneTap } from '../orders/one-tap';
import { placeOrder, type OrderPlacing, type PlaceOutcome } from '../orders/place-order';
import { shownOrder } from '../orders/shown-order';
import { undoOrder } from '../orders/undo-order';
import { answerProblem, describeProblem, type ServerErrorCode } from '../problem';
import type { SellingDependencies } from '../selling-dependencies';
import { keepDelivery } from '../storage/guests/guest-rows';
import { readGuestOrders, readOrder, type StoredOrder } from '../storage/orders/order-rows';
import type { Storage } from '../storage/storage';
import {
  listRoute,
  oneTapOrderRoute,
  oneTapRoute,
  orderRoute,
  placeRoute,
  undoRoute,
} from './order-routes';
import { personal } from './personal';

/** Orders that a guest's list goes back. */
const LATEST = 100;

type Transaction = Storage['db'];
type Refusal = {
  readonly ok: false;
  readonly code: ServerErrorCode;
  readonly fields?: readonly string[];
};

export function addOrderRoutes(
  app: OpenAPIHono,
  dependencies: SellingDependencies,
  visits: Visits,
): void {
  const { storage, models, basePath, now } = dependencies;
  const { db } = storage;
  const shown = (stored: StoredOrder) => shownOrder(stored, models, now());

  /** Places an order once, whatever becomes of its answers. */
  async function answerPlacing(
    c: Context,
    request: KeyedRequest,
    visit: Visit,
    place: (transaction: Transaction) => Promise<PlaceOutcome | Refusal>,
  ) {
    const refusal = (code: ServerErrorCode, fields?: readonly string[]): Answer => {
      const { problem, status, headers } = describeProblem(c, code, fields);
      return { status, headers, body: problem };
    };
    const outcome = await answerOnce({ db, now }, request, async (transaction) => {
      const placed = await place(transaction);
      if (!placed.ok) return { answer: refusal(placed.code, placed.fields), guestId: undefined };
      const order = shown(placed.stored);
      const headers = {
        Location: `${basePath}/api/orders/${order.token}`,
        'Cache-Control': 'private, no-store',
      };
      return { answer: { status: 201, headers, body: order }, guestId: placed.guestId };
    });
    if (!outcome.ok) return answerProblem(c, outcome.code);
    visit.handCookie();
    if (outcome.replayed) c.header('Idempotency-Replayed', 'true');
    const { status, headers, body } = outcome.answer;
    return status === 201
      ? c.json(body as Order, 201, headers)
      : c.json(body as Problem, status as 404 | 409, headers);
  }

  app.openapi(placeRoute, async (c) => {
    const key = c.req.valid('header')['idempotency-key'];
    if (key === undefined) return answerProblem(c, 'idempotency_key_missing');
    const asked = c.req.valid('json');
    const { delivery } = asked;
    const visit = visits.begin(c);
    return answerPlacing(c, { key, content: ['orders', asked] }, visit, async (transaction) => {
      const placing: OrderPlacing = { asked, delivery, visit, models, now: now() };
      const placed = await placeOrder(transaction, placing);
      if (placed.ok) {
        await keepDelivery(transaction, placed.guestId, asked.remember ? delivery : null);
      }
      return placed;
    });
  });

  app.openapi(oneTapOrderRoute, async (c) => {
    const key = c.req.valid('header')['idempotency-key'];
    if (key === undefined) return answerProblem(c, 'idempotency_key_missing');
    const asked = c.req.valid('json');
    const visit = visits.begin(c);
    // The body alone does not tell whose order it is.
    const content = ['one-tap', visit.claimedId, asked];
    return answerPlacing(c, { key, content }, visit, async (transaction) => {
      const moment = now();
      const delivery = nextDelivery(await visit.known(transaction), moment);
      if (!delivery) return { ok: false, code: 'one_tap_unknown' };
      return placeOrder(transaction, { asked, delivery, visit, models, now: moment });
    });
  });

  app.openapi(oneTapRoute, async (c) => {
    const query = c.req.valid('query');
    const guest = await visits.find(c);
    const oneTap = await readOneTap(db, { ...query, guest, models, now: now() });
    return oneTap ? personal(c.json(oneTap, 200)) : answerProblem(c, 'sku_not_found', [query.sku]);
  });

  app.openapi(listRoute, async (c) => {
    const guest = await visits.find(c);
    const orders = guest ? await readGuestOrders(db, guest.id, LATEST) : [];
    return personal(c.json({ items: orders.map(shown) }, 200));
  });

  app.openapi(orderRoute, async (c) => {
    const stored = await readOrder(db, c.req.valid('param').token);
    return stored ? personal(c.json(shown(stored), 200)) : answerProblem(c, 'order_not_found');
  });

  app.openapi(undoRoute, async (c) => {
    const { token } = c.req.valid('param');
    const outcome = await db
      .transaction()
      .execute((transaction) => undoOrder(transaction, token, now()));
    if (!outcome.ok) return answerProblem(c, outcome.code);
    return personal(c.json(shown(outcome.stored), 200));
  });
}

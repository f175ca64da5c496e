import type { OpenAPIHono } from '@hono/zod-openapi';
import { shopDay } from '../delivery/shop-day';
import { textStream } from '../network/text-stream';
import { BYTE_ORDER_MARK } from '../operator/csv';
import { orderTag, stepOrder, STEPS, type Step } from '../operator/move-order';
import { CSV_HEAD, orderCsv } from '../operator/order-csv';
import { decodeOrderCursor, encodeOrderCursor } from '../operator/order-cursor';
import { shownOrder } from '../orders/shown-order';
import { answerProblem } from '../problem';
import type { SellingDependencies } from '../selling-dependencies';
import { readOrderPage, type OrderPageQuery, type OrderPlace } from '../storage/orders/order-page';
import type { StoredOrder } from '../storage/orders/order-rows';
import { refusalOf } from '../if-match';
import { orderCsvRoute, orderPageRoute, stepRoute } from './operator-order-routes';
import { personal } from './personal';

/** Orders that an export reads at once. */
const CSV_PAGE = 200;

export function addOperatorOrderRoutes(
  app: OpenAPIHono,
  { storage: { db }, models, now }: SellingDependencies,
): void {
  const shown = (stored: StoredOrder) => ({
    ...shownOrder(stored, models, now()),
    language: stored.order.language,
    etag: orderTag(stored.order),
  });

  app.openapi(orderPageRoute, async (c) => {
    const { state, limit, cursor } = c.req.valid('query');
    const after = cursor === undefined ? undefined : decodeOrderCursor(cursor);
    if (cursor !== undefined && !after) return answerProblem(c, 'request_invalid', ['cursor']);
    const { items, next } = await readOrderPage(db, { state, limit, after, now: now() });
    const nextCursor = next && encodeOrderCursor(next);
    return personal(c.json({ items: items.map(shown), nextCursor }, 200));
  });

  app.openapi(orderCsvRoute, (c) => {
    const { state } = c.req.valid('query');
    const moment = now();
    const parts = csvParts((after) =>
      readOrderPage(db, { state, now: moment, limit: CSV_PAGE, after }),
    );
    return personal(
      c.body(textStream(parts), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="orders-${shopDay(moment)}.csv"`,
      }),
    );
  });

  for (const step of Object.keys(STEPS) as Step[]) {
    app.openapi(stepRoute(step), async (c) => {
      const { number } = c.req.valid('param');
      const ifMatch = c.req.valid('header')['if-match'];
      const outcome = await db.transaction().execute((transaction) =>
        stepOrder(transaction, {
          number,
          step,
          refusalOf: (tag) => refusalOf(ifMatch, tag),
          now: now(),
        }),
      );
      if (!outcome.ok) return answerProblem(c, outcome.code);
      const order = shown(outcome.stored);
      return personal(c.json(order, 200, { ETag: order.etag }));
    });
  }
}

type ReadPage = (after: OrderPageQuery['after']) => ReturnType<typeof readOrderPage>;

/** The whole file, page by page, so that no shop's orders are too many to be held at once. */
async function* csvParts(readPage: ReadPage): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + CSV_HEAD;
  let after: OrderPlace | null | undefined;
  while (after !== null) {
    const { items, next } = await readPage(after);
    yield items.map(orderCsv).join('');
    after = next;
  }
}

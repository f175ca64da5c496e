import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { cartPutSchema, cartSchema } from '../../src/contract/cart';
import { currencySchema } from '../../src/contract/money';
import { skuIdSchema } from '../../src/contract/product';
import { putLine } from '../carts/put-line';
import { readBag } from '../carts/read-bag';
import type { Visits } from '../guests/visits';
import { answerProblem } from '../problem';
import type { SellingDependencies } from '../selling-dependencies';
import { personal } from './personal';
import { problemResponse } from './problem-response';

const query = z.strictObject({ currency: currencySchema });

const bagRoute = createRoute({
  method: 'get',
  path: '/api/cart',
  operationId: 'getCart',
  tags: ['bag'],
  summary: 'The bag of whoever holds the guest’s cookie',
  description: 'Whoever has no cookie has an empty bag. Looking into the bag holds nothing.',
  request: { query },
  responses: {
    200: {
      description: 'The bag, and what it costs brought home or picked up',
      content: { 'application/json': { schema: cartSchema } },
    },
    400: problemResponse('A query that is not understood'),
  },
});

const lineRoute = createRoute({
  method: 'put',
  path: '/api/cart/lines/{sku}',
  operationId: 'putCartLine',
  tags: ['bag'],
  summary: 'Put so many pieces of one colour and size into the bag',
  description:
    'Holds the pieces for thirty minutes. The first line hands out the guest’s cookie. 0 takes the line out.',
  request: {
    params: z.object({ sku: skuIdSchema }),
    query,
    body: { required: true, content: { 'application/json': { schema: cartPutSchema } } },
  },
  responses: {
    200: {
      description: 'The bag as it is then',
      content: { 'application/json': { schema: cartSchema } },
    },
    400: problemResponse('A request that is not understood'),
    404: problemResponse('Not sold, or not in this currency'),
    409: problemResponse(
      'Fewer pieces than that can be had (`sold_out`), or the bag is full (`bag_full`)',
    ),
  },
});

export function addCartRoutes(
  app: OpenAPIHono,
  { storage: { db }, models, now }: SellingDependencies,
  visits: Visits,
): void {
  app.openapi(bagRoute, async (c) => {
    const { currency } = c.req.valid('query');
    const guest = await visits.find(c);
    return personal(
      c.json(await readBag(db, { guestId: guest?.id, currency, models, now: now() }), 200),
    );
  });

  app.openapi(lineRoute, async (c) => {
    const { sku } = c.req.valid('param');
    const { currency } = c.req.valid('query');
    const { quantity } = c.req.valid('json');
    const visit = visits.begin(c);
    const put = { sku, quantity, currency, visit, models, now: now() };
    const outcome = await db.transaction().execute((transaction) => putLine(transaction, put));
    if (!outcome.ok) return answerProblem(c, outcome.code, [sku]);
    visit.handCookie();
    const { guestId } = outcome;
    return personal(c.json(await readBag(db, { guestId, currency, models, now: now() }), 200));
  });
}

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { forgottenSchema, meSchema } from '../../src/contract/order';
import type { Visits } from '../guests/visits';
import type { SellingDependencies } from '../selling-dependencies';
import { forgetGuest } from '../storage/guests/forget';
import { keptDelivery } from '../storage/guests/guest-rows';
import { readMe } from '../storage/guests/read-me';
import { personal } from './personal';

const tags = ['guest'];

const meRoute = createRoute({
  method: 'get',
  path: '/api/me',
  operationId: 'getMe',
  tags,
  summary: 'What the shop keeps about whoever holds the guest’s cookie',
  responses: {
    200: { description: 'All of it', content: { 'application/json': { schema: meSchema } } },
  },
});

const forgetRoute = createRoute({
  method: 'delete',
  path: '/api/me',
  operationId: 'forgetMe',
  tags,
  summary: 'Delete everything about me',
  description:
    'The bag and what it holds, what is kept for one tap, the cookie, and name, phone and address in orders that are over. Orders under way keep these until they are over, and lose them then.',
  responses: {
    200: {
      description: 'Done; how many orders are under way',
      content: { 'application/json': { schema: forgottenSchema } },
    },
  },
});

export function addMeRoutes(
  app: OpenAPIHono,
  { storage: { db } }: SellingDependencies,
  visits: Visits,
): void {
  app.openapi(meRoute, async (c) => {
    const guest = await visits.find(c);
    const counts = guest ? await readMe(db, guest.id) : { bag: 0, orders: 0 };
    return personal(c.json({ ...counts, delivery: keptDelivery(guest) }, 200));
  });

  app.openapi(forgetRoute, async (c) => {
    const { claimedId } = visits.begin(c);
    const ordersUnderWay = await db
      .transaction()
      .execute((transaction) => forgetGuest(transaction, claimedId));
    visits.end(c);
    return personal(c.json({ ordersUnderWay }, 200));
  });
}

import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { deliveryTermsSchema } from '../../src/contract/delivery';
import { currencySchema } from '../../src/contract/money';
import { deliveryTerms } from '../delivery/arrival';
import { problemResponse } from './problem-response';

const termsRoute = createRoute({
  method: 'get',
  path: '/api/delivery',
  operationId: 'getDeliveryTerms',
  tags: ['delivery'],
  summary: 'How goods reach their buyer, what that costs, and when',
  request: { query: z.strictObject({ currency: currencySchema }) },
  responses: {
    200: {
      description:
        'Bringing goods home, and the shops where they can be picked up, for what is ordered now',
      content: { 'application/json': { schema: deliveryTermsSchema } },
    },
    400: problemResponse('A query that is not understood'),
  },
});

export function addDeliveryRoute(app: OpenAPIHono, now: () => number): void {
  app.openapi(termsRoute, (c) => c.json(deliveryTerms(c.req.valid('query').currency, now()), 200));
}

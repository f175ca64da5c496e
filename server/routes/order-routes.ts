import { createRoute, z } from '@hono/zod-openapi';
import { MOST_PIECES } from '../../src/contract/cart';
import { currencySchema } from '../../src/contract/money';
import {
  oneTapRequestSchema,
  oneTapSchema,
  orderListSchema,
  orderRequestSchema,
  orderSchema,
} from '../../src/contract/order';
import { skuIdSchema } from '../../src/contract/product';
import { problemResponse } from './problem-response';

const tags = ['orders'];
const params = z.object({ token: z.string() });

/** Asked for in words of our own where it is missing, so it is no must to the schema. */
const keyHeaders = z.object({
  'idempotency-key': z.string().min(1).max(200).optional().meta({
    description:
      'Needed. The same key with the same body is answered as it was the first time, for a day at least.',
    example: '0190d3f5-6d0c-7c5e-9f0a-3f3f1d6b7a52',
  }),
});

const placed = {
  description:
    'The order. `Idempotency-Replayed: true` says that it is the answer of the first time',
  content: { 'application/json': { schema: orderSchema } },
};
const placingProblems = {
  400: problemResponse('A request that is not understood, or without `Idempotency-Key`'),
  404: problemResponse('Something of it is not sold, or not in this currency'),
  422: problemResponse('The key was used for another request'),
};

export const placeRoute = createRoute({
  method: 'post',
  path: '/api/orders',
  operationId: 'placeOrder',
  tags,
  summary: 'Order, to be paid at the door or where it is picked up',
  description:
    'All of it or nothing. Pieces that other bags hold are not sold. What is ordered leaves the bag.',
  request: {
    headers: keyHeaders,
    body: { required: true, content: { 'application/json': { schema: orderRequestSchema } } },
  },
  responses: {
    201: placed,
    ...placingProblems,
    409: problemResponse(
      'Sold out (`fields` names the skus), another total, no such hour of pick-up, or the first request is still under way',
    ),
  },
});

export const oneTapOrderRoute = createRoute({
  method: 'post',
  path: '/api/orders/one-tap',
  operationId: 'placeOneTapOrder',
  tags,
  summary: 'Order to where the last order went',
  description:
    'For whoever wanted their delivery kept. Picked up at the same shop, at its next hour.',
  request: {
    headers: keyHeaders,
    body: { required: true, content: { 'application/json': { schema: oneTapRequestSchema } } },
  },
  responses: {
    201: placed,
    ...placingProblems,
    409: problemResponse(
      'No delivery is kept, sold out (`fields` names the skus), another total, or the first request is still under way',
    ),
  },
});

export const oneTapRoute = createRoute({
  method: 'get',
  path: '/api/one-tap',
  operationId: 'getOneTap',
  tags,
  summary: 'What one tap would do, to be shown before it',
  request: {
    query: z.strictObject({
      sku: skuIdSchema,
      quantity: z.coerce.number().int().min(1).max(MOST_PIECES).default(1),
      currency: currencySchema,
    }),
  },
  responses: {
    200: {
      description: 'Where to, when, and for how much; `delivery` is null where nothing is kept',
      content: { 'application/json': { schema: oneTapSchema } },
    },
    400: problemResponse('A query that is not understood'),
    404: problemResponse('Not sold, or not in this currency'),
  },
});

export const listRoute = createRoute({
  method: 'get',
  path: '/api/orders',
  operationId: 'listOwnOrders',
  tags,
  summary: 'The latest hundred orders of whoever holds the guest’s cookie, newest first',
  responses: {
    200: {
      description: 'None for whoever has no cookie',
      content: { 'application/json': { schema: orderListSchema } },
    },
  },
});

export const orderRoute = createRoute({
  method: 'get',
  path: '/api/orders/{token}',
  operationId: 'getOrder',
  tags,
  summary: 'One order, for whoever knows its address',
  request: { params },
  responses: {
    200: { description: 'The order', content: { 'application/json': { schema: orderSchema } } },
    404: problemResponse('No order lies behind this token'),
  },
});

export const undoRoute = createRoute({
  method: 'post',
  path: '/api/orders/{token}/undo',
  operationId: 'takeOrderBack',
  tags,
  summary: 'Take an order back within ten seconds by the shop’s clock',
  description:
    'Its pieces are in stock again, and in the bag if they came from it. Taking back twice is as good as once.',
  request: { params },
  responses: {
    200: {
      description: 'The order, taken back',
      content: { 'application/json': { schema: orderSchema } },
    },
    404: problemResponse('No order lies behind this token'),
    409: problemResponse('The ten seconds are over'),
  },
});

import { createRoute, z } from '@hono/zod-openapi';
import {
  operatorOrderPageSchema,
  operatorOrderSchema,
  ORDER_STATES,
} from '../../src/contract/order';
import { STEPS, type Step } from '../operator/move-order';
import { OPERATOR_SECURITY } from '../operator/operator-only';
import { ifMatchHeaders } from '../if-match';
import { problemResponse } from './problem-response';

const tags = ['operator'];
const security = OPERATOR_SECURITY;
const unknown = problemResponse('Not the operator');
const state = z.enum(ORDER_STATES).optional();

export const orderPageRoute = createRoute({
  method: 'get',
  path: '/api/operator/orders',
  operationId: 'listOrders',
  tags,
  security,
  summary: 'Orders that can no longer be taken back, newest first',
  description: 'Those taken back in time are left out unless that state is asked for.',
  request: {
    query: z.strictObject({
      state,
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: z.string().min(1).optional(),
    }),
  },
  responses: {
    200: {
      description: 'A page; every order with the tag that a change of it needs',
      content: { 'application/json': { schema: operatorOrderPageSchema } },
    },
    400: problemResponse('A query that is not understood'),
    401: unknown,
  },
});

export const orderCsvRoute = createRoute({
  method: 'get',
  path: '/api/operator/orders.csv',
  operationId: 'exportOrders',
  tags,
  security,
  summary: 'The same orders, all of them, for a spreadsheet',
  description:
    'A row each line of an order, RFC 4180, UTF-8 with a byte order mark. Amounts are decimals; those of the whole order stand in its first row. What begins like a formula has an apostrophe before it.',
  request: { query: z.strictObject({ state }) },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
    400: problemResponse('A query that is not understood'),
    401: unknown,
  },
});

/** What a step is for, in words of the API's page. */
const SUMMARIES: Readonly<Record<Step, string>> = {
  confirm: 'Say that an order is being made ready',
  ship: 'Say that a confirmed order is on its way, or lies ready to be picked up',
  cancel: 'Cancel an order that has not been sent: its pieces are in stock again',
};

export const stepRoute = (step: Step) =>
  createRoute({
    method: 'post',
    path: `/api/operator/orders/{number}/${step}`,
    operationId: `${step}Order`,
    tags,
    security,
    summary: SUMMARIES[step],
    request: { params: z.object({ number: z.string() }), headers: ifMatchHeaders },
    responses: {
      200: {
        description: `The order, ${STEPS[step].to}, with its new tag`,
        content: { 'application/json': { schema: operatorOrderSchema } },
      },
      401: unknown,
      404: problemResponse('No such order, or one that can still be taken back'),
      409: problemResponse('The order has moved on, and this step no longer applies'),
      412: problemResponse('It was changed since it was seen'),
      428: problemResponse('`If-Match` is missing'),
    },
  });

import { createRoute, z } from '@hono/zod-openapi';
import {
  operatorProductPageSchema,
  operatorProductSchema,
  productPatchSchema,
  productPutSchema,
  stockPutSchema,
} from '../../src/contract/operator-product';
import { ifMatchHeaders } from '../if-match';
import { OPERATOR_SECURITY } from '../operator/operator-only';
import { problemResponse } from './problem-response';

const common = { tags: ['operator'], security: OPERATOR_SECURITY };
const params = z.object({ id: z.string().max(100) });
const unknown = problemResponse('Not the operator');
const missing = problemResponse('No such product');
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { 'application/json': { schema } },
});

export const allProductsRoute = createRoute({
  ...common,
  method: 'get',
  path: '/api/operator/products',
  operationId: 'listAllProducts',
  summary: 'Everything that the shop keeps, drafts too, in its order',
  request: {
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: z.string().min(1).optional(),
    }),
  },
  responses: {
    200: {
      description: 'A page; every product with the tag that a change of it needs',
      ...json(operatorProductPageSchema),
    },
    400: problemResponse('A query that is not understood'),
    401: unknown,
  },
});

export const anyProductRoute = createRoute({
  ...common,
  method: 'get',
  path: '/api/operator/products/{id}',
  operationId: 'findAnyProduct',
  summary: 'One product, listed or not',
  request: { params },
  responses: {
    200: { description: 'The product', ...json(operatorProductSchema) },
    401: unknown,
    404: missing,
  },
});

const changed = {
  200: {
    description: 'The product as it is now, with its new tag',
    ...json(operatorProductSchema),
  },
  400: problemResponse('A body that is not understood'),
  401: unknown,
  404: missing,
  412: problemResponse('It was changed since it was seen'),
  428: problemResponse('`If-Match` is missing'),
};
const unready = problemResponse('It cannot be listed: its model or a picture is missing');

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  params,
  headers: ifMatchHeaders,
  body: { ...json(schema), required: true },
});

export const putProductRoute = createRoute({
  ...common,
  method: 'put',
  path: '/api/operator/products/{id}',
  operationId: 'putProduct',
  summary: 'Say all of a product anew: texts, prices, and whether it is listed',
  request: body(productPutSchema),
  responses: { ...changed, 409: unready },
});

export const patchProductRoute = createRoute({
  ...common,
  method: 'patch',
  path: '/api/operator/products/{id}',
  operationId: 'patchProduct',
  summary: 'Say some of a product anew; the rest stays',
  request: body(productPatchSchema),
  responses: { ...changed, 409: unready },
});

export const putStockRoute = createRoute({
  ...common,
  method: 'put',
  path: '/api/operator/products/{id}/stock',
  operationId: 'putStock',
  summary: 'Say how many pieces are in the shop, by sku; the others stay',
  request: body(stockPutSchema),
  responses: changed,
});

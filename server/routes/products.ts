import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { productPageSchema, productSchema } from '../../src/contract/product';
import { productQuerySchema } from '../../src/contract/product-query';
import type { ModelShelf } from '../models';
import { answerProblem } from '../problem';
import { shownProduct } from '../shown-product';
import type { Storage } from '../storage/storage';
import { decodeCursor, encodeCursor } from './cursor';
import { problemResponse } from './problem-response';
import { filtersOf } from './product-filters';

const listRoute = createRoute({
  method: 'get',
  path: '/api/products',
  operationId: 'listProducts',
  tags: ['catalogue'],
  summary: 'Products, page by page',
  request: { query: productQuerySchema },
  responses: {
    200: {
      description:
        'Products that can be shown and that are asked for, in the order that is asked for',
      content: { 'application/json': { schema: productPageSchema } },
    },
    400: problemResponse('A query that is not understood'),
  },
});

const productRoute = createRoute({
  method: 'get',
  path: '/api/products/{id}',
  operationId: 'findProduct',
  tags: ['catalogue'],
  summary: 'One product',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: {
      description: 'One product',
      content: { 'application/json': { schema: productSchema } },
    },
    404: problemResponse('No such product, or none that can be shown'),
  },
});

export interface ProductRouteDependencies {
  readonly storage: Storage;
  readonly models: ModelShelf;
  /** The shop's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

export function addProductRoutes(
  app: OpenAPIHono,
  { storage, models, now }: ProductRouteDependencies,
): void {
  app.openapi(listRoute, async (c) => {
    const query = c.req.valid('query');
    const { limit, cursor, sort } = query;
    const after = cursor === undefined ? undefined : decodeCursor(query, cursor);
    if (cursor !== undefined && !after) return answerProblem(c, 'request_invalid', ['cursor']);
    const page = await storage.listProducts({
      ...filtersOf(query, models, now()),
      sort,
      limit,
      after,
    });
    const items = page.items
      .map((stored) => shownProduct(models, stored))
      .filter((product) => product !== undefined);
    return c.json({ items, nextCursor: page.next && encodeCursor(query, page.next) }, 200);
  });

  app.openapi(productRoute, async (c) => {
    const stored = await storage.findProduct(c.req.valid('param').id, now());
    const product = shownProduct(models, stored);
    return product ? c.json(product, 200) : answerProblem(c, 'product_not_found');
  });
}

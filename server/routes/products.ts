import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { productPageSchema, productSchema } from '../../src/contract/product';
import { productQuerySchema } from '../../src/contract/product-query';
import type { ModelShelf } from '../models';
import { answerProblem } from '../problem';
import { shownProduct } from '../shown-product';
import type { Storage } from '../storage/storage';
import { decodeCursor, encodeCursor } from './cursor';
import { problemResponse } from './problem-response';

const listRoute = createRoute({
  method: 'get',
  path: '/api/products',
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
}

export function addProductRoutes(
  app: OpenAPIHono,
  { storage, models }: ProductRouteDependencies,
): void {
  app.openapi(listRoute, async (c) => {
    const { limit, cursor, q, kind, currency, priceMin, priceMax, sort } = c.req.valid('query');
    const order = { sort, currency };
    const after = cursor === undefined ? undefined : decodeCursor(order, cursor);
    if (cursor !== undefined && !after) return answerProblem(c, 'request_invalid', ['cursor']);
    const price = currency && { currency, min: priceMin, max: priceMax };
    const page = await storage.listProducts({
      models: models.names,
      text: q,
      kind,
      price,
      sort,
      limit,
      after,
    });
    const items = page.items
      .map((stored) => shownProduct(models, stored))
      .filter((product) => product !== undefined);
    return c.json({ items, nextCursor: page.next && encodeCursor(order, page.next) }, 200);
  });

  app.openapi(productRoute, async (c) => {
    const product = shownProduct(models, await storage.findProduct(c.req.valid('param').id));
    return product ? c.json(product, 200) : answerProblem(c, 'product_not_found');
  });
}

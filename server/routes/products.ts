import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { productPageSchema, productSchema } from '../../src/contract/product';
import { productQuerySchema } from '../../src/contract/product-query';
import { listAnswer } from '../answers/list-answer';
import { createProductBytes } from '../answers/product-bytes';
import { answerShelf } from '../answers/shelf-answer';
import type { ModelShelf } from '../models';
import { answerProblem } from '../problem';
import type { Storage } from '../storage/storage';
import { decodeCursor, encodeCursor } from './cursor';
import { KNOWN, problemResponse } from './problem-response';
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
    304: KNOWN,
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
    304: KNOWN,
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
  const bytesOf = createProductBytes(models);

  app.openapi(listRoute, async (c) => {
    const query = c.req.valid('query');
    const { limit, cursor, sort } = query;
    const after = cursor === undefined ? undefined : decodeCursor(query, cursor);
    if (cursor !== undefined && !after) return answerProblem(c, 'request_invalid', ['cursor']);
    const moment = now();
    await storage.look(moment);
    const answer = await storage.view(async (shelf) => {
      const filters = filtersOf(query, models, moment);
      const { entries, next } = await shelf.list({ ...filters, sort, limit, after });
      const products = await bytesOf(shelf, entries, moment);
      return listAnswer(shelf.revision, products, next && encodeCursor(query, next));
    });
    return answerShelf(c, answer) as never;
  });

  app.openapi(productRoute, async (c) => {
    const { id } = c.req.valid('param');
    const moment = now();
    await storage.look(moment);
    const answer = await storage.view(async (shelf) => {
      const revision = await shelf.revisionOf(id);
      if (revision === undefined) return undefined;
      const [product] = await bytesOf(shelf, [{ id, revision }], moment);
      return (
        product && { revision: shelf.revision, etag: `"${product.hash}"`, parts: [product.bytes] }
      );
    });
    return answer ? (answerShelf(c, answer) as never) : answerProblem(c, 'product_not_found');
  });
}

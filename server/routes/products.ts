import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { productPageSchema, productSchema, type Product } from '../../src/contract/product';
import type { ModelShelf } from '../models';
import { answerProblem } from '../problem';
import type { Storage, StoredProduct } from '../storage/storage';
import { decodeCursor, encodeCursor } from './cursor';
import { problemResponse } from './problem-response';

const listRoute = createRoute({
  method: 'get',
  path: '/api/products',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: z
        .string()
        .refine((cursor) => decodeCursor(cursor))
        .optional(),
    }),
  },
  responses: {
    200: {
      description: 'Products that can be shown, in the order of the shop',
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
  /** The product with the addresses of its model and posters; undefined when its model is not on the shelf. */
  const shown = (stored: StoredProduct | undefined): Product | undefined => {
    const model = stored && models.find(stored.model);
    if (!model) return undefined;
    const variants = stored.variants.map((variant) => ({
      ...variant,
      poster: models.findPoster(stored.model, variant.id),
    }));
    return { ...stored, variants, model };
  };

  app.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    const page = await storage.listProducts({ models: models.names, limit, after });
    const items = page.items.map(shown).filter((product) => product !== undefined);
    return c.json({ items, nextCursor: page.next && encodeCursor(page.next) }, 200);
  });

  app.openapi(productRoute, async (c) => {
    const product = shown(await storage.findProduct(c.req.valid('param').id));
    return product ? c.json(product, 200) : answerProblem(c, 'product_not_found');
  });
}

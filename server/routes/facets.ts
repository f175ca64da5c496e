import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { facetsSchema, type Facets } from '../../src/contract/facets';
import { money } from '../../src/contract/money';
import { facetsQuerySchema } from '../../src/contract/product-query';
import { answerShelf, tagOf } from '../answers/shelf-answer';
import type { FacetCounts } from '../storage/storage';
import { KNOWN, problemResponse } from './problem-response';
import { filtersOf } from './product-filters';
import type { ProductRouteDependencies } from './products';

const facetsRoute = createRoute({
  method: 'get',
  path: '/api/products/facets',
  operationId: 'countFacets',
  tags: ['catalogue'],
  summary: 'What the filters beside a list offer',
  request: { query: facetsQuerySchema },
  responses: {
    200: {
      description: 'How many products each choice of a filter would list, all other filters kept',
      content: { 'application/json': { schema: facetsSchema } },
    },
    304: KNOWN,
    400: problemResponse('A query that is not understood'),
  },
});

export function addFacetsRoute(
  app: OpenAPIHono,
  { storage, models, now }: ProductRouteDependencies,
): void {
  app.openapi(facetsRoute, async (c) => {
    const moment = now();
    await storage.look(moment);
    const answer = await storage.view(async (shelf) => {
      const counts = await shelf.countFacets(filtersOf(c.req.valid('query'), models, moment));
      const text = JSON.stringify(facetsFrom(counts));
      return { revision: shelf.revision, etag: tagOf(text), parts: [Buffer.from(text)] };
    });
    return answerShelf(c, answer) as never;
  });
}

function facetsFrom({ total, kinds, sizes, colours, available, price }: FacetCounts): Facets {
  return {
    total,
    kinds: kinds.map(({ choice, count }) => ({ kind: choice, count })),
    sizes: sizes.map(({ choice, count }) => ({ size: choice, count })),
    colours: colours.map(({ choice, count }) => ({ colour: choice, count })),
    available,
    price: price && {
      min: money(price.currency, price.min),
      max: money(price.currency, price.max),
    },
  };
}

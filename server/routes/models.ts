import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { modelListSchema } from '../../src/contract/product';
import type { ModelShelf } from '../models';
import { answerProblem } from '../problem';
import type { ShowroomShelf } from '../showrooms/showroom-shelf';
import { answerAsset } from '../static/asset';

const listRoute = createRoute({
  method: 'get',
  path: '/api/models',
  operationId: 'listModels',
  tags: ['models'],
  summary: 'The models that can be shown',
  responses: {
    200: {
      description: 'Address and size of every model, by name',
      content: { 'application/json': { schema: modelListSchema } },
    },
  },
});

export function addModelRoutes(
  app: OpenAPIHono,
  { models, showrooms }: { readonly models: ModelShelf; readonly showrooms: ShowroomShelf },
): void {
  const items = Object.fromEntries(models.names.map((name) => [name, models.find(name)!]));
  app.openapi(listRoute, (c) => c.json({ items }, 200));

  app.get('/models/:file', (c) => {
    const file = c.req.param('file');
    const asset = models.asset(file) ?? showrooms.asset(file);
    return asset ? answerAsset(c, asset) : answerProblem(c, 'model_not_found');
  });
}

import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { showroomListSchema, showroomSchema } from '../../src/contract/showroom';
import { answerShelf, tagOf, type ShelfAnswer } from '../answers/shelf-answer';
import type { ModelShelf } from '../models';
import { answerProblem } from '../problem';
import { findShowroom, listShowrooms } from '../showrooms/find-showroom';
import type { ShowroomShelf } from '../showrooms/showroom-shelf';
import type { Storage } from '../storage/storage';
import { KNOWN, problemResponse } from './problem-response';

const listRoute = createRoute({
  method: 'get',
  path: '/api/showrooms',
  operationId: 'listShowrooms',
  tags: ['showrooms'],
  summary: 'Showrooms that can be entered',
  responses: {
    200: {
      description: 'Every showroom in a line, with its picture',
      content: { 'application/json': { schema: showroomListSchema } },
    },
    304: KNOWN,
  },
});

const showroomRoute = createRoute({
  method: 'get',
  path: '/api/showrooms/{id}',
  operationId: 'findShowroom',
  tags: ['showrooms'],
  summary: 'One showroom, whole',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: {
      description: 'Its scene, what stands in it, and the products that it names',
      content: { 'application/json': { schema: showroomSchema } },
    },
    304: KNOWN,
    404: problemResponse('No such showroom, or none that can be shown'),
  },
});

export interface ShowroomRouteDependencies {
  readonly storage: Storage;
  readonly models: ModelShelf;
  readonly showrooms: ShowroomShelf;
  /** The shop's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

export function addShowroomRoutes(
  app: OpenAPIHono,
  { storage, models, showrooms, now }: ShowroomRouteDependencies,
): void {
  app.openapi(listRoute, async (c) => {
    await storage.look(now());
    const answer = await storage.view(async (shelf) =>
      answerOf(shelf.revision, { items: await listShowrooms({ shelf, showrooms }) }),
    );
    return answerShelf(c, answer) as never;
  });

  app.openapi(showroomRoute, async (c) => {
    const { id } = c.req.valid('param');
    const moment = now();
    await storage.look(moment);
    const answer = await storage.view(async (shelf) => {
      const showroom = await findShowroom({ shelf, showrooms, models }, id, moment);
      return showroom && answerOf(shelf.revision, showroom);
    });
    return answer ? (answerShelf(c, answer) as never) : answerProblem(c, 'showroom_not_found');
  });
}

function answerOf(revision: number, value: object): ShelfAnswer {
  const json = JSON.stringify(value);
  return { revision, etag: tagOf(json), parts: [Buffer.from(json)] };
}

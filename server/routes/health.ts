import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerProblem } from '../problem';
import type { Storage } from '../storage/storage';

/** `/healthz` says whether this process can serve a shopper now: it asks the database. */
export function addHealthRoute(app: OpenAPIHono, storage: Storage): void {
  app.get('/healthz', async (c) => {
    try {
      await storage.check();
    } catch {
      return answerProblem(c, 'unavailable');
    }
    return c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' });
  });
}

import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerProblem } from '../problem';
import type { Storage } from '../storage/storage';

export interface HealthDependencies {
  readonly storage: Storage;
  /** Whether the shop is open: filled, and not about to close. */
  readonly isOpen: () => boolean;
}

const NO_STORE = { 'Cache-Control': 'no-store' };

/**
 * `/healthz` says whether this process works: it asks the database. `/readyz` says whether shoppers
 * should be sent to it: the database answers, is up to date and filled, and the models are there.
 */
export function addHealthRoutes(app: OpenAPIHono, { storage, isOpen }: HealthDependencies): void {
  const answers = () =>
    storage.check().then(
      () => true,
      () => false,
    );
  app.get('/healthz', async (c) =>
    (await answers()) ? c.json({ status: 'ok' }, 200, NO_STORE) : answerProblem(c, 'unavailable'),
  );
  app.get('/readyz', async (c) =>
    isOpen() && (await answers())
      ? c.json({ status: 'ready' }, 200, NO_STORE)
      : answerProblem(c, 'unavailable'),
  );
}

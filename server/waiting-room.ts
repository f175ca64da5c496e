import { OpenAPIHono } from '@hono/zod-openapi';
import { pathBelow } from './base-path';
import { answerProblem } from './problem';
import { addHealthRoutes } from './routes/health';
import { securityHeaders } from './security-headers';
import type { Storage } from './storage/storage';

const PATHS = new Set(['/healthz', '/readyz']);

export interface WaitingRoomOptions {
  readonly storage: Storage;
  readonly basePath: string;
  readonly strictTransport: boolean;
}

/** What answers while the shop is being filled: that it is alive, and not ready. */
export function createWaitingRoom(options: WaitingRoomOptions): OpenAPIHono {
  const { storage, basePath, strictTransport } = options;
  const app = new OpenAPIHono({ getPath: ({ url }) => pathBelow(basePath, new URL(url).pathname) });
  app.use(securityHeaders({ strictTransport }));
  addHealthRoutes(app, { storage, isOpen: () => false });
  app.notFound((c) => answerProblem(c, 'unavailable'));
  return app;
}

/** Whether this is asked by machines that must not wait for the shop to be filled. */
export function needsNoWaiting(basePath: string, address: string): boolean {
  return PATHS.has(pathBelow(basePath, address.split('?', 1)[0]!));
}

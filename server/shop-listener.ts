import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createReadyAnswers } from './answers/ready-answers';
import { createReadyListener } from './answers/ready-listener';
import { createApp, type AppDependencies } from './app';
import { UNLIMITED_RATES } from './limits/limits';
import { createRate } from './limits/rate';

export type AppListener = (
  app: ReturnType<typeof createApp>,
) => RequestListener | Promise<RequestListener>;

/**
 * The whole shop for a server: ready answers that are still true, and the app for everything else.
 * @param listenerFor What hands requests to the app.
 */
export async function createShopListener(
  dependencies: Omit<AppDependencies, 'answers' | 'reads'>,
  listenerFor: AppListener = (app) => getRequestListener(app.fetch),
): Promise<RequestListener> {
  const { storage, now, limits = UNLIMITED_RATES, trustedProxies = 0, onRequest } = dependencies;
  const answers = createReadyAnswers();
  const reads = createRate(limits.readsPerMinute);
  return createReadyListener({
    answers,
    look: () => storage.look(now()),
    reads,
    trustedProxies,
    onRequest,
    otherwise: await listenerFor(createApp({ ...dependencies, answers, reads })),
  });
}

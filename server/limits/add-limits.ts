import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { answerProblem } from '../problem';
import { UNLIMITED_RATES, type Limits } from './limits';
import { limitGuesses, limitRates } from './rate-limit';
import { refuseCrossSite } from './same-site';
import type { Rate } from './rate';
import { limitTime } from './time-limit';

export interface LimitOptions {
  readonly limits?: Limits | undefined;
  readonly trustedProxies?: number | undefined;
  readonly publicOrigin?: string | undefined;
  /** Of requests that only read, where others count some of these too. */
  readonly reads?: Rate | undefined;
}

/** Health is asked by machines that must have an answer however busy the shop is. */
const UNCOUNTED = new Set(['/healthz', '/readyz']);

/** Holds every request to what one client may have, before any route sees it. */
export function addLimits(app: OpenAPIHono, options: LimitOptions): void {
  const { limits = UNLIMITED_RATES, trustedProxies = 0, publicOrigin, reads } = options;
  const rates = limitRates({ limits, trustedProxies, reads });
  app.use((c, next) => (UNCOUNTED.has(c.req.path) ? next() : rates(c, next)));
  app.use(refuseCrossSite(publicOrigin));
  app.use('/api/*', limitTime(limits.answerMs));
  app.use(
    '/api/*',
    bodyLimit({ maxSize: limits.bodyBytes, onError: (c) => answerProblem(c, 'body_too_large') }),
  );
  app.use('/api/operator/*', limitGuesses({ limits, trustedProxies }));
}

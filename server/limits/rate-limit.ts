import type { Context, MiddlewareHandler } from 'hono';
import { answerProblem } from '../problem';
import { clientAddress } from './client-address';
import { isSafe, type Limits } from './limits';
import { createRate, type Rate } from './rate';

export interface RateLimitOptions {
  readonly limits: Limits;
  readonly trustedProxies: number;
  /** Of requests that only read, where others count some of these too. */
  readonly reads?: Rate | undefined;
}

/** Refuses who reads or writes too much. A refused request costs nothing more, so waiting helps. */
export function limitRates(options: RateLimitOptions): MiddlewareHandler {
  const { limits, trustedProxies, reads = createRate(limits.readsPerMinute) } = options;
  const writes = createRate(limits.writesPerMinute);
  return async (c, next) => {
    const rate = isSafe(c.req.method) ? reads : writes;
    const client = clientAddress(c, trustedProxies);
    const now = Date.now();
    const wait = rate.waitFor(client, now);
    if (wait > 0) return tooMany(c, wait);
    rate.count(client, now);
    return next();
  };
}

/** Refuses who guesses the operator's token; only wrong ones are counted. */
export function limitGuesses({ limits, trustedProxies }: RateLimitOptions): MiddlewareHandler {
  const guesses = createRate(limits.wrongTokensPerMinute);
  return async (c, next) => {
    const client = clientAddress(c, trustedProxies);
    const wait = guesses.waitFor(client, Date.now());
    // The right token too: else an answer would tell which one it is.
    if (wait > 0) return tooMany(c, wait);
    await next();
    // Who shows nothing guesses nothing: the operator's page finds out so whether it is signed in.
    const isGuess = c.req.method === 'POST' || c.req.header('authorization') !== undefined;
    if (c.res.status === 401 && isGuess) guesses.count(client, Date.now());
    return undefined;
  };
}

function tooMany(c: Context, waitMs: number): Response {
  c.header('Retry-After', String(Math.ceil(waitMs / 1000)));
  return answerProblem(c, 'too_many_requests');
}

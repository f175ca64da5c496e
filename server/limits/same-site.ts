import type { MiddlewareHandler } from 'hono';
import { answerProblem } from '../problem';
import { isSafe } from './limits';

/**
 * Refuses writes that another site makes in the name of a shopper who is known here by a cookie.
 * Browsers say where a request comes from by `Sec-Fetch-Site`, older ones by `Origin`; what sends
 * neither is no browser and has no shopper's cookie.
 * @param publicOrigin Where a proxy serves the shop, since it may ask us by another name.
 */
export function refuseCrossSite(publicOrigin: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (isSafe(c.req.method)) return next();
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const ours = site
      ? site === 'same-origin' || site === 'none'
      : origin === undefined || isOurs(origin, [c.req.url, publicOrigin]);
    return ours ? next() : answerProblem(c, 'cross_site');
  };
}

/** By host alone: a proxy that ends HTTPS asks us by HTTP. */
function isOurs(origin: string, ours: readonly (string | undefined)[]): boolean {
  const host = hostOf(origin);
  return host !== undefined && ours.some((url) => url !== undefined && hostOf(url) === host);
}

/** Undefined for `null`, which pages without an origin send. */
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}

import type { Context } from 'hono';

/**
 * Whether a cookie of this answer may be `Secure`: browsers send such a one by HTTPS alone, and a
 * shop in the house has none at first. A proxy in front speaks HTTPS where the public origin says so.
 */
export function isSecure(c: Context, strictTransport: boolean): boolean {
  return strictTransport || new URL(c.req.url).protocol === 'https:';
}

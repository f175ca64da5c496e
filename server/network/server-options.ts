import type { ServerOptions } from 'node:http';

/** How patient the shop is with a connection, in milliseconds. */
export const SERVER_OPTIONS: ServerOptions = {
  /** Until a request's headers are there. */
  headersTimeout: 10_000,
  /** Until its body is there too. */
  requestTimeout: 30_000,
  /** How often both are looked at. */
  connectionsCheckingInterval: 5_000,
  /** Longer than proxies keep their connections to us, so that none is closed while it is being used. */
  keepAliveTimeout: 65_000,
};

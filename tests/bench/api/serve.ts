/** A server in a process of its own: `node --import tsx serve.ts JSON`, with a {@link Serve}; prints its port. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { UNLIMITED_RATES } from '../../../server/limits/limits';
import { createLog } from '../../../server/logging/log';
import { openStorage } from '../../../server/open-storage';
import { createShopListener } from '../../../server/shop-listener';
import { shelfOf } from '../../server/shop-fixture';
import { MODELS } from './catalogue';

export type Serve =
  /** The shop as `npm start` opens it, without a limit for one client, its log in a file. */
  | {
      readonly what: 'shop';
      readonly dataFolder: string;
      readonly databaseUrl?: string | undefined;
      readonly log: string;
    }
  /** The same framework with answers ready as strings: a file with JSON of addresses to bodies. */
  | { readonly what: 'memory'; readonly bodies: string }
  /** The same framework with an empty 304. */
  | { readonly what: 'bare' };

async function listenerFor(serve: Serve): Promise<RequestListener> {
  if (serve.what === 'shop') {
    const log = createLog('info', pino.destination({ dest: serve.log, sync: false }));
    return createShopListener({
      storage: await openStorage({
        dataFolder: serve.dataFolder,
        databaseUrl: serve.databaseUrl,
      }),
      models: shelfOf(...MODELS),
      basePath: '',
      strictTransport: false,
      limits: UNLIMITED_RATES,
      now: Date.now,
      report: log.error,
      onRequest: log.request,
    });
  }
  const app = new Hono();
  if (serve.what === 'bare') app.get('*', (c) => c.body(null, 304));
  else {
    const bodies = new Map(
      Object.entries(JSON.parse(readFileSync(serve.bodies, 'utf8')) as Record<string, string>),
    );
    const json = { 'Content-Type': 'application/json' };
    app.get('/api/products', (c) =>
      c.body(bodies.get(c.req.url.slice(c.req.url.indexOf('/api/')))!, 200, json),
    );
  }
  return getRequestListener(app.fetch);
}

const server = createServer(await listenerFor(JSON.parse(process.argv[2]!) as Serve));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
console.log((server.address() as AddressInfo).port);

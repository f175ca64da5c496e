import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createShopListener } from '../../../server/shop-listener';
import type { AppDependencies } from '../../../server/app';
import type { RequestLine } from '../../../server/logging/log';
import type { Storage } from '../../../server/storage/storage';
import { NOW } from '../now';
import { shelfOf } from '../shop-fixture';

/** A shop that listens, as one process of perhaps several on one database, with a clock that tests set. */
export async function openListeningShop(
  storage: Storage,
  changes: Partial<Omit<AppDependencies, 'storage'>> = {},
) {
  const clock = { now: NOW };
  const lines: RequestLine[] = [];
  const listener = await createShopListener({
    storage,
    models: shelfOf('tshirt'),
    basePath: '',
    strictTransport: false,
    now: () => clock.now,
    report: (error) => {
      throw error;
    },
    onRequest: (line) => lines.push(line),
    ...changes,
  });
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    clock,
    /** Of every request that is over, in order. */
    lines,
    ask: (path: string, init: RequestInit = {}) => fetch(origin + path, init),
  };
}

import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { createShopListener } from '../../../server/shop-listener';
import type { AppDependencies } from '../../../server/app';
import type { RequestLine } from '../../../server/logging/log';
import type { Storage } from '../../../server/storage/storage';
import { listenHere } from '../../setup/listen-here';
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
  const { url, close } = await listenHere(server);
  onTestFinished(close);
  return {
    clock,
    /** Of every request that is over, in order. */
    lines,
    ask: (path: string, init: RequestInit = {}) => fetch(new URL(path, url), init),
  };
}

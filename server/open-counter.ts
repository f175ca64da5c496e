import type { RequestListener, Server } from 'node:http';
import type { Config } from './config';
import { openDevelopment } from './dev';
import type { Log } from './logging/log';
import { readyClient } from './ready-client';
import { readyModels } from './ready-models';
import { readyShowrooms } from './ready-showrooms';
import { SEED } from './seed/index';
import { SHOWROOMS } from './seed/showrooms/index';
import { createShopListener } from './shop-listener';
import type { Storage } from './storage/storage';
import { startSweeping } from './sweep';

export interface CounterOptions {
  readonly config: Config;
  /** Serve the client from its sources, with hot reload. */
  readonly development: boolean;
  readonly say: (line: string) => void;
  readonly log: Log;
  readonly storage: Storage;
  /** HTTP on this machine; carries the hot reload's socket. */
  readonly local: Server;
  /** Whether shoppers are let in. */
  readonly isOpen: () => boolean;
}

/** Where requests are answered. */
export interface Counter {
  readonly listener: RequestListener;
  close(): Promise<void>;
}

/** Fills the shelves and makes what answers requests. */
export async function openCounter(options: CounterOptions): Promise<Counter> {
  const { config, development, say, log, storage, local, isOpen } = options;
  const { basePath, publicOrigin, strictTransport, trustedProxies, limits } = config;
  await storage.sow(SEED);
  await storage.sowShowrooms(SHOWROOMS);
  const models = await readyModels(basePath, say);
  const showrooms = await readyShowrooms(storage, basePath, say);
  const dev = development ? await openDevelopment(local) : undefined;
  const client = dev?.client ?? (await readyClient(say));
  const stopSweeping = startSweeping(storage.db, log.error);
  return {
    listener: await createShopListener(
      {
        storage,
        models,
        showrooms,
        client,
        basePath,
        publicOrigin,
        strictTransport,
        trustedProxies,
        limits,
        now: Date.now,
        report: log.error,
        onRequest: log.request,
        isOpen: () => isOpen() && models.names.length > 0,
      },
      dev?.listenerFor,
    ),
    async close() {
      await dev?.close();
      await stopSweeping();
    },
  };
}

import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app';
import type { Config } from './config';
import { prepareDataFolder } from './data-folder';
import { openDevelopment } from './dev';
import { networkAddresses, urlHost } from './network/addresses';
import { loadCertificate } from './network/certificate';
import { greeting } from './network/greeting';
import { closeServer, listen } from './network/listen';
import { SERVER_OPTIONS } from './network/server-options';
import { openStorage } from './open-storage';
import { readyClient } from './ready-client';
import { readyModels } from './ready-models';
import { SEED } from './seed/index';
import type { Storage } from './storage/storage';

/** Plain HTTP stays on this machine: browsers give the camera to it, and to no other plain address. */
const LOCAL_HOST = '127.0.0.1';
/** How long answers under way may take once the shop is told to close. */
const GRACE_MS = 3_000;

export interface ShopOptions {
  readonly config: Config;
  /** Serve the client from its sources, with hot reload. */
  readonly development: boolean;
  readonly say: (line: string) => void;
}

/**
 * Opens the shop on both ports; resolves to what closes it again. Whatever can refuse at once is
 * tried before the client is built. Rejects with a `StartError` when there is something to mend.
 */
export async function openShop(options: ShopOptions): Promise<() => Promise<void>> {
  const { config, say } = options;
  await prepareDataFolder(config.dataFolder);
  const storage = await openStorage(config);
  const addresses = reachableAddresses(config.host);
  const local = createHttpServer(SERVER_OPTIONS);
  const certificate = await loadCertificate(
    join(config.dataFolder, 'https'),
    addresses,
    new Date(),
  );
  const network = createHttpsServer({ ...SERVER_OPTIONS, ...certificate });
  const port = await listen(local, { host: LOCAL_HOST, port: config.port, setting: 'PORT' });
  const httpsPort = await listen(network, {
    host: config.host,
    port: config.httpsPort,
    setting: 'HTTPS_PORT',
  });

  const counter = openCounter(options, storage, local);
  for (const server of [local, network]) {
    // Whoever asks before everything is built waits for it.
    server.on('request', async (request, response) => (await counter).listener(request, response));
  }
  const { close } = await counter;
  const [address] = addresses;
  say(
    greeting({
      localUrl: `http://localhost:${port}${config.basePath}/`,
      networkUrl: address && `https://${urlHost(address)}:${httpsPort}${config.basePath}/`,
      colour: process.stdout.isTTY,
    }),
  );
  return async () => {
    await close();
    await Promise.all([closeServer(local, GRACE_MS), closeServer(network, GRACE_MS)]);
    await storage.close();
  };
}

interface Counter {
  readonly listener: RequestListener;
  close(): Promise<void>;
}

/** Fills the shelves and makes what answers requests. */
async function openCounter(
  { config, development, say }: ShopOptions,
  storage: Storage,
  local: ReturnType<typeof createHttpServer>,
): Promise<Counter> {
  const { basePath, publicOrigin, strictTransport, trustedProxies, limits } = config;
  await storage.sow(SEED);
  const models = await readyModels(basePath, say);
  const dev = development ? await openDevelopment(local) : undefined;
  const client = dev?.client ?? (await readyClient(say));
  const report = (error: Error) => console.error(error);
  const app = createApp({
    storage,
    models,
    client,
    basePath,
    publicOrigin,
    strictTransport,
    trustedProxies,
    limits,
    now: Date.now,
    report,
  });
  return {
    listener: dev ? await dev.listenerFor(app) : getRequestListener(app.fetch),
    close: async () => dev?.close(),
  };
}

/** Where others can reach the host that HTTPS listens on. */
function reachableAddresses(host: string): string[] {
  return host === '0.0.0.0' || host === '::' ? networkAddresses(networkInterfaces()) : [host];
}

import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Config } from './config';
import { adviceFor } from './config-advice';
import { prepareDataFolder } from './data-folder';
import type { Log } from './logging/log';
import { networkAddresses, urlHost } from './network/addresses';
import { loadCertificate } from './network/certificate';
import { greeting } from './network/greeting';
import { openPort } from './network/open-port';
import { SERVER_OPTIONS } from './network/server-options';
import { openCounter } from './open-counter';
import { openStorage } from './open-storage';
import { firstOperatorToken } from './operator/operator-token';
import { createWaitingRoom, needsNoWaiting } from './waiting-room';

/** Plain HTTP stays on this machine: browsers give the camera to it, and to no other plain address. */
const LOCAL_HOST = '127.0.0.1';
/** How long answers under way may take once the shop is told to close. */
const GRACE_MS = 8_000;

export interface ShopOptions {
  readonly config: Config;
  /** Serve the client from its sources, with hot reload. */
  readonly development: boolean;
  readonly say: (line: string) => void;
  readonly log: Log;
}

/**
 * Opens the shop on both ports; resolves to what closes it again. Whatever can refuse at once is
 * tried before the client is built. Rejects with a `StartError` when there is something to mend.
 */
export async function openShop(options: ShopOptions): Promise<() => Promise<void>> {
  const { config, say, log } = options;
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
  const localPort = await openPort(local, {
    host: LOCAL_HOST,
    port: config.port,
    setting: 'PORT',
  });
  const networkPort = await openPort(network, {
    host: config.host,
    port: config.httpsPort,
    setting: 'HTTPS_PORT',
  });

  let isOpen = false;
  const counter = openCounter({ ...options, storage, local, isOpen: () => isOpen });
  const waitingRoom = getRequestListener(createWaitingRoom({ ...config, storage }).fetch);
  for (const server of [local, network]) {
    server.on('request', async (request, response) => {
      const isEarly = !isOpen && needsNoWaiting(config.basePath, request.url!);
      // Whoever else asks before everything is built waits for it.
      const listener = isEarly ? waitingRoom : (await counter).listener;
      void listener(request, response);
    });
  }
  const { close } = await counter;
  isOpen = true;
  const [address] = addresses;
  const operatorToken = await firstOperatorToken(storage.db);
  say(
    greeting({
      localUrl: `http://localhost:${localPort.port}${config.basePath}/`,
      networkUrl: address && `https://${urlHost(address)}:${networkPort.port}${config.basePath}/`,
      operatorToken,
      colour: process.stdout.isTTY,
    }),
  );
  const advice = adviceFor(config);
  if (advice) say(`${advice.zh} / ${advice.en}`);
  log.event('open', { port: localPort.port, httpsPort: networkPort.port });
  const closeShop = async () => {
    isOpen = false;
    log.event('closing');
    await Promise.all([localPort.close(GRACE_MS), networkPort.close(GRACE_MS)]);
    await close();
    await storage.close();
    log.event('closed');
  };
  let closed: Promise<void> | undefined;
  return () => (closed ??= closeShop());
}

/** Where others can reach the host that HTTPS listens on. */
function reachableAddresses(host: string): string[] {
  return host === '0.0.0.0' || host === '::' ? networkAddresses(networkInterfaces()) : [host];
}

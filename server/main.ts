import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { join } from 'node:path';
import { networkInterfaces } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app';
import { readConfig, type Config } from './config';
import { openStorage, prepareDataFolder } from './data-folder';
import { createDevListener } from './dev';
import { networkAddresses, urlHost } from './network/addresses';
import { loadCertificate } from './network/certificate';
import { greeting } from './network/greeting';
import { closeServer, listen } from './network/listen';
import { readyClient } from './ready-client';
import { readyModels } from './ready-models';
import { SEED } from './seed/index';
import { StartError } from './start-error';

const LOCAL_HOST = '127.0.0.1';
const GRACE_MS = 3_000;

const isDevelopment = process.argv.includes('--dev');
const say = (line: string) => console.log(line);

/** Opens the shop; resolves to what closes it again. */
async function open(config: Config): Promise<() => Promise<void>> {
  await prepareDataFolder(config.dataFolder);
  const storage = await openStorage(config.dataFolder);
  await storage.fillWhenEmpty(SEED);
  const models = await readyModels(config.basePath, say);
  const client = isDevelopment ? undefined : await readyClient(config.basePath, say);
  const { basePath, strictTransport } = config;
  const report = (error: Error) => console.error(error);
  const app = createApp({ storage, models, client, basePath, strictTransport, report });

  const addresses = reachableAddresses(config.host);
  const certificate = await loadCertificate(
    join(config.dataFolder, 'https'),
    addresses,
    new Date(),
  );
  const local = createHttpServer();
  const network = createHttpsServer(certificate);
  const answer = getRequestListener(app.fetch);
  const dev = isDevelopment ? await createDevListener(app, answer, local) : undefined;
  const listener: RequestListener = dev?.listener ?? answer;
  local.on('request', listener);
  network.on('request', listener);

  const port = await listen(local, { host: LOCAL_HOST, port: config.port, setting: 'PORT' });
  const httpsPort = await listen(network, {
    host: config.host,
    port: config.httpsPort,
    setting: 'HTTPS_PORT',
  });
  const [address] = addresses;
  say(
    greeting({
      localUrl: `http://localhost:${port}${basePath}/`,
      networkUrl: address && `https://${urlHost(address)}:${httpsPort}${basePath}/`,
      colour: process.stdout.isTTY,
    }),
  );
  return async () => {
    await dev?.close();
    await Promise.all([closeServer(local, GRACE_MS), closeServer(network, GRACE_MS)]);
    await storage.close();
  };
}

/** Where a phone can reach the host that HTTPS listens on. */
function reachableAddresses(host: string): string[] {
  return host === '0.0.0.0' || host === '::' ? networkAddresses(networkInterfaces()) : [host];
}

try {
  const close = await open(readConfig(process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

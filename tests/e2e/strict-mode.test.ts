import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { film } from './support/film';
import { enter } from './support/fitting-room';
import { tracks, watchCamera } from './support/camera-tracks';

let server: RunningServer;
let sources: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  const { standing } = await film();
  server = await startServer();
  // React runs every effect twice only in development.
  sources = await createServer({
    logLevel: 'error',
    // As the shop's own server writes it.
    plugins: [
      {
        name: 'base-address',
        transformIndexHtml: () => [{ tag: 'base', attrs: { href: '/' }, injectTo: 'head-prepend' }],
      },
    ],
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      watch: null,
      proxy: { '/api': server.url, '/models': server.url },
    },
  });
  await sources.listen();
  browser = await launchBrowser({ camera: standing });
});

afterAll(async () => {
  await browser?.close();
  await sources?.close();
  await server?.stop();
});

test('effects that run twice leave one visit, one tracker and one camera', async () => {
  const room = await enter(browser, sources.resolvedUrls!.local[0], { prepare: watchCamera });
  await room.worn();
  expect(room.page.workers()).toHaveLength(1);
  await room.choose('Camera');
  await room.worn();
  expect(await tracks(room.page)).toEqual(['live']);
  expect(room.page.workers()).toHaveLength(1);
  await room.leave();
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';
import { enter } from './support/fitting-room';

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ PUBLIC_ORIGIN: 'http://shop.example/shop' });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('mounted at a path, the garment is worn with what lies below that path', async () => {
  expect(new URL(server.url).pathname).toBe('/shop/');
  const answers: { path: string; status: number }[] = [];
  const room = await enter(browser, server.url, {
    prepare: async (context) => {
      context.on('response', (response) => {
        const { protocol, pathname } = new URL(response.url());
        // What the page made itself has no path.
        if (protocol !== 'blob:') answers.push({ path: pathname, status: response.status() });
      });
    },
  });
  await room.worn();
  await room.leave();
  expect(answers.filter(({ status }) => status >= 400)).toEqual([]);
  expect(answers.filter(({ path }) => !path.startsWith('/shop/'))).toEqual([]);
  expect(answers.map(({ path }) => path)).toContain('/shop/api/products');
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, startServer, type RunningServer } from '../setup/browser';

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

test('mounted at a path, the page finds all it needs below that path', async () => {
  expect(new URL(server.url).pathname).toBe('/shop/');
  const page = await browser.newPage();
  const answers: { path: string; status: number }[] = [];
  page.on('response', (response) => {
    const { protocol, pathname } = new URL(response.url());
    // What the page made itself has no path.
    if (protocol !== 'blob:') answers.push({ path: pathname, status: response.status() });
  });
  await page.goto(server.url);
  await page.locator('#root > *').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(answers.filter(({ status }) => status >= 400)).toEqual([]);
  expect(answers.filter(({ path }) => !path.startsWith('/shop/'))).toEqual([]);
  expect(answers.map(({ path }) => path)).toContain('/shop/api/products');
  await page.close();
});

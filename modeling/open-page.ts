import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser } from '../tests/setup/browser.ts';

const root = join(import.meta.dirname, '..');

/** A page of this folder in a browser of its own, served from the sources. */
export interface OpenPage {
  page: Page;
  close(): Promise<void>;
}

/**
 * Opens a page that draws models, in the browser of the tests.
 *
 * @param folder of the page's index.html, from the repository's root
 * @param ready name of the function that the page puts on `window` when it can draw
 * @param shopUrl of a shop that answers what the page asks of its API and models
 */
export async function openPage(folder: string, ready: string, shopUrl?: string): Promise<OpenPage> {
  const proxy = shopUrl === undefined ? undefined : { '/api': shopUrl, '/models': shopUrl };
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(tmpdir(), 'models-pages', folder),
    // This page alone is looked through for what it needs.
    optimizeDeps: { entries: [`${folder}/index.html`] },
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false, ...(proxy && { proxy }) },
  });
  await server.listen();
  const { port } = server.httpServer!.address() as { port: number };
  const browser = await launchBrowser();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${port}/${folder}/index.html`);
  await page.waitForFunction((name) => name in window, ready);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The bytes of a canvas's data URL. */
export function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

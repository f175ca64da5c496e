import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { launchBrowser, type BrowserOptions } from '../setup/browser';

/** A page of the bench in a real browser, served from the sources. */
export interface BenchPageHandle {
  readonly page: Page;
  readonly browserVersion: string;
  close(): Promise<void>;
}

/**
 * Opens `path` (from the repository's root). Errors of the page are thrown by whatever awaits it.
 * @param shopUrl of a shop that answers what the page asks of its API and models
 */
export async function openBenchPage(
  path: string,
  browserOptions: BrowserOptions = {},
  shopUrl?: string,
): Promise<BenchPageHandle> {
  const proxy = shopUrl === undefined ? undefined : { '/api': shopUrl, '/models': shopUrl };
  const vite = await createServer({
    logLevel: 'error',
    // Garments from outside are read where they lie.
    server: {
      ...{ host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
      ...(proxy && { proxy }),
    },
    optimizeDeps: { include: ['kalidokit/dist/kalidokit.umd.js'] },
  });
  await vite.listen();
  const browser = await launchBrowser(browserOptions);
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`bench page: ${error.stack ?? error.message}`));
  await page.goto(new URL(path, vite.resolvedUrls!.local[0]).href, { timeout: 120_000 });
  return {
    page,
    browserVersion: browser.version(),
    async close() {
      await browser.close();
      await vite.close();
    },
  };
}

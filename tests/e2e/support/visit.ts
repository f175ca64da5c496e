import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page of the shop, opened by somebody who was never here. */
export interface Visit {
  readonly page: Page;
  /** Closes it. Fails if anything broke on it, or if it asked anybody but the shop. */
  leave(): Promise<void>;
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };
const PATIENCE_MS = 30_000;

/** Opens a page of the shop in a context of its own; it stands still unless `options` say otherwise. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) broken.push(message.text());
  });
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) broken.push(`asked ${request.url()}`);
  });
  await page.goto(address);
  return {
    page,
    async leave() {
      await context.close();
      expect(broken).toEqual([]);
    },
  };
}

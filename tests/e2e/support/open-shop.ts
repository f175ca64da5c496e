import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import {
  launchBrowser,
  startServer,
  type BrowserOptions,
  type RunningServer,
} from '../../setup/browser';
import { film, type Film } from './film';
import { enter, type EntryOptions, type FittingRoom } from './fitting-room';

/** A shop with a browser before it, for all tests of a file. To be used in tests and later hooks. */
export interface Shop {
  readonly url: string;
  readonly browser: Browser;
  /** Opens the shop's page, without what earlier visits left. */
  enter(options?: EntryOptions): Promise<FittingRoom>;
}

/** The same, with the film that the browser's camera may play. */
export interface FilmedShop extends Shop {
  readonly filmed: Film;
}

/** Opens a shop before a file's first test and closes it after the last. The browser has no camera. */
export function openShop(): Shop {
  return open(async () => ({}));
}

/** The same with a film; `options` says what the browser does with it. */
export function openFilmedShop(options: (filmed: Film) => BrowserOptions = () => ({})): FilmedShop {
  let filmed: Film;
  const shop = open(async () => options((filmed = await film())));
  return Object.defineProperty(shop, 'filmed', { get: () => filmed }) as FilmedShop;
}

function open(options: () => Promise<BrowserOptions>): Shop {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const chosen = await options();
    server = await startServer();
    browser = await launchBrowser(chosen);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get url() {
      return server!.url;
    },
    get browser() {
      return browser!;
    },
    enter: (entry) => enter(browser!, server!.url, entry),
  };
}

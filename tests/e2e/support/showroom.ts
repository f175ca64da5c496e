import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { visit, type Visit } from './visit';

/** A visit of a showroom, and what one does there. */
export interface RoomVisit extends Visit {
  /** Resolves when the first place is drawn and one can move in it. */
  open(): Promise<void>;
  /** Goes where a link of this search leads, as back and forward do. */
  go(search: string): Promise<void>;
  /** What the address says once it rests: all that is seen. */
  seen(): Promise<URLSearchParams>;
}

const PATIENCE_MS = 90_000;

/** Opens a page of the shop, a showroom or one that leads there; nothing moves by itself. */
export async function visitRoom(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<RoomVisit> {
  const visited = await visit(browser, address, { deviceScaleFactor: 1, ...options });
  const { page } = visited;
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    ...visited,
    open: () => untilOpen(page),
    async go(search) {
      await page.evaluate((next) => {
        history.pushState({}, '', `${location.pathname}?${next}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, search);
    },
    async seen() {
      let last = '';
      for (let now = page.url(); now !== last; now = page.url()) {
        last = now;
        await page.waitForTimeout(RESTED_MS);
      }
      return new URL(last).searchParams;
    },
  };
}

/** The address follows within less. */
const RESTED_MS = 1_500;

async function untilOpen(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main canvas') && !document.querySelector('[data-open=false]'),
  );
}

/** The button over a hotspot that is seen. */
export const hotspot = (page: Page, id: string) =>
  page.locator(`[data-hotspot="${id}"]:not([hidden])`);

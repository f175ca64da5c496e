import type { BrowserContext } from 'playwright-core';
import { launchBrowser, startServer } from '../../setup/browser';
import { enter } from './fitting-room';
import { openWire, type Line, type WireRequest } from './wire';

export interface FirstVisit {
  /** Bytes of every answer's body that a shopper's first visit takes until the garment is worn. */
  readonly bytes: number;
  readonly requests: readonly WireRequest[];
  /** From the address being opened until the garment is seen on the demo shopper, seconds … */
  readonly seenSeconds: number;
  /** … and until it follows her by what the tracker sees. */
  readonly followedSeconds: number;
}

/** What a visit is made with. */
export interface Visitor {
  readonly line?: Line;
  /** How many times slower the page's processor is than this machine's. */
  readonly slowdown?: number;
}

interface Moments {
  seenMs?: number;
  followedMs?: number;
}

/** Visits a shop of its own with an empty cache, until the demo shopper wears the garment. */
export async function visitUntilWorn({ line, slowdown }: Visitor = {}): Promise<FirstVisit> {
  const server = await startServer();
  const wire = await openWire(server.url, line);
  const browser = await launchBrowser({ flags: wire.flags });
  try {
    const room = await enter(browser, server.url, {
      prepare: async (context) => {
        await noteMoments(context);
        if (slowdown) slow(context, slowdown);
      },
    });
    await room.worn();
    const requests = wire.requests.map((request) => ({ ...request }));
    const moments = await room.page.evaluate(
      () => (window as unknown as { moments: Moments }).moments,
    );
    await room.leave();
    return {
      bytes: requests.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0),
      requests,
      seenSeconds: moments.seenMs! / 1000,
      followedSeconds: moments.followedMs! / 1000,
    };
  } finally {
    await browser.close();
    wire.close();
    await server.stop();
  }
}

/** Notes on the page, by its own clock, when what a shopper waits for is there. */
function noteMoments(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const moments: Moments = {};
    Object.assign(window, { moments });
    new MutationObserver(() => {
      if (document.querySelector('[data-pictured=true]')) moments.seenMs ??= performance.now();
      if (document.querySelector('[data-phase=running][data-found=true]')) {
        moments.followedMs ??= performance.now();
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

function slow(context: BrowserContext, rate: number): void {
  context.on('page', async (page) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  });
}

import { launchBrowser, startServer } from '../../setup/browser';
import { visitUntilWorn } from '../../e2e/support/first-visit';
import { enter } from '../../e2e/support/fitting-room';
import type { BenchOptions } from '../options';
import { measureEntries } from './entries';
import { measureTaps } from './taps';

/** A middling mobile line, and a phone's processor beside a desktop's. */
const LINE = { bitsPerSecond: 10e6, latencyMs: 40 };
const SLOWDOWN = 4;
/** Visits to the fitting room, one after the other on one page. */
const ENTRIES = 30;

const round = (value: number, digits = 2) => Number(value.toFixed(digits));

/**
 * What a shopper waits for on the try-on screen: the first garment on a slow line and processor, and
 * another garment once it is loaded; and what thirty visits leave behind. The product as it is served, in a real browser.
 */
export async function benchScreen(_options: BenchOptions) {
  const visit = await visitUntilWorn({ line: LINE, slowdown: SLOWDOWN });
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const room = await enter(browser, server.url);
    await room.worn();
    const taps = await measureTaps(room.page);
    await room.leave();
    const entries = await measureEntries(ENTRIES);
    return {
      object: {
        browser: browser.version(),
        firstVisit: {
          line: LINE,
          slowdown: SLOWDOWN,
          bytes: visit.bytes,
          seenSeconds: round(visit.seenSeconds),
          followedSeconds: round(visit.followedSeconds),
        },
        tapToWornMs: taps.map((tap) => ({
          garment: tap.garment,
          wornMs: round(tap.wornMs, 0),
          drawnMs: round(tap.drawnMs, 0),
        })),
        entries: { ...entries, heapGrowthMB: round(entries.heapGrowthMB) },
      },
      pictures: [],
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

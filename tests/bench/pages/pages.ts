import { productPageSchema } from '../../../src/contract/product';
import { openWire } from '../../e2e/support/wire';
import { launchBrowser, startServer } from '../../setup/browser';
import type { BenchOptions } from '../options';
import { visitPage, type PageVisit, type Reader } from './visit-page';

/** A middling mobile line, and a phone's processor beside a desktop's. */
const LINE = { bitsPerSecond: 10e6, latencyMs: 40 };
const SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** Every pair of language, theme and screen. */
const READERS: readonly Reader[] = [
  { locale: 'zh-CN', theme: 'light', ...PHONE, slowdown: SLOWDOWN },
  { locale: 'zh-CN', theme: 'dark', ...DESK, slowdown: SLOWDOWN },
  { locale: 'en-GB', theme: 'light', ...DESK, slowdown: SLOWDOWN },
  { locale: 'en-GB', theme: 'dark', ...PHONE, slowdown: SLOWDOWN },
];

/**
 * What each page of the shop costs someone who opens it for the first time; of all readers the worst
 * figure each. `--only PATH` opens one page alone.
 */
export async function benchPages(options: BenchOptions) {
  const server = await startServer();
  const wire = await openWire(server.url, LINE);
  const browser = await launchBrowser({ flags: wire.flags });
  try {
    const only = options.text('only');
    const paths = (await pathsOf(server.url)).filter((path) => only === undefined || path === only);
    const at = (path: string) => new URL(path.slice(1), server.url).href;
    // The browser's and the shop's own beginnings are nobody's page.
    await visitPage(browser, wire, at('/'), READERS[0]!);
    const pages: Record<string, object> = {};
    for (const path of paths) {
      const visits: PageVisit[] = [];
      for (const reader of READERS) {
        visits.push(await visitPage(browser, wire, at(path), reader));
      }
      pages[path] = worstOf(visits);
    }
    return {
      object: { browser: browser.version(), line: LINE, slowdown: SLOWDOWN, pages },
      pictures: [],
    };
  } finally {
    await browser.close();
    wire.close();
    await server.stop();
  }
}

async function pathsOf(shop: string): Promise<string[]> {
  const answer = await fetch(new URL('api/products?limit=1', shop));
  const { items } = productPageSchema.parse(await answer.json());
  return ['/', '/products', `/products/${items[0]!.id}`, '/bag', '/orders', '/settings'];
}

function worstOf(visits: readonly PageVisit[]) {
  const most = (read: (visit: PageVisit) => number, digits = 0) =>
    Number(Math.max(...visits.map(read)).toFixed(digits));
  const barred = new Set(visits.flatMap(({ axeViolations }) => axeViolations));
  return {
    bytes: most(({ bytes }) => bytes),
    lcpMs: most(({ lcpMs }) => lcpMs),
    cls: most(({ cls }) => cls, 4),
    foreignRequests: most(({ foreignRequests }) => foreignRequests),
    axeViolations: most(({ axeViolations }) => axeViolations.length),
    pictureBytes: most(({ pictureBytes }) => pictureBytes),
    scriptBytes: most(({ scriptBytes }) => scriptBytes),
    requests: most(({ requests }) => requests),
    firstPaintMs: most(({ firstPaintMs }) => firstPaintMs),
    /** Of each reader, and what it was. */
    largestPaints: visits.map(({ lcpMs, lcpOf }) => `${Math.round(lcpMs)} ms ${lcpOf}`),
    ...(barred.size > 0 && { barred: [...barred] }),
  };
}

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from '../../e2e/support/axe';
import type { Wire } from '../../e2e/support/wire';

/** Who opens a page, and on what. */
export interface Reader {
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** How many times slower the page's processor is than this machine's. */
  readonly slowdown: number;
}

/** What a page costs one reader who was never here before. */
export interface PageVisit {
  /** Of all answers' bodies as they came over the wire, pictures left out. */
  readonly bytes: number;
  readonly pictureBytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  /** Largest paint, from the address being opened. */
  readonly lcpMs: number;
  /** What was painted largest: its tag, and a picture's address. */
  readonly lcpOf: string;
  readonly firstPaintMs: number;
  /** By the web's own measure, while the page comes and while it is scrolled to its end. */
  readonly cls: number;
  readonly foreignRequests: number;
  readonly axeViolations: readonly string[];
}

interface Seen {
  lcpMs: number;
  lcpOf: string;
  firstPaintMs: number;
  shifts: { value: number; startTime: number }[];
}

/** Nothing has come over the wire for so long: the page is there. */
const QUIET_MS = 1_500;
const PATIENCE_MS = 60_000;

/** Opens a page with an empty cache and looks at all that it did. */
export async function visitPage(
  browser: Browser,
  wire: Wire,
  address: string,
  reader: Reader,
): Promise<PageVisit> {
  const { locale, theme, width, height, slowdown } = reader;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: theme,
  });
  try {
    await watch(context);
    const page = await context.newPage();
    const foreign = countForeign(page, new URL(address).origin);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const before = wire.requests.length;
    await page.goto(address, { timeout: PATIENCE_MS });
    await quiet(page, wire);
    const bytes = bytesSince(wire, before);
    const { lcpMs, lcpOf, firstPaintMs } = await page.evaluate(
      () => (window as never as { seen: Seen }).seen,
    );
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await scrollThrough(page);
    await quiet(page, wire);
    const { shifts } = await page.evaluate(() => (window as never as { seen: Seen }).seen);
    return {
      ...bytes,
      lcpMs,
      lcpOf,
      firstPaintMs,
      cls: worstWindow(shifts),
      foreignRequests: foreign(),
      axeViolations: await violations(page),
    };
  } finally {
    await context.close();
  }
}

/** Chromium's own entries, which TypeScript's DOM does not know. */
interface Entry extends PerformanceEntry {
  readonly element?: Element;
  readonly url: string;
  readonly value: number;
  readonly hadRecentInput: boolean;
}

// Functions inside have no names: tsx would mark them by a helper that is not on the page.
function watch(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const seen: Seen = { lcpMs: 0, lcpOf: '', firstPaintMs: 0, shifts: [] };
    Object.assign(window, { seen });
    for (const type of ['largest-contentful-paint', 'paint', 'layout-shift']) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as Entry[]) {
          const { startTime } = entry;
          if (entry.name === 'first-contentful-paint') seen.firstPaintMs = startTime;
          if (type === 'largest-contentful-paint') {
            seen.lcpMs = startTime;
            seen.lcpOf = `${entry.element?.tagName.toLowerCase() ?? ''} ${entry.url}`.trim();
          }
          if (type === 'layout-shift' && !entry.hadRecentInput) {
            seen.shifts.push({ value: entry.value, startTime });
          }
        }
      }).observe({ type, buffered: true });
    }
  });
}

/** Requests of the page and its frames to anybody but the shop. */
function countForeign(page: Page, origin: string): () => number {
  let count = 0;
  page.on('request', (request) => {
    const { protocol, origin: other } = new URL(request.url());
    if (protocol.startsWith('http') && other !== origin) count++;
  });
  return () => count;
}

async function quiet(page: Page, wire: Wire): Promise<void> {
  const received = () =>
    wire.requests.reduce((sum, { receivedBytes, status }) => sum + receivedBytes + status, 0);
  for (let last = -1; last !== received();) {
    last = received();
    await page.waitForTimeout(QUIET_MS);
  }
}

function bytesSince(wire: Wire, before: number) {
  const sums = {
    bytes: 0,
    pictureBytes: 0,
    scriptBytes: 0,
    requests: wire.requests.length - before,
  };
  for (const { headers, receivedBytes } of wire.requests.slice(before)) {
    const type = headers['content-type'] ?? '';
    if (type.startsWith('image/')) sums.pictureBytes += receivedBytes;
    else sums.bytes += receivedBytes;
    if (type.includes('javascript')) sums.scriptBytes += receivedBytes;
  }
  return sums;
}

/** To the end and back, so that what is fetched late comes as well. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((settle) => setTimeout(settle, 60));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** Cumulative layout shift: the worst sum of shifts less than 1 s apart, in 5 s at most (web.dev/cls). */
function worstWindow(shifts: Seen['shifts']): number {
  let worst = 0;
  let sum = 0;
  let first = -Infinity;
  let last = -Infinity;
  for (const { value, startTime } of shifts) {
    const goesOn = startTime - last < 1_000 && startTime - first < 5_000;
    sum = goesOn ? sum + value : value;
    if (!goesOn) first = startTime;
    last = startTime;
    worst = Math.max(worst, sum);
  }
  return worst;
}

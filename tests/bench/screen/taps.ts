import type { Page } from 'playwright-core';

/** How long a tap on a loaded garment takes. */
export interface Tap {
  readonly garment: string;
  /** Until the page says that it is worn: our own work. */
  readonly wornMs: number;
  /** Until the picture with it has been drawn. */
  readonly drawnMs: number;
}

const TILES = '[role=radiogroup][aria-label=Garments] label';

/** Taps every garment of the rail twice; the second time, when all are loaded, is measured. */
export async function measureTaps(page: Page): Promise<Tap[]> {
  const count = await page.locator(TILES).count();
  const taps: Tap[] = [];
  for (let round = 0; round < 2; round++) {
    for (let i = 1; i <= count; i++) {
      const tap = await page.evaluate(tapTile, [TILES, WORN, i % count] as const);
      if (round > 0) taps.push(tap);
    }
  }
  return taps;
}

const WORN = '[data-selected]:not([data-waiting])';

/** In the page: chooses a garment as a finger does, and waits until it is worn and drawn. */
async function tapTile([tiles, worn, index]: readonly [string, string, number]): Promise<Tap> {
  const tile = document.querySelectorAll(tiles)[index];
  const input = tile.querySelector('input')!;
  const begin = performance.now();
  input.click();
  // What the choice changes on the page is there once its event is over.
  await new Promise((resolve) => queueMicrotask(() => resolve(null)));
  if (!tile.matches(worn)) {
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!tile.matches(worn)) return;
        observer.disconnect();
        resolve();
      }).observe(tile, { attributes: true });
    });
  }
  const wornMs = performance.now() - begin;
  // The picture is drawn in the next frame, which is over when the one after it begins.
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return {
    garment: input.getAttribute('aria-label') ?? '',
    wornMs,
    drawnMs: performance.now() - begin,
  };
}

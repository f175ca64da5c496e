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
      const tap = await page.evaluate(tapTile, [TILES, i % count] as const);
      if (round > 0) taps.push(tap);
    }
  }
  return taps;
}

/** In the page: chooses a garment as a finger does, and waits until it is worn and drawn. */
async function tapTile([tiles, index]: readonly [string, number]): Promise<Tap> {
  const tile = document.querySelectorAll(tiles)[index];
  const input = tile.querySelector('input')!;
  const isWorn = () => tile.hasAttribute('data-selected') && !tile.hasAttribute('data-waiting');
  const begin = performance.now();
  input.click();
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!isWorn()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(tile, { attributes: true });
    // What was chosen already changes nothing; else the choice shows with the next attributes.
    queueMicrotask(look);
  });
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

import type { Page } from 'playwright-core';
import { openBenchPage } from '../bench-page';
import type { Visits } from '../../e2e/support/visits-page';

declare const visits: Visits;

/** What stays behind of visits to the fitting room that are over. */
export interface Entries {
  readonly count: number;
  /** From after the second visit to after the last: what is made once for a page is there by then. */
  readonly geometriesGrowth: number;
  readonly texturesGrowth: number;
  readonly heapGrowthMB: number;
  /** Workers that still run at the end. */
  readonly workers: number;
}

/** Enters and leaves the fitting room over and over, each time until the garment is worn. */
export async function measureEntries(count: number): Promise<Entries> {
  const { page, close } = await openBenchPage('tests/e2e/support/visits-page.html');
  try {
    await page.waitForFunction(() => 'visits' in window);
    const visit = () => page.evaluate(() => visits.visit({ kind: 'demo', temperament: 'calm' }));
    for (let i = 0; i < 2; i++) await visit();
    const before = await left(page);
    for (let i = 2; i < count; i++) await visit();
    const after = await left(page);
    return {
      count,
      geometriesGrowth: after.geometries - before.geometries,
      texturesGrowth: after.textures - before.textures,
      heapGrowthMB: (after.heapBytes - before.heapBytes) / 1e6,
      workers: page.workers().length,
    };
  } finally {
    await close();
  }
}

const SETTLED_MS = 1_000;
const PATIENCE_MS = 60_000;

/** What the page keeps once its workers are gone and nothing more goes. */
async function left(page: Page) {
  const begin = performance.now();
  while (page.workers().length > 0 && performance.now() - begin < PATIENCE_MS) {
    await page.waitForTimeout(SETTLED_MS);
  }
  await page.waitForTimeout(SETTLED_MS);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const heapBytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
  return { ...(await page.evaluate(() => visits.kept())), heapBytes };
}

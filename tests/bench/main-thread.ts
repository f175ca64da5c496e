import type { Page } from 'playwright-core';
import { quantile } from './tryon/figures';

const FRAMES = 600;

/** Milliseconds of the main thread's own CPU time: p95 of our work, and medians to judge it by. */
export interface MainThread {
  readonly p95Ms: number;
  readonly medianMs: number;
  /** Median of the fixed reference loop in the same run. */
  readonly referenceMs: number;
}

/** What is made once (caches, compiled code) is there after this many. */
const HEAP_FROM_FRAME = 2_000;

/**
 * By how many megabytes the page's heap grows over so many replayed frames, forced collections after
 * the first {@link HEAP_FROM_FRAME} and at the end.
 * @param step JavaScript of the page that replays one frame; its replay is prepared already
 */
export async function measureHeapGrowth(page: Page, step: string, frames: number): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const heapBytes = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
  };
  const replay = () => page.evaluate(`for (let i = 0; i < ${HEAP_FROM_FRAME}; i++) ${step};`);
  await replay();
  const before = await heapBytes();
  for (let frame = HEAP_FROM_FRAME; frame < frames; frame += HEAP_FROM_FRAME) await replay();
  return ((await heapBytes()) - before) / 1e6;
}

/**
 * Replays recorded frames, asking the browser for the thread's CPU time around each.
 * @param step JavaScript of the page that replays one frame; its replay is prepared already
 * @param reference JavaScript of the page that runs the fixed loop
 */
export async function measureMainThread(
  page: Page,
  step: string,
  reference: string,
): Promise<MainThread> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadMs = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
  };
  const time = async (expression: string): Promise<number> => {
    const before = await threadMs();
    await devtools.send('Runtime.evaluate', { expression });
    return (await threadMs()) - before;
  };
  const frames: number[] = [];
  const idle: number[] = [];
  const references: number[] = [];
  for (let i = 0; i < FRAMES; i++) {
    frames.push(await time(step));
    if (i % 20) continue;
    idle.push(await time('0'));
    references.push(await time(reference));
  }
  // What asking costs is not ours.
  const asking = quantile(idle, 0.5);
  return {
    p95Ms: quantile(frames, 0.95) - asking,
    medianMs: quantile(frames, 0.5) - asking,
    referenceMs: quantile(references, 0.5) - asking,
  };
}

import type { Page } from 'playwright-core';
import { quantile } from './figures';
import type { BenchPage } from './page';

type BenchWindow = Window & { bench: BenchPage };

const FRAMES = 600;

/** Milliseconds of the main thread's own CPU time: p95 of our work, and medians to judge it by. */
export interface MainThread {
  readonly p95Ms: number;
  readonly medianMs: number;
  /** Median of the fixed reference loop in the same run. */
  readonly referenceMs: number;
}

/** Ten minutes at thirty frames a second. */
const HEAP_FRAMES = 18_000;
/** What is made once (caches, compiled code) is there after this many. */
const HEAP_FROM_FRAME = 2_000;

/**
 * By how many megabytes the page's heap grows over {@link HEAP_FRAMES} replayed frames, forced
 * collections before and after. The replay is prepared already.
 */
export async function measureHeapGrowth(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const heapBytes = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
  };
  const replay = (frames: number) =>
    page.evaluate((count) => {
      for (let i = 0; i < count; i++) (window as unknown as BenchWindow).bench.replayStep();
    }, frames);
  await replay(HEAP_FROM_FRAME);
  const before = await heapBytes();
  for (let frame = HEAP_FROM_FRAME; frame < HEAP_FRAMES; frame += HEAP_FROM_FRAME) {
    await replay(HEAP_FROM_FRAME);
  }
  return ((await heapBytes()) - before) / 1e6;
}

/** Replays the recorded frames, asking the browser for the thread's CPU time around each. */
export async function measureMainThread(page: Page, garment: string): Promise<MainThread> {
  await page.evaluate(
    (url) => (window as unknown as BenchWindow).bench.prepareReplay(url),
    garment,
  );
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
  const reference: number[] = [];
  for (let i = 0; i < FRAMES; i++) {
    frames.push(await time('bench.replayStep()'));
    if (i % 20) continue;
    idle.push(await time('0'));
    reference.push(await time('bench.referenceLoop()'));
  }
  // What asking costs is not ours.
  const asking = quantile(idle, 0.5);
  return {
    p95Ms: quantile(frames, 0.95) - asking,
    medianMs: quantile(frames, 0.5) - asking,
    referenceMs: quantile(reference, 0.5) - asking,
  };
}

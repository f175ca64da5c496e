import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadTrackerWorker } from '../../../src/tryon/tracker/tracker-worker';
import { createBitmap } from '../support/scripted-source';
import { installWorkers } from '../support/scripted-worker';
import { nobody } from '../support/shopper';

const LITE = { model: 'lite', delegate: 'CPU' } as const;
const CUT = Symbol('no answer');

afterEach(() => vi.unstubAllGlobals());

/** A worker that is ready, and the thread behind it. */
async function ready() {
  const threads = installWorkers();
  const loading = loadTrackerWorker(LITE);
  threads[0].say({ type: 'ready' });
  const outcome = await loading;
  if (!outcome.ok) throw new Error(outcome.code);
  return { worker: outcome.value, thread: threads[0] };
}

/** What a promise comes to, or {@link CUT} when it is still open once everything else is done. */
const soon = <T>(promise: Promise<T>) =>
  Promise.race([promise, new Promise<typeof CUT>((cut) => setTimeout(() => cut(CUT), 50))]);

describe('loading', () => {
  test('starts the worker, says what to load, tells of progress and is ready', async () => {
    const threads = installWorkers();
    const progress: number[][] = [];
    const loading = loadTrackerWorker(LITE, (...report) => progress.push(report));
    const [thread] = threads;
    expect(thread.url).toMatch(/src\/tryon\/tracker\/worker\.ts$/);
    expect(thread.posted).toEqual([{ type: 'load', config: LITE }]);
    thread.say({ type: 'progress', loadedBytes: 5, totalBytes: 9 });
    expect(await soon(loading)).toBe(CUT);
    thread.say({ type: 'ready' });
    expect(await loading).toMatchObject({ ok: true, value: { config: LITE } });
    expect(progress).toEqual([[5, 9]]);
  });

  test('fails with the code of the worker, which is ended', async () => {
    const threads = installWorkers();
    const loading = loadTrackerWorker(LITE);
    threads[0].say({ type: 'failed', code: 'tracker_unreachable' });
    expect(await loading).toEqual({ ok: false, code: 'tracker_unreachable' });
    expect(threads[0].terminated).toBe(true);
  });

  test('fails as blocked when the script itself does not run', async () => {
    const threads = installWorkers();
    const loading = loadTrackerWorker(LITE);
    threads[0].break();
    expect(await loading).toEqual({ ok: false, code: 'tracker_blocked' });
  });
});

describe('a frame', () => {
  test('is handed over to the worker and answered', async () => {
    const { worker, thread } = await ready();
    const bitmap = createBitmap();
    const answer = worker.detect(bitmap, 3, 'video', 120);
    expect(thread.posted[1]).toEqual({
      ...{ type: 'detect', frameId: 3, mode: 'video', timestampMs: 120 },
      bitmap,
    });
    expect(thread.transferred).toEqual([bitmap]);
    thread.say({ type: 'detection', detection: nobody(3) });
    expect(await answer).toEqual({ ok: true, value: nobody(3) });
  });

  test('that breaks the worker is answered with the failure', async () => {
    const { worker, thread } = await ready();
    const answer = worker.detect(createBitmap(), 0, 'video', 0);
    thread.say({ type: 'failed', code: 'tracker_blocked' });
    expect(await answer).toEqual({ ok: false, code: 'tracker_blocked' });
    expect(thread.terminated).toBe(true);
  });

  test('is refused while another is looked at', async () => {
    const { worker, thread } = await ready();
    const first = worker.detect(createBitmap(), 0, 'video', 0);
    await expect(worker.detect(createBitmap(), 1, 'video', 33)).rejects.toThrow(
      'tracker-worker: a frame is already being looked at',
    );
    thread.say({ type: 'detection', detection: nobody(0) });
    expect(await first).toMatchObject({ ok: true });
  });
});

test('disposing ends the worker', async () => {
  const { worker, thread } = await ready();
  worker.dispose();
  expect(thread.terminated).toBe(true);
});

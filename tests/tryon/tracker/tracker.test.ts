import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Detection, TrackerConfig } from '../../../src/tryon/tracker/messages';
import { createTracker } from '../../../src/tryon/tracker/tracker';
import { createBitmap } from '../support/scripted-source';
import { configOf, installWorkers, type ScriptedWorker } from '../support/scripted-worker';
import { detectionOf, nobody } from '../support/shopper';

afterEach(() => vi.unstubAllGlobals());

/** How the landmarkers of a device do: milliseconds a frame, `wrong` for nonsense; absent = fails. */
type Device = Partial<Record<`${TrackerConfig['model']} ${TrackerConfig['delegate']}`, Skill>>;
type Skill = number | { readonly ms: number; readonly wrong: true };

/** A tracker on a device, and every worker that it starts. */
async function onDevice(device: Device, fixed?: TrackerConfig) {
  const threads = installWorkers((message, thread) => {
    const { model, delegate } = configOf(thread);
    const skill = device[`${model} ${delegate}`];
    if (skill === undefined) thread.say({ type: 'failed', code: 'tracker_blocked' });
    else if (message.type === 'load') thread.say({ type: 'ready' });
    else thread.say({ type: 'detection', detection: seen(message.frameId, skill) });
  });
  const loaded = await createTracker({ fixed });
  if (!loaded.ok) throw new Error(loaded.code);
  return { tracker: loaded.value, threads };
}

function seen(frameId: number, skill: Skill): Detection {
  const right = detectionOf(frameId, {});
  if (typeof skill === 'number') return { ...right, inferenceMs: skill };
  return { ...detectionOf(frameId, { root: [0.5, 0, -2.5] }), inferenceMs: skill.ms };
}

const probe = () => Promise.resolve(createBitmap());
const names = (threads: readonly ScriptedWorker[]) =>
  threads.map((thread) => Object.values(configOf(thread)).join(' '));
const running = (threads: readonly ScriptedWorker[]) =>
  names(threads.filter(({ terminated }) => !terminated));

describe('a tracker', () => {
  test('begins as the light model on the CPU, whose time is not known yet', async () => {
    const { tracker, threads } = await onDevice({ 'lite CPU': 20 });
    expect(names(threads)).toEqual(['lite CPU']);
    expect(tracker.state).toEqual({ model: 'lite', delegate: 'CPU', inferenceMs: Infinity });
  });

  test('says why it cannot be loaded', async () => {
    installWorkers((_, thread) => thread.say({ type: 'failed', code: 'tracker_unreachable' }));
    expect(await createTracker({})).toEqual({ ok: false, code: 'tracker_unreachable' });
  });

  test('answers frames and knows the median of its last fifteen times', async () => {
    const times = [90, 80, 10, 30, 20, 40, 50, 60, 70, 11, 12, 13, 14, 15, 16, 17, 18];
    let frame = 0;
    installWorkers((message, thread) => {
      if (message.type === 'load') thread.say({ type: 'ready' });
      else {
        const detection = { ...nobody(message.frameId), inferenceMs: times[frame++] };
        thread.say({ type: 'detection', detection });
      }
    });
    const loaded = await createTracker({});
    if (!loaded.ok) throw new Error(loaded.code);
    for (let id = 0; id < times.length; id++) {
      const outcome = await loaded.value.detect(createBitmap(), id, 'video', id * 33);
      expect(outcome).toMatchObject({ ok: true, value: { frameId: id } });
    }
    // 90 and 80 were too long ago to count.
    expect(loaded.value.state.inferenceMs).toBe(17);
  });

  test('that is disposed of ends its worker', async () => {
    const { tracker, threads } = await onDevice({ 'lite CPU': 20 });
    tracker.dispose();
    expect(running(threads)).toEqual([]);
  });
});

/** What runs once the tracker was improved and has looked at one more frame, and what was loaded. */
async function improved(device: Device) {
  const { tracker, threads } = await onDevice(device);
  await tracker.improve(probe);
  await tracker.detect(createBitmap(), 0, 'video', 0);
  const { model, delegate, inferenceMs } = tracker.state;
  return { state: `${model} ${delegate} ${inferenceMs}`, running: running(threads), threads };
}

describe('improving', () => {
  test('takes the full model where it is quick enough, and ends every other worker', async () => {
    const { state, running } = await improved({ 'lite CPU': 20, 'lite GPU': 25, 'full CPU': 33 });
    expect(state).toBe('full CPU 33');
    expect(running).toEqual(['full CPU']);
  });

  test('stays with the light model where the full one is too slow', async () => {
    const { state, running } = await improved({ 'lite CPU': 20, 'full CPU': 34 });
    expect(state).toBe('lite CPU 20');
    expect(running).toEqual(['lite CPU']);
  });

  test('does not even fetch the full model where the light one is too slow', async () => {
    const { state, threads } = await improved({ 'lite CPU': 40, 'full CPU': 10, 'lite GPU': 36 });
    expect(state).toBe('lite GPU 36');
    expect(names(threads)).not.toContain('full GPU');
    expect(names(threads)).not.toContain('full CPU');
  });

  test('takes the GPU where it is faster and sees the same', async () => {
    const { state } = await improved({ 'lite CPU': 40, 'lite GPU': 10, 'full GPU': 15 });
    expect(state).toBe('full GPU 15');
  });

  test('takes no GPU that is fast and wrong', async () => {
    const { state } = await improved({ 'lite CPU': 30, 'lite GPU': { ms: 2, wrong: true } });
    expect(state).toBe('lite CPU 30');
  });

  test('takes the light model on the GPU where the full one does not load there', async () => {
    const { state, running } = await improved({ 'lite CPU': 40, 'lite GPU': 10 });
    expect(state).toBe('lite GPU 10');
    expect(running).toEqual(['lite GPU']);
  });

  test('goes on beside the frames: the better worker takes over between two of them', async () => {
    const { tracker, threads } = await onDevice({ 'lite CPU': 20, 'full CPU': 30 });
    const improving = tracker.improve(probe);
    await tracker.detect(createBitmap(), 0, 'video', 0);
    expect(threads[0].terminated).toBe(false);
    await improving;
    expect(tracker.state.model).toBe('lite');
    await tracker.detect(createBitmap(), 1, 'video', 33);
    expect(tracker.state).toEqual({ model: 'full', delegate: 'CPU', inferenceMs: 30 });
    expect(threads[0].terminated).toBe(true);
  });

  test('judges by the best of three looks: the first compiles', async () => {
    const { threads } = await improved({ 'lite CPU': 20, 'full CPU': 30 });
    const looks = threads.map(({ posted }) => posted.length - 1);
    // The worker that follows the shopper, the one that it is compared with, the GPU, the full model.
    expect(names(threads)).toEqual(['lite CPU', 'lite CPU', 'lite GPU', 'full CPU']);
    expect(looks).toEqual([0, 3, 0, 4]);
  });

  test('changes nothing where one configuration was asked for', async () => {
    const fixed = { model: 'full', delegate: 'CPU' } as const;
    const { tracker, threads } = await onDevice({ 'full CPU': 90, 'lite CPU': 5 }, fixed);
    await tracker.improve(probe);
    expect(names(threads)).toEqual(['full CPU']);
  });

  test('of a tracker that is disposed of meanwhile leaves no worker behind', async () => {
    const { tracker, threads } = await onDevice({ 'lite CPU': 20, 'lite GPU': 10, 'full GPU': 15 });
    let pictures = 0;
    await tracker.improve(async () => {
      pictures += 1;
      if (pictures === 5) tracker.dispose();
      return createBitmap();
    });
    expect(names(threads)).toEqual(['lite CPU', 'lite CPU', 'lite GPU']);
    expect(running(threads)).toEqual([]);
  });

  // The worker that was started to look at the picture goes on for as long as the page.
  test('without its picture changes nothing and leaves no worker behind', async () => {
    const { tracker, threads } = await onDevice({ 'lite CPU': 20 });
    await tracker.improve(() => Promise.reject(new TypeError('no network'))).catch(() => {});
    expect(running(threads)).toEqual(['lite CPU']);
  });
});

test('a device that becomes slow goes back to the light model, once', async () => {
  const device: Device = { 'lite CPU': 20, 'full CPU': 30 };
  const { tracker, threads } = await onDevice(device);
  await tracker.improve(probe);
  device['full CPU'] = 90;
  for (let id = 0; id < 40; id++) {
    await tracker.detect(createBitmap(), id, 'video', id * 33);
  }
  expect(tracker.state).toEqual({ model: 'lite', delegate: 'CPU', inferenceMs: 20 });
  expect(running(threads)).toEqual(['lite CPU']);
  expect(names(threads).filter((name) => name === 'lite CPU')).toHaveLength(3);
});

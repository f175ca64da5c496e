import { expect, test } from 'vitest';
import { BONE } from '../../src/contract/bones';
import type { TryonErrorCode } from '../../src/contract/tryon-error';
import type { FrameSource } from '../../src/tryon/camera/frame';
import { runTryon, type TryonListener } from '../../src/tryon/run-tryon';
import { createScriptedSource } from './support/scripted-source';
import { createScriptedTracker } from './support/scripted-tracker';
import { detectionOf, nobody, REFERENCE } from './support/shopper';

interface Shown {
  readonly frameId: number;
  readonly detectionId: number;
  /** Where the hips were drawn, metres to the picture's right; null for nobody. */
  readonly hipsX: number | null;
}

/** A run whose source and tracker are played by the test. */
function startRun(mode: FrameSource['mode'] = 'video') {
  const source = createScriptedSource(mode);
  const tracker = createScriptedTracker();
  const shown: Shown[] = [];
  const ends: ('end' | TryonErrorCode)[] = [];
  const abort = new AbortController();
  const listener: TryonListener = {
    onFrame({ frame, pose }, { frameId }) {
      const hipsX = pose ? pose.joints[BONE.hips * 3] : null;
      shown.push({ frameId: frame.id, detectionId: frameId, hipsX });
    },
    onEnd: () => ends.push('end'),
    onError: (code) => ends.push(code),
  };
  const done = runTryon(source, tracker, REFERENCE, listener, abort.signal);
  return { source, tracker, shown, ends, abort, done };
}

/** Lets every promise that can go on do so. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A shopper who stands so far to the right of the picture's middle, metres. */
const shopperAt = (frameId: number, x: number) => detectionOf(frameId, { root: [x, 0, -2.5] });

test('each frame is shown with the pose that was found in it, and nobody with none', async () => {
  const { source, tracker, shown, abort } = startRun();
  for (const detection of [shopperAt(0, 0.2), nobody(1), shopperAt(2, -0.2)]) {
    source.give();
    await settled();
    tracker.answer(detection);
    await settled();
  }
  abort.abort();
  expect(shown).toEqual([
    { frameId: 0, detectionId: 0, hipsX: expect.closeTo(0.2, 1) },
    { frameId: 1, detectionId: 1, hipsX: null },
    { frameId: 2, detectionId: 2, hipsX: expect.closeTo(-0.2, 1) },
  ]);
});

test('one frame is in flight: the next is asked for once the last is shown', async () => {
  const { source, tracker, shown, abort } = startRun();
  expect(source.asked).toBe(1);
  source.give();
  await settled();
  expect([source.asked, tracker.asked.length, shown.length]).toEqual([1, 1, 0]);
  tracker.answer(shopperAt(0, 0));
  await settled();
  expect([source.asked, tracker.asked.length, shown.length]).toEqual([2, 1, 1]);
  abort.abort();
});

test("the tracker gets the frame's copy, number and time in milliseconds", async () => {
  const { source, tracker, abort } = startRun();
  for (let id = 0; id < 2; id++) {
    source.give();
    await settled();
    tracker.answer(nobody(id));
    await settled();
  }
  abort.abort();
  expect(tracker.asked[0]).toEqual([source.bitmaps[0], 0, 'video', 7000]);
  expect(tracker.asked[1]).toEqual([source.bitmaps[1], 1, 'video', expect.closeTo(7100, 9)]);
});

test('a photo is looked at as one picture, shown, and then it is over', async () => {
  const { source, tracker, shown, ends, done } = startRun('image');
  source.give();
  await settled();
  tracker.answer(shopperAt(0, 0.1));
  await settled();
  source.end();
  await done;
  expect(tracker.asked.map(([, , mode]) => mode)).toEqual(['image']);
  expect(shown).toEqual([{ frameId: 0, detectionId: 0, hipsX: expect.closeTo(0.1, 1) }]);
  expect(ends).toEqual(['end']);
});

test('a source that ends by itself is told of once', async () => {
  const { source, shown, ends, done } = startRun();
  source.end();
  await done;
  expect(ends).toEqual(['end']);
  expect(shown).toEqual([]);
});

test('a tracker that fails is told of once, and nothing more is asked for', async () => {
  const { source, tracker, shown, ends, done } = startRun();
  source.give();
  await settled();
  tracker.fail('tracker_blocked');
  await done;
  expect(ends).toEqual(['tracker_blocked']);
  expect([shown.length, source.asked]).toEqual([0, 1]);
});

test('stopped before it began it asks for nothing', async () => {
  const source = createScriptedSource();
  const over = AbortSignal.abort();
  await runTryon(source, createScriptedTracker(), REFERENCE, neverTold, over);
  expect(source.asked).toBe(0);
});

test('stopped while a frame is waited for, it lets go of the frame that still comes', async () => {
  const { source, tracker, shown, ends, abort, done } = startRun();
  abort.abort();
  source.give();
  await done;
  expect(source.bitmaps[0].closed).toBe(true);
  expect([tracker.asked.length, shown.length, ends.length]).toEqual([0, 0, 0]);
});

test('stopped while the source ends, it says nothing', async () => {
  const { source, ends, abort, done } = startRun();
  abort.abort();
  source.end();
  await done;
  expect(ends).toEqual([]);
});

test('stopped while a frame is looked at, it shows nothing, and the tracker lets go of it', async () => {
  const { source, tracker, shown, ends, abort, done } = startRun();
  source.give();
  await settled();
  abort.abort();
  tracker.answer(shopperAt(0, 0));
  await done;
  expect(source.bitmaps[0].closed).toBe(true);
  expect([shown.length, ends.length, source.asked]).toEqual([0, 0, 1]);
});

test('stopped by whoever is shown a frame, it asks for no other', async () => {
  const source = createScriptedSource();
  const tracker = createScriptedTracker();
  const abort = new AbortController();
  const listener = { ...neverTold, onFrame: () => abort.abort() };
  const done = runTryon(source, tracker, REFERENCE, listener, abort.signal);
  source.give();
  await settled();
  tracker.answer(shopperAt(0, 0));
  await done;
  expect(source.asked).toBe(1);
});

const neverTold: TryonListener = {
  onFrame: () => expect.unreachable('a frame was shown'),
  onEnd: () => expect.unreachable('the end was told'),
  onError: () => expect.unreachable('an error was told'),
};

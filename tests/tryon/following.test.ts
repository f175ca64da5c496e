import { afterEach, expect, test, vi } from 'vitest';
import { createFollowing } from '../../src/tryon/following';
import type { FittingRoom } from '../../src/tryon/load-fitting-room';
import type { TryonStore } from '../../src/tryon/store';
import { createBitmap, createScriptedSource } from './support/scripted-source';
import { createScriptedTracker } from './support/scripted-tracker';
import { installWorkers, type ScriptedWorker } from './support/scripted-worker';
import { detectionOf, REFERENCE, REST_JOINTS } from './support/shopper';

afterEach(() => vi.unstubAllGlobals());

/** Lets every promise that can go on do so. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A photo that has been shown, with the worker that is looking for a second person in it. */
async function showPhoto() {
  vi.stubGlobal('createImageBitmap', () => Promise.resolve(createBitmap()));
  const looking: ScriptedWorker[] = [];
  installWorkers((message, worker) => {
    if (message.type === 'load') worker.say({ type: 'ready' });
    else looking.push(worker);
  });
  const told: Partial<TryonStore>[] = [];
  const following = createFollowing({
    tell: (news) => told.push(news),
    invalidate: () => {},
    reach: () => 'hips',
  });
  const source = createScriptedSource('image');
  const tracker = createScriptedTracker();
  const [run, attempt] = [new AbortController(), new AbortController()];
  const stage = { show() {}, update: () => false } as unknown as FittingRoom['stage'];
  void following.follow({
    source,
    tracker,
    room: { stage, reference: REFERENCE, restJoints: REST_JOINTS, dispose() {} },
    signal: run.signal,
    replaced: attempt.signal,
    onEnd: () => {},
    onError: () => {},
  });
  source.give();
  await settled();
  tracker.answer(detectionOf(0, {}));
  source.end();
  await settled();
  return {
    told,
    run,
    attempt,
    async findPeople(people: number) {
      looking[0].say({ type: 'detection', detection: { ...detectionOf(0, {}), people } });
      await settled();
    },
  };
}

test('a second person on a photo is told as soon as she was found', async () => {
  const { told, findPeople } = await showPhoto();
  expect(told.at(-1)).toMatchObject({ phase: 'running', found: true, guidance: null });
  await findPeople(2);
  expect(told.at(-1)).toMatchObject({ phase: 'running', guidance: 'one_person' });
});

test.for(['run', 'attempt'] as const)(
  'of a photo that is stopped or replaced meanwhile (%s) nothing more is told',
  async (ended) => {
    const photo = await showPhoto();
    photo[ended].abort();
    const count = photo.told.length;
    await photo.findPeople(2);
    expect(photo.told).toHaveLength(count);
  },
);

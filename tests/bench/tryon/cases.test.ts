import { expect, test } from 'vitest';
import { BODIES } from '../../../src/tryon/camera/demo/bodies';
import { CAMERAS } from '../../../src/tryon/camera/demo/virtual-camera';
import { createCases, type BenchClip } from './cases';

const clips = (count: number) =>
  Array.from({ length: count }, (_, i): BenchClip => {
    const id = `clip${i}`;
    return { id, clip: id, startSeconds: 1 + i, seconds: 4.5 };
  });
/** As many as the bench has. */
const CLIPS = clips(10);
const GARMENTS = ['/shirt.glb', '/coat.glb'];

test('a quick run is at least 12 cases of 60 counted frames after 30, over everything there is', () => {
  const cases = createCases({ quick: true, clips: CLIPS, bodies: [], garments: GARMENTS });
  expect(cases).toHaveLength(12);
  for (const { warmUpFrames, countedFrames } of cases) {
    expect([warmUpFrames, countedFrames]).toEqual([30, 60]);
  }
  const every = <T>(pick: (spec: (typeof cases)[number]) => T) => new Set(cases.map(pick));
  expect(every(({ clipId }) => clipId)).toEqual(new Set(CLIPS.map(({ id }) => id)));
  expect(every(({ body }) => body.id)).toEqual(new Set(BODIES.map(({ id }) => id)));
  expect(every(({ camera }) => camera.id)).toEqual(new Set(CAMERAS.map(({ id }) => id)));
  expect(every(({ garment }) => garment)).toEqual(new Set(GARMENTS));
  expect(every(({ id }) => id).size).toBe(12);
  expect(cases[1].startSeconds).toBe(2);
});

test('a whole run shows every clip from its beginning to its end on every body', () => {
  const cases = createCases({ quick: false, clips: CLIPS, bodies: BODIES, garments: GARMENTS });
  expect(new Set(cases.map(({ clipId, body }) => `${clipId} ${body.id}`)).size).toBe(
    CLIPS.length * BODIES.length,
  );
  for (const { startSeconds, countedFrames } of cases) {
    expect([startSeconds, countedFrames]).toEqual([0, 135]);
  }
});

// Which body a clip gets depends on the number of clips: of some numbers each clip has one body alone.
test.each([1, 2, 3, 5])('as many as %i clips from files are shown on every body', (count) => {
  const garments = GARMENTS.slice(1);
  const cases = createCases({ quick: false, clips: clips(count), bodies: BODIES, garments });
  expect(new Set(cases.map(({ clipId, body }) => `${clipId} ${body.id}`)).size).toBe(
    count * BODIES.length,
  );
});

test('bodies and clips from files take the place of ours', () => {
  const clip = { fps: 30, root: [[0, 1, 0]], bones: {} } as BenchClip['clip'];
  const body = { ...BODIES[0], id: 'guest' };
  const [first] = createCases({
    quick: true,
    clips: [{ id: 'guest', clip, startSeconds: 0, seconds: 3 }],
    bodies: [body],
    garments: ['/@fs/coat.glb'],
  });
  expect(first).toMatchObject({ clip, clipId: 'guest', body, garment: '/@fs/coat.glb' });
});

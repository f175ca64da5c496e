import { expect, test } from 'vitest';
import { createTrackingJudge } from '../../../src/tryon/guidance/judge-tracking';
import { landmarksOf, sightOf } from './sights';

/** What is said after two seconds at so many frames a second. */
function judged(fps: number, visibility: number, reach: 'hips' | 'knees' = 'hips') {
  const judge = createTrackingJudge();
  let quality = null;
  for (let frame = 0; frame <= 2 * fps; frame++) {
    quality = judge.update(sightOf(frame / fps, { landmarks: landmarksOf({ visibility }), reach }));
  }
  return quality;
}

test.for([
  [30, 0.99, 'good'],
  [30, 0.7, 'fair'],
  [30, 0.4, 'poor'],
  [6, 0.99, 'fair'],
  [2, 0.99, 'poor'],
] as const)('%d frames a second with a visibility of %d are %s', ([fps, visibility, quality]) => {
  expect(judged(fps, visibility)).toBe(quality);
});

test('knees count where the garment hangs about them', () => {
  const landmarks = landmarksOf();
  for (const knee of [25, 26]) landmarks[knee * 4 + 3] = 0.1;
  const judge = createTrackingJudge();
  expect(judge.update(sightOf(0, { landmarks, reach: 'hips' }))).toBe('good');
  expect(createTrackingJudge().update(sightOf(0, { landmarks, reach: 'knees' }))).toBe('fair');
});

test('a photo is judged by what is seen, since it has no rate', () => {
  expect(createTrackingJudge().update(sightOf(0))).toBe('good');
});

test('of nobody nothing is said, and who comes is judged anew', () => {
  const judge = createTrackingJudge();
  for (let frame = 0; frame < 30; frame++) {
    judge.update(sightOf(frame / 30, { landmarks: landmarksOf({ visibility: 0.3 }) }));
  }
  expect(judge.update(sightOf(1, { landmarks: null }))).toBeNull();
  expect(judge.update(sightOf(1.03))).toBe('good');
});

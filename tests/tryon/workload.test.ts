import { expect, test } from 'vitest';
import { createWorkload } from '../../src/tryon/workload';

/** What is given to a device after so many seconds of an inference time. */
function given(inferenceMs: number, seconds: number) {
  const workload = createWorkload();
  let slow = false;
  for (let at = 0; at <= seconds; at += 0.1) slow = workload.update(inferenceMs, at);
  return { slow, longSidePx: workload.longSidePx() };
}

test('a fast device gets the whole picture', () => {
  expect(given(30, 20)).toEqual({ slow: false, longSidePx: 640 });
});

test('a slow one gets a smaller one, once that is sure', () => {
  expect(given(150, 2)).toEqual({ slow: false, longSidePx: 640 });
  expect(given(150, 4)).toEqual({ slow: true, longSidePx: 384 });
});

test('a moment of haste begins anew', () => {
  const workload = createWorkload();
  for (const [ms, at] of [
    [150, 0],
    [150, 2.9],
    [40, 2.95],
    [150, 3],
    [150, 5.9],
  ] as const) {
    expect(workload.update(ms, at)).toBe(false);
  }
  expect(workload.update(150, 6.1)).toBe(true);
});

test('what the smaller picture makes fast does not bring the large one back', () => {
  const workload = createWorkload();
  workload.update(150, 0);
  workload.update(150, 4);
  expect(workload.update(20, 30)).toBe(true);
});

test('before an inference was measured nothing is judged by it', () => {
  expect(given(Infinity, 10).slow).toBe(false);
});

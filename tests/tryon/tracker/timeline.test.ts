import { expect, test } from 'vitest';
import { createTimeline } from '../../../src/tryon/tracker/timeline';

test('a source keeps its own steps', () => {
  const timeline = createTimeline();
  expect([0, 33, 67, 300].map(timeline)).toEqual([0, 33, 67, 300]);
});

test('a source that starts anew goes on after the one before, with its own steps', () => {
  const timeline = createTimeline();
  expect([5000, 5033, 0, 40, 80].map(timeline)).toEqual([5000, 5033, 5066, 5106, 5146]);
});

test('timestamps that stand still grow all the same', () => {
  const timeline = createTimeline();
  expect([0, 0, 0].map(timeline)).toEqual([0, 33, 66]);
});

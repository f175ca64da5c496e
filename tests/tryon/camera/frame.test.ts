import { expect, test } from 'vitest';
import { trackerSize } from '../../../src/tryon/camera/frame';

test.each([
  ['a phone held upright', [1080, 1920], [360, 640]],
  ['a laptop', [1280, 720], [640, 360]],
  ['a shape that does not divide evenly', [1000, 333], [640, 213]],
  ['a small picture, which stays as it is', [480, 360], [480, 360]],
  ['a width that the tracker cannot take, to the next it can', [427, 640], [428, 640]],
  ['a sliver', [1, 2000], [4, 640]],
])("the tracker's copy of %s is at most 640 px long", (_, [width, height], [w, h]) => {
  expect(trackerSize(width, height)).toEqual({ width: w, height: h });
});

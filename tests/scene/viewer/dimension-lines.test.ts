import { Box3, PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { FRAME_ASPECT, LENS_DEG, placeStudioCamera } from '../../../src/scene/studio-camera';
import { createDimensionLines } from '../../../src/scene/viewer/dimension-lines';

const [WIDTH, HEIGHT] = [640, 800];
/** 0.8 m across, 0.9 m tall, 0.5 m deep. */
const CHAIR = new Box3(new Vector3(-0.4, 0, -0.25), new Vector3(0.4, 0.9, 0.25));

function linesFrom(turnDeg: number, withDepth = true, downDeg = 0) {
  const camera = new PerspectiveCamera(LENS_DEG, FRAME_ASPECT, 0.1, 40);
  placeStudioCamera(camera, { target: new Vector3(0, 0.45, 0), turnDeg, downDeg, tall: 1.5 });
  const dimensions = createDimensionLines(CHAIR, withDepth);
  dimensions.update(camera, WIDTH, HEIGHT);
  return Object.fromEntries(
    dimensions.lines.map((line) => {
      const px = Math.hypot(line.x2 - line.x1, line.y2 - line.y1);
      return [line.dimension, { ...line, px }];
    }),
  );
}

test('they say the metres of the box', () => {
  const { height, width, depth } = linesFrom(0);
  expect(height!.metres).toBeCloseTo(0.9, 9);
  expect(width!.metres).toBeCloseTo(0.8, 9);
  expect(depth!.metres).toBeCloseTo(0.5, 9);
});

test('from the front, width and height are to one scale and depth says nothing', () => {
  const { height, width, depth } = linesFrom(0);
  expect(height!.isSeen && width!.isSeen).toBe(true);
  expect(depth!.isSeen).toBe(false);
  // The width is measured at the near edge, the height beside the goods at the near edge too.
  expect(width!.px / width!.metres).toBeCloseTo(height!.px / height!.metres, 0);
});

test('the height stands left of the goods, the width lies below them', () => {
  const { height, width } = linesFrom(0);
  expect(height!.x1).toBe(height!.x2);
  expect(height!.x1).toBeLessThan(Math.min(width!.x1, width!.x2));
  expect(width!.y1).toBeGreaterThan(height!.y2);
  expect(height!.y1).toBeLessThan(height!.y2);
});

test('from the front and above, the height ends where the near feet stand', () => {
  const { height, width } = linesFrom(-6, true, 13);
  const gap = width!.y1 - height!.y2;
  // The width lies one gap below the near edge.
  expect(Math.abs(gap - 22)).toBeLessThan(6);
});

test('turned aside, the width goes and the depth comes', () => {
  const { width, depth } = linesFrom(90);
  expect(width!.isSeen).toBe(false);
  expect(depth!.isSeen).toBe(true);
});

test('from a corner both are told, each at the edge that is near', () => {
  const { width, depth } = linesFrom(40, true, 13);
  expect(width!.isSeen && depth!.isSeen).toBe(true);
  expect(Math.max(width!.y1, width!.y2, depth!.y1, depth!.y2)).toBeLessThan(HEIGHT);
  // Round to the goods' left, their width runs to the picture's left and their depth to its right.
  expect((width!.x1 + width!.x2) / 2).toBeLessThan((depth!.x1 + depth!.x2) / 2);
});

test('of what is worn no depth is told', () => {
  expect(linesFrom(40, false)).not.toHaveProperty('depth');
});

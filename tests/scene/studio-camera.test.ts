import { Box3, PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import {
  FILL,
  FRAME_ASPECT,
  LENS_DEG,
  placeStudioCamera,
  viewHanging,
  viewStanding,
  type StudioView,
} from '../../src/scene/studio-camera';

function cameraOf(view: StudioView): PerspectiveCamera {
  const camera = new PerspectiveCamera(LENS_DEG, FRAME_ASPECT, 0.1, 40);
  placeStudioCamera(camera, view);
  return camera;
}

/** Where points lie in the frame, -1..1. */
function seen(points: readonly Vector3[], view: StudioView): Box3 {
  const camera = cameraOf(view);
  return new Box3().setFromPoints(points.map((point) => point.clone().project(camera)));
}

const cornersOf = ({ min, max }: Box3) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map(
    (i) => new Vector3(i & 1 ? max.x : min.x, i & 2 ? max.y : min.y, i & 4 ? max.z : min.z),
  );

test('a flat garment fills its share of the height, in the middle', () => {
  const shirt = new Box3(new Vector3(-0.2, 0.9, 0), new Vector3(0.2, 1.5, 0));
  const view = viewHanging(shirt, FRAME_ASPECT, { turnDeg: 0, downDeg: 0 });
  const { min, max } = seen(cornersOf(shirt), view);
  expect((max.y - min.y) / 2).toBeCloseTo(FILL.height, 3);
  expect(max.y + min.y).toBeCloseTo(0, 3);
  expect(max.x + min.x).toBeCloseTo(0, 3);
});

test('a wide garment fills its share of the width instead', () => {
  const scarf = new Box3(new Vector3(-0.9, 1.2, 0), new Vector3(0.9, 1.5, 0));
  const view = viewHanging(scarf, FRAME_ASPECT, { turnDeg: 0, downDeg: 0 });
  const { min, max } = seen(cornersOf(scarf), view);
  expect((max.x - min.x) / 2).toBeCloseTo(FILL.width, 3);
});

test.for([
  { name: 'a chair from its left', size: [0.7, 0.8, 0.75], turnDeg: 38, downDeg: 13 },
  { name: 'a lamp from the front', size: [0.4, 1.6, 0.4], turnDeg: 0, downDeg: 8 },
  { name: 'a sofa from its right', size: [2.2, 0.8, 0.9], turnDeg: -30, downDeg: 12 },
])('$name lies in the middle and fills the frame as it is seen', ({ size, turnDeg, downDeg }) => {
  const [x, y, z] = size as [number, number, number];
  const goods = new Box3(new Vector3(-x / 2, 0, -z / 2), new Vector3(x / 2, y, z / 2));
  const corners = cornersOf(goods);
  const { min, max } = seen(corners, viewStanding(corners, FRAME_ASPECT, { turnDeg, downDeg }));
  const share = Math.max((max.y - min.y) / 2 / FILL.height, (max.x - min.x) / 2 / FILL.width);
  expect(share).toBeCloseTo(1, 3);
  expect((min.x + max.x) / 2).toBeCloseTo(0, 3);
  expect((min.y + max.y) / 2).toBeCloseTo(0, 3);
});

test('the camera walks round to the left and looks down', () => {
  const view = { target: new Vector3(0, 1, 0), turnDeg: 90, downDeg: 30, tall: 1 };
  const { position } = cameraOf(view);
  expect(position.x).toBeGreaterThan(3);
  expect(position.z).toBeCloseTo(0, 9);
  expect((position.y - 1) / position.x).toBeCloseTo(Math.tan(Math.PI / 6), 9);
});

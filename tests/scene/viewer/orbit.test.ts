import { expect, test } from 'vitest';
import { createOrbit, GLIDE_S, ZOOM } from '../../../src/scene/viewer/orbit';

const LIMITS = { downMin: -0.4, downMax: 1.4 };
const make = () => createOrbit({ turn: 0.5, down: 0.1 }, LIMITS);

/** Steps of a screen of 60 Hz; how many it took until all rested. */
function run(orbit: ReturnType<typeof make>, most = 600): number {
  let steps = 0;
  while (orbit.update(1 / 60) && steps < most) steps++;
  return steps;
}

test('it follows a hand and comes to rest where that was', () => {
  const orbit = make();
  orbit.turnBy(1, 0.2);
  expect(run(orbit)).toBeLessThan(60);
  expect(orbit.now.turn).toBeCloseTo(1.5, 3);
  expect(orbit.now.down).toBeCloseTo(0.3, 3);
  expect(orbit.update(1 / 60)).toBe(false);
});

test('what was thrown goes on at the speed it had', () => {
  const orbit = make();
  const speed = 2;
  orbit.glideBy(speed * GLIDE_S, 0);
  const step = 1e-4;
  orbit.update(step);
  expect((orbit.now.turn - 0.5) / step).toBeCloseTo(speed, 2);
});

test('the way does not depend on how often it is drawn', () => {
  const [often, seldom] = [make(), make()];
  often.glideBy(1, 0);
  seldom.glideBy(1, 0);
  for (let i = 0; i < 8; i++) often.update(1 / 120);
  for (let i = 0; i < 2; i++) seldom.update(1 / 30);
  expect(often.now.turn).toBeCloseTo(seldom.now.turn, 9);
});

test('it looks neither from below the floor nor over the top', () => {
  const orbit = make();
  orbit.turnBy(0, 9);
  orbit.finish();
  expect(orbit.now.down).toBe(LIMITS.downMax);
  orbit.glideBy(0, -9);
  orbit.finish();
  expect(orbit.now.down).toBe(LIMITS.downMin);
});

test('what lies under the pointer stays there while one comes close', () => {
  const orbit = make();
  const [x, y] = [0.2, -0.1];
  // Heights of the frame at zoom 1 from the goods' middle.
  const under = () => [orbit.now.panX + x / orbit.now.zoom, orbit.now.panY + y / orbit.now.zoom];
  const before = under();
  orbit.zoomBy(2, x, y);
  orbit.finish();
  expect(orbit.now.zoom).toBe(2);
  expect(under()[0]).toBeCloseTo(before[0]!, 9);
  expect(under()[1]).toBeCloseTo(before[1]!, 9);
});

test('it comes close only so far, and at its first size nothing can be moved', () => {
  const orbit = make();
  orbit.zoomBy(100);
  orbit.finish();
  expect(orbit.now.zoom).toBe(ZOOM.max);
  expect(orbit.canZoom(true)).toBe(false);
  orbit.zoomBy(1e-3);
  orbit.panBy(0.3, 0.3);
  orbit.finish();
  expect(orbit.now.zoom).toBe(ZOOM.min);
  expect(orbit.canZoom(false)).toBe(false);
  expect(Math.abs(orbit.now.panX)).toBe(0);
});

test('it goes back the short way', () => {
  const orbit = make();
  orbit.turnBy(4 * Math.PI + 0.3, 0);
  orbit.zoomBy(3);
  orbit.finish();
  orbit.reset();
  expect(orbit.now.turn - 0.5).toBeCloseTo(0.3, 9);
  run(orbit);
  expect(orbit.now.turn).toBeCloseTo(0.5, 3);
  expect(orbit.now.zoom).toBeCloseTo(1, 3);
});

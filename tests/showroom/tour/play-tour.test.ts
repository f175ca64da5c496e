import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createVisit } from '../../../src/showroom/create-visit';
import { createTour } from '../../../src/showroom/tour/play-tour';
import { TINY } from '../support/tiny-flat';

const station = (yaw: number) => ({
  view: { yaw },
  travelSeconds: 2,
  staySeconds: 4,
  caption: { zh: '看', en: 'Look' },
});
const SHOWROOM = { ...TINY, tour: [station(0), station(90), station(170)] };

const FRAME_MS = 50;

function begin(isCalm = false) {
  const visit = createVisit(SHOWROOM, { isCalm });
  const tour = createTour(visit);
  const end = tour.follow();
  const step = () => tour.store.getState().step;
  /** Time goes on, for the tour and for the visitor who is led. */
  const pass = (ms: number) => {
    for (let gone = 0; gone < ms; gone += FRAME_MS) {
      visit.rig.update(FRAME_MS / 1000);
      vi.advanceTimersByTime(FRAME_MS);
    }
  };
  return { visit, tour, end, step, pass };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('it goes from station to station, and ends', () => {
  const { visit, tour, step, pass } = begin();
  tour.play();
  expect(step()).toBe(0);
  pass(5_950);
  expect(step()).toBe(0);
  pass(250);
  expect(step()).toBe(1);
  expect(visit.store.getState().view.yaw).toBe(90);
  pass(12_400);
  expect(step()).toBeNull();
  expect(visit.store.getState().isTouring).toBe(false);
});

test('paused it stays where one is, and goes on from there', () => {
  const { visit, tour, step, pass } = begin();
  tour.play();
  pass(6_250);
  expect(step()).toBe(1);
  pass(500);
  visit.store.setState({ isTouring: false });
  const { yaw } = visit.rig.camera;
  expect(yaw).toBeGreaterThan(0);
  expect(yaw).toBeLessThan(Math.PI / 2);
  pass(60_000);
  expect(visit.rig.camera.yaw).toBe(yaw);
  expect(step()).toBe(1);
  tour.play();
  expect(step()).toBe(1);
  pass(6_250);
  expect(step()).toBe(2);
});

test('at twice the speed it takes half the time', () => {
  const { tour, step, pass } = begin();
  tour.setSpeed(2);
  tour.play();
  pass(3_250);
  expect(step()).toBe(1);
});

test('whoever is still on the way is told of nothing further', () => {
  const { tour, step } = begin();
  tour.play();
  // No picture was drawn yet: nobody has moved.
  vi.advanceTimersByTime(20_000);
  expect(step()).toBe(0);
});

test('with nothing moving by itself it cuts, and stays as long', () => {
  const { visit, tour, step } = begin(true);
  tour.play();
  expect(visit.rig.camera.yaw).toBeCloseTo(0);
  vi.advanceTimersByTime(4_000);
  expect(step()).toBe(1);
  expect(visit.rig.camera.yaw).toBeCloseTo(Math.PI / 2);
});

test('once its page is gone it leads nobody', () => {
  const { visit, tour, end } = begin();
  tour.play();
  end();
  vi.advanceTimersByTime(60_000);
  expect(visit.store.getState().view.yaw).toBe(0);
});

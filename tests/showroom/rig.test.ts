import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { createVisit } from '../../src/showroom/create-visit';
import { buildTinyFlat, TINY, type TinyFlat } from './support/tiny-flat';
import type { Visit } from '../../src/showroom/visit';

/** A visit of the tiny flat whose door does what the view says, at most so far a second. */
function enter(isCalm = false): { visit: Visit; flat: TinyFlat; run: (most?: number) => number } {
  const visit = createVisit(TINY, { isCalm });
  const flat = buildTinyFlat(visit.world);
  let door = 0;
  const run = (most = 2000) => {
    let steps = 0;
    for (; steps < most; steps++) {
      const wanted = visit.store.getState().view.state['door-between'] ?? 0;
      const swings = wanted !== door;
      if (swings) {
        door += Math.max(-1 / 60, Math.min(1 / 60, wanted - door));
        flat.swing(door);
      }
      if (!visit.rig.update(1 / 60) && !swings) break;
    }
    return steps;
  };
  return { visit, flat, run };
}

test('it stands where the view says, and says the same view', () => {
  const { visit, run } = enter();
  run();
  expect(visit.rig.stand.feet.distanceTo(new Vector3(-1.6, 0, 1.2))).toBeLessThan(1e-6);
  expect(visit.rig.camera.eye.y).toBeCloseTo(1.6, 6);
  expect(visit.rig.camera.yaw).toBeCloseTo((20 * Math.PI) / 180, 6);
  expect(visit.rig.readView()).toEqual({
    ...TINY.start,
    yaw: expect.closeTo(20, 6),
    pitch: expect.closeTo(-5, 6),
    offset: [expect.closeTo(0.5, 6), expect.closeTo(0, 6), expect.closeTo(1.2, 6)],
  });
});

test('whoever walks ahead is stopped by the wall', () => {
  const { visit, run } = enter();
  visit.rig.setView({ ...TINY.start, yaw: 180, offset: [0.5, 0, 1] }, 'cut');
  visit.rig.intent.ahead = 1;
  run(200);
  expect(visit.rig.stand.feet.z).toBeCloseTo(2 - 0.22, 2);
  visit.rig.intent.ahead = 0;
  run();
  expect(visit.store.getState().view.offset[2]).toBeCloseTo(1.78, 2);
});

test.each([240, 60, 24, 7])('at %s pictures a second one comes equally far', (rate) => {
  const { visit, run } = enter();
  visit.rig.setView({ ...TINY.start, yaw: 0, offset: [1.2, 0, 1.7] }, 'cut');
  visit.rig.intent.ahead = 1;
  for (let i = 0; i < rate; i++) visit.rig.update(1 / rate);
  visit.rig.intent.ahead = 0;
  run();
  // A second's walk; the time to get going is got back when coming to rest.
  expect(1.7 - visit.rig.stand.feet.z).toBeCloseTo(1.4, 2);
});

test('a click behind a shut door opens it, waits and goes there', () => {
  const { visit, run } = enter();
  run();
  expect(visit.rig.goTo(new Vector3(2, 0, 1.2))).toBe(true);
  expect(run()).toBeLessThan(600);
  expect(visit.store.getState().view.state['door-between']).toBe(1);
  expect(visit.rig.stand.feet.x).toBeCloseTo(2, 1);
  expect(visit.rig.stand.feet.z).toBeCloseTo(1.2, 1);
  expect(visit.store.getState().view.place).toBe('east');
});

test('where nobody can stand nobody goes', () => {
  const { visit } = enter();
  expect(visit.rig.goTo(new Vector3(30, 0, 0))).toBe(false);
});

test('a hand on the picture stops whoever was going', () => {
  const { visit, run } = enter();
  visit.rig.goTo(new Vector3(-3.5, 0, 1.2));
  for (let i = 0; i < 30; i++) visit.rig.update(1 / 60);
  const { x } = visit.rig.stand.feet;
  visit.rig.lookBy(0, 0);
  run();
  expect(visit.rig.stand.feet.x).toBeGreaterThan(x - 0.2);
});

test('from above one flies down to the point that was clicked', () => {
  const { visit, run } = enter();
  const above = { ...TINY.start, mode: 'dollhouse', distance: 12, pitch: -50 } as const;
  visit.rig.setView(above, 'glide');
  run();
  expect(visit.rig.camera.eye.y).toBeCloseTo(12 * Math.sin((50 * Math.PI) / 180), 4);
  expect(visit.rig.stand.feet.x).toBeCloseTo(-1.6, 6);

  expect(visit.rig.goTo(new Vector3(2, 0, 1))).toBe(true);
  let before = visit.rig.camera.eye.clone();
  let leap = 0;
  while (visit.rig.update(1 / 60)) {
    leap = Math.max(leap, before.distanceTo(visit.rig.camera.eye));
    before = visit.rig.camera.eye.clone();
  }
  expect(leap).toBeLessThan(0.6);
  expect(visit.store.getState().view.mode).toBe('walk');
  expect(visit.rig.camera.eye.y).toBeCloseTo(1.6, 4);
  expect(visit.rig.stand.feet.x).toBeCloseTo(2, 1);
});

test('the house can be turned, but not looked at from below', () => {
  const { visit, run } = enter();
  visit.rig.setView({ ...TINY.start, mode: 'dollhouse', distance: 12, pitch: -50 }, 'cut');
  visit.rig.lookBy(0, -9);
  run();
  expect(visit.rig.camera.pitch).toBeLessThan(0);
  expect(visit.rig.camera.eye.y).toBeGreaterThan(1);
  visit.rig.zoomBy(1e6);
  run();
  expect(visit.rig.readView().distance).toBeCloseTo(2, 3);
});

test('hopping goes to the spot that lies that way, and nowhere between', () => {
  const { visit, run } = enter();
  visit.rig.setView({ ...TINY.start, mode: 'hop', yaw: 60, offset: [-1.4, 0, 1.4] }, 'cut');
  run();
  visit.rig.intent.ahead = 1;
  run(300);
  visit.rig.intent.ahead = 0;
  run();
  expect(visit.rig.stand.feet.x).toBeCloseTo(-0.9, 2);
  expect(visit.rig.stand.feet.z).toBeCloseTo(0, 2);
});

test('a camera that is led through a shut door opens it, unless it would swing over the visitor', () => {
  const { visit, run } = enter();
  run();
  visit.rig.setView({ ...TINY.start, place: 'east', offset: [-1.6, 0, 0] }, 'glide');
  run();
  expect(visit.store.getState().view.state['door-between'] ?? 0).toBe(0);
  visit.rig.setView({ ...TINY.start, place: 'west', offset: [-1, 0, 1.5] }, 'glide');
  run();
  expect(visit.store.getState().view.state['door-between']).toBe(1);
  expect(visit.rig.stand.feet.distanceTo(new Vector3(-3.1, 0, 1.5))).toBeLessThan(1e-3);
});

test('with reduced motion everything is there at once', () => {
  const { visit, run } = enter(true);
  run();
  visit.rig.setView({ ...TINY.start, place: 'east', offset: [0, 0, 1] }, 'glide');
  expect(visit.rig.camera.eye.x).toBeCloseTo(2.1, 6);
});

test('a sofa set down on a visitor lets go of them', () => {
  const { visit, flat, run } = enter();
  run();
  flat.table.position.set(-1.6, 0, 1.2);
  visit.world.moved(flat.table);
  visit.world.remove(flat.table);
  visit.world.add(flat.table, { blocks: true, hides: true, isFloor: false });
  run();
  const { x, z } = visit.rig.stand.feet;
  const isClear = Math.abs(x + 1.6) > 0.6 + 0.21 || Math.abs(z - 1.2) > 0.4 + 0.21;
  expect(isClear).toBe(true);
});

import { PerspectiveCamera, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { createVisit } from '../../src/showroom/create-visit';
import { changeMode } from '../../src/showroom/locomotion/change-mode';
import { buildTinyFlat, TINY } from './support/tiny-flat';
import type { Visit } from '../../src/showroom/visit';

function enter(): Visit {
  const visit = createVisit(TINY);
  buildTinyFlat(visit.world);
  rest(visit);
  return visit;
}
function rest({ rig }: Visit): void {
  for (let i = 0; i < 600 && rig.update(1 / 60); i++);
}

test.each([
  [390, 844],
  [1440, 900],
])('from above the whole house is in a picture of %s by %s, and fills it', (width, height) => {
  const visit = enter();
  changeMode(visit, 'dollhouse', { width, height });
  rest(visit);
  const { eye, yaw, pitch, fov } = visit.rig.camera;
  const longer = (fov * Math.PI) / 360;
  const upright = width > height ? Math.atan(Math.tan(longer) * (height / width)) : longer;
  const camera = new PerspectiveCamera((upright * 360) / Math.PI, width / height, 0.1, 200);
  camera.position.copy(eye);
  camera.rotation.set(pitch, -yaw, 0, 'YXZ');
  camera.updateMatrixWorld();
  const reach = TINY.scene.shell.flatMap(([x, z]) =>
    [0, 2.6].map((y) => {
      const seen = new Vector3(x, y, z).project(camera);
      return Math.max(Math.abs(seen.x), Math.abs(seen.y));
    }),
  );
  expect(Math.max(...reach)).toBeLessThan(1);
  expect(Math.max(...reach)).toBeGreaterThan(0.75);
});

test('from above one comes back to where one stood, with the lens of the start', () => {
  const visit = enter();
  const stood = visit.rig.stand.feet.clone();
  changeMode(visit, 'dollhouse', { width: 3, height: 2 });
  rest(visit);
  visit.rig.lookBy(0.4, 0);
  rest(visit);
  changeMode(visit, 'walk', { width: 3, height: 2 });
  rest(visit);
  expect(visit.rig.camera.eye.distanceTo(stood.setY(1.6))).toBeLessThan(1e-4);
  expect(visit.rig.camera.fov).toBeCloseTo(TINY.start.fov, 9);
  expect(visit.store.getState().view).toMatchObject({ mode: 'walk', place: 'west' });
});

test('hopping begins on the nearest spot', () => {
  const visit = enter();
  changeMode(visit, 'hop', { width: 3, height: 2 });
  rest(visit);
  expect(visit.rig.stand.feet.distanceTo(new Vector3(-0.9, 0, 0))).toBeLessThan(1e-3);
});

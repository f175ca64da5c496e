import type { Vector3 } from 'three';
import type { Showroom } from '../../contract/showroom';
import type { ShowroomView } from '../../contract/showroom-view';
import { boxMiddle } from '../../math/polygon';
import { findPlace } from '../view-state/find-place';

const DEGREES = 180 / Math.PI;

/** Where a look goes: bearing clockwise from -Z and angle above the horizon, degrees. */
export function anglesTo(eye: Vector3, at: Vector3): { yaw: number; pitch: number } {
  const [x, y, z] = [at.x - eye.x, at.y - eye.y, at.z - eye.z];
  return {
    yaw: Math.atan2(x, -z) * DEGREES,
    pitch: Math.atan2(y, Math.hypot(x, z)) * DEGREES,
  };
}

/**
 * How far above the picture's middle something is seen at a share of its height, degrees.
 * @param up -1 at the picture's foot, 1 at its top
 * @param fovDeg of the picture's height
 */
export const angleAbove = (up: number, fovDeg: number): number =>
  Math.atan(up * Math.tan(fovDeg / 2 / DEGREES)) * DEGREES;

/** So near one comes to a thing to look at it, metres along the floor. */
const NEAR = 1.5;
/** Nearer than this it is the lens that comes closer, and so far. */
const CLOSE_ENOUGH = 1.8;
const CLOSER_FOV = 45;

/**
 * A view from nearer by: on the way straight towards a thing, which nothing stands in since it is seen;
 * from where one is near already, with a longer lens.
 * @param view the present one @param feet where the visitor stands @param at the thing
 */
export function closerView(
  showroom: Showroom,
  view: ShowroomView,
  feet: Vector3,
  at: Vector3,
): ShowroomView {
  const [dx, dz] = [at.x - feet.x, at.z - feet.z];
  const far = Math.hypot(dx, dz);
  const step = far > CLOSE_ENOUGH ? (far - NEAR) / far : 0;
  const [x, z] = [feet.x + dx * step, feet.z + dz * step];
  const place = findPlace(showroom.scene.places, x, z, view.place);
  const [middleX, middleZ] = boxMiddle(
    showroom.scene.places.find(({ id }) => id === place)!.outline,
  );
  const rise = at.y - (feet.y + showroom.eyeHeightM);
  return {
    ...view,
    mode: view.mode === 'hop' ? 'hop' : 'walk',
    place,
    yaw: Math.atan2(dx, -dz) * DEGREES,
    pitch: Math.atan2(rise, far * (1 - step)) * DEGREES,
    fov: step === 0 ? Math.min(view.fov, CLOSER_FOV) : view.fov,
    distance: 0,
    offset: [x - middleX, feet.y, z - middleZ],
  };
}

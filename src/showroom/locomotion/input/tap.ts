import { Ray, Vector3 } from 'three';
import type { Hit, Visit } from '../../visit';
import { screenRay } from '../screen-ray';

/** Asked before anybody goes anywhere; true when something in the scene took the tap. World space. */
export type OnTap = (ray: Ray) => boolean;

/** A pointer that travels no farther and stays no longer taps. */
export const TAP = { px: 6, ms: 450 } as const;
/** Two taps so near in time and place are one. */
export const DOUBLE = { px: 28, ms: 340 } as const;
/** Nobody clicks on what is farther away, metres. */
const FAR = 100;
/** Rugs lie on floors. */
const RUG = 0.06;

const _ray = new Ray();
const _from = new Vector3();
const _hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };

/** A tap on the picture: something there takes it, or the visitor goes there. @param count of taps in a row */
export function tapAt(
  visit: Visit,
  element: HTMLElement,
  event: { readonly clientX: number; readonly clientY: number },
  count: number,
  onTap: OnTap,
): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [event.clientX - left, event.clientY - top];
  screenRay(visit.rig.camera, x, y, { width, height }, _ray);
  if (count === 1 && onTap(_ray)) return;
  const isAbove = visit.store.getState().view.mode === 'dollhouse';
  if (isAbove === count > 1) goAlong(visit, _ray);
}

/** Goes to what is in the picture's middle. */
export function goWhereOneLooks(visit: Visit): void {
  screenRay(visit.rig.camera, 1, 1, { width: 2, height: 2 }, _ray);
  goAlong(visit, _ray);
}

/** Goes to the floor that a ray meets first, from above to whatever it meets. */
function goAlong({ rig, world, store }: Visit, { origin, direction }: Ray): void {
  if (!world.castRay(origin, direction, FAR, 'hides', _hit)) return;
  const isAbove = store.getState().view.mode === 'dollhouse';
  const isLow = _hit.point.y < rig.stand.feet.y + RUG;
  if (_hit.isFloor || isLow || isAbove) rig.goTo(_from.copy(_hit.point));
}

import { Vector3 } from 'three';
import { boxMiddle } from '../../math/polygon';
import type { Mode, ShowroomView } from '../../contract/showroom-view';
import { findPlace } from '../view-state/find-place';
import { lookOf } from '../view-state/shot';
import type { Visit } from '../visit';
import { listSpots, nearestSpot } from './choose-spot';
import type { PictureSize } from './screen-ray';

/** How the house is looked into from above: degrees, and of the height of its rooms what lies in the middle. */
const ABOVE = { pitch: -52, fov: 42 } as const;
/** Air round the house for what lies over the picture, as a share of the distance. */
const AIR = 1.24;
const DEGREES = 180 / Math.PI;

/**
 * Sees the showroom in another way: from above the whole of it, on foot where one stood before, hopping
 * from the nearest spot. Does nothing in the mode that it is.
 * @param picture its size, any unit, so that the house fits
 */
export function changeMode(visit: Visit, mode: Mode, picture: PictureSize): void {
  const { rig, showroom } = visit;
  const view = rig.readView();
  if (view.mode === mode) return;
  if (mode === 'dollhouse') rig.setView(fromAbove(visit, picture), 'glide');
  else rig.setView({ ...onFoot(visit, mode === 'hop'), mode, open: null }, 'glide');

  function onFoot({ rig }: Visit, isOnSpot: boolean): ShowroomView {
    const { feet, yaw } = rig.stand;
    const spot = isOnSpot ? nearestSpot(listSpots(showroom.scene), feet.x, feet.z) : null;
    const [x, z] = spot ? [spot.x, spot.z] : [feet.x, feet.z];
    const place = findPlace(showroom.scene.places, x, z, view.place);
    const { outline } = showroom.scene.places.find(({ id }) => id === place)!;
    const [middleX, middleZ] = boxMiddle(outline);
    const isDown = view.mode === 'dollhouse';
    return {
      ...view,
      place,
      yaw: yaw * DEGREES,
      pitch: isDown ? 0 : view.pitch,
      fov: isDown ? showroom.start.fov : view.fov,
      distance: 0,
      offset: [x - middleX, feet.y, z - middleZ],
    };
  }
}

function fromAbove({ rig, showroom }: Visit, picture: PictureSize): ShowroomView {
  const { scene } = showroom;
  const view = rig.readView();
  const [x, z] = boxMiddle(scene.shell);
  const place = findPlace(scene.places, x, z, view.place);
  const { outline, heightM } = scene.places.find(({ id }) => id === place)!;
  const [middleX, middleZ] = boxMiddle(outline);
  const corners = scene.shell.flatMap(([cornerX, cornerZ]) =>
    [-heightM / 2, heightM / 2].map((up) => new Vector3(cornerX - x, up, cornerZ - z)),
  );
  return {
    ...view,
    mode: 'dollhouse',
    open: null,
    place,
    pitch: ABOVE.pitch,
    fov: ABOVE.fov,
    distance: Math.min(100, AIR * fitDistance(corners, view.yaw, picture)),
    offset: [x - middleX, heightM / 2, z - middleZ],
  };
}

/** How far away the picture holds all corners; they are counted from what is looked at. */
function fitDistance(
  corners: readonly Vector3[],
  yaw: number,
  { width, height }: PictureSize,
): number {
  const ahead = lookOf(yaw / DEGREES, ABOVE.pitch / DEGREES, new Vector3());
  const right = new Vector3(Math.cos(yaw / DEGREES), 0, Math.sin(yaw / DEGREES));
  const up = new Vector3().crossVectors(right, ahead);
  const lens = Math.tan(ABOVE.fov / 2 / DEGREES) / Math.max(width, height);
  return Math.max(
    ...corners.flatMap((corner) => [
      Math.abs(corner.dot(right)) / (lens * width) - corner.dot(ahead),
      Math.abs(corner.dot(up)) / (lens * height) - corner.dot(ahead),
    ]),
  );
}

import { Vector3 } from 'three';
import type { Showroom } from '../../contract/showroom';
import type { ShowroomView } from '../../contract/showroom-view';
import { boxMiddle } from '../../math/polygon';
import type { CameraPose } from '../visit';

/**
 * Where the picture is taken from, said by what is looked at: standing, that is the eye itself, and the
 * distance 0. So the way down from above the house into a room is one move like any other. Radians,
 * metres, world space.
 */
export interface Shot {
  readonly target: Vector3;
  distance: number;
  yaw: number;
  pitch: number;
  /** Degrees, of the picture's longer side. */
  fov: number;
}

export const createShot = (): Shot => ({
  target: new Vector3(),
  distance: 0,
  yaw: 0,
  pitch: 0,
  fov: 75,
});

export function copyShot(from: Readonly<Shot>, out: Shot): void {
  out.target.copy(from.target);
  out.distance = from.distance;
  out.yaw = from.yaw;
  out.pitch = from.pitch;
  out.fov = from.fov;
}

/** Whether the visitor stands where the picture is taken from. */
export const isStanding = ({ mode }: Pick<ShowroomView, 'mode'>) => mode !== 'dollhouse';

const RADIANS = Math.PI / 180;

/** What a view's offset leads to: feet on the floor, or what is looked at from above. World space. */
export function pointOfView(view: ShowroomView, { scene }: Showroom, out: Vector3): Vector3 {
  const place = scene.places.find(({ id }) => id === view.place);
  if (!place) throw new Error(`view-state: no place ${view.place}`);
  const [x, z] = boxMiddle(place.outline);
  return out.set(x + view.offset[0], view.offset[1], z + view.offset[2]);
}

export function shotOfView(view: ShowroomView, showroom: Showroom, out: Shot): void {
  pointOfView(view, showroom, out.target);
  if (isStanding(view)) out.target.y += showroom.eyeHeightM;
  out.distance = isStanding(view) ? 0 : view.distance;
  out.yaw = view.yaw * RADIANS;
  out.pitch = view.pitch * RADIANS;
  out.fov = view.fov;
}

/** The unit vector of a look. */
export function lookOf(yaw: number, pitch: number, out: Vector3): Vector3 {
  const across = Math.cos(pitch);
  return out.set(across * Math.sin(yaw), Math.sin(pitch), -across * Math.cos(yaw));
}

/** Where the camera is for a shot. */
export function poseOfShot(shot: Readonly<Shot>, out: CameraPose): void {
  lookOf(shot.yaw, shot.pitch, out.eye).multiplyScalar(-shot.distance).add(shot.target);
  out.yaw = shot.yaw;
  out.pitch = shot.pitch;
  out.fov = shot.fov;
}

/** An angle in its range, -π to π. */
export const wrapAngle = (angle: number) => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** The same angle between -180 and 180 degrees. */
export const wrapDegrees = (angle: number) => angle - 360 * Math.round(angle / 360);

/** A shot between two, turning the short way round. @param at from 0, the first, to 1 */
export function mixShots(a: Readonly<Shot>, b: Readonly<Shot>, at: number, out: Shot): void {
  const turn = wrapAngle(b.yaw - a.yaw);
  out.yaw = wrapAngle(a.yaw + turn * at);
  out.pitch = a.pitch + (b.pitch - a.pitch) * at;
  out.distance = a.distance + (b.distance - a.distance) * at;
  out.fov = a.fov + (b.fov - a.fov) * at;
  out.target.lerpVectors(a.target, b.target, at);
}

/** What of a view a shot says; `point` is what its offset leads to. */
export function poseOfView(
  shot: Readonly<Shot>,
  point: Readonly<Vector3>,
  placeId: string,
  { scene }: Showroom,
): Pick<ShowroomView, 'place' | 'yaw' | 'pitch' | 'fov' | 'distance' | 'offset'> {
  const place = scene.places.find(({ id }) => id === placeId)!;
  const [x, z] = boxMiddle(place.outline);
  return {
    place: placeId,
    yaw: wrapAngle(shot.yaw) / RADIANS,
    pitch: shot.pitch / RADIANS,
    fov: shot.fov,
    distance: shot.distance,
    offset: [point.x - x, point.y, point.z - z],
  };
}

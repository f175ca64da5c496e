import { Vector3, type Ray } from 'three';
import { lookOf } from '../view-state/shot';
import type { CameraPose } from '../visit';

/** A picture's size; any unit. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const _right = new Vector3();
const _up = new Vector3();

/** How far away the picture hangs, in its own units: what one unit at its middle is an angle of. */
export const focalLength = ({ fov }: Readonly<CameraPose>, { width, height }: PictureSize) =>
  Math.max(width, height) / 2 / Math.tan((fov * Math.PI) / 360);

/**
 * The ray from the eye through a point of the picture, of length 1, world space.
 * @param x from the picture's left, like `y` from its top, in the units of its size
 */
export function screenRay(
  camera: Readonly<CameraPose>,
  x: number,
  y: number,
  size: PictureSize,
  out: Ray,
): Ray {
  const ahead = lookOf(camera.yaw, camera.pitch, out.direction);
  _right.set(Math.cos(camera.yaw), 0, Math.sin(camera.yaw));
  _up.crossVectors(_right, ahead);
  ahead
    .multiplyScalar(focalLength(camera, size))
    .addScaledVector(_right, x - size.width / 2)
    .addScaledVector(_up, size.height / 2 - y)
    .normalize();
  out.origin.copy(camera.eye);
  return out;
}

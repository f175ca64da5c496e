import { Euler, MathUtils, Quaternion, Vector3 } from 'three';
import type { Bend } from './posture';

/** The rotation of a bend: turned, then pitched, then rolled about its own axes. */
export function turn({ pitch, yaw, roll }: Bend): Quaternion {
  const { degToRad } = MathUtils;
  return new Quaternion().setFromEuler(
    new Euler(degToRad(pitch), degToRad(yaw), degToRad(roll), 'YXZ'),
  );
}

/** A rotation by degrees about an axis. */
export const turnAbout = (axis: Vector3, degrees: number): Quaternion =>
  new Quaternion().setFromAxisAngle(axis, MathUtils.degToRad(degrees));

/** The body's left and right are mirror images in x. */
export const mirrorQuaternion = (q: Quaternion): Quaternion => new Quaternion(q.x, -q.y, -q.z, q.w);

export const mirrorVector = (v: Vector3): Vector3 => new Vector3(-v.x, v.y, v.z);

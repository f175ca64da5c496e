import { Matrix4, Quaternion, Vector3 } from 'three';
import type { LimbRest } from './reference-rig';

/** World rotations of a limb's two bones. */
export interface LimbRotations {
  readonly upper: Quaternion;
  readonly lower: Quaternion;
}

/**
 * Two-bone inverse kinematics: turns a limb that starts at `root` so that it ends at `target`
 * (world, metres), its middle joint pointing to the direction `pole`. A target that is too far or
 * too near is approached as far as the limb allows.
 */
export function solveTwoBone(
  rest: LimbRest,
  root: Vector3,
  target: Vector3,
  pole: Vector3,
): LimbRotations {
  const { upperLength: a, lowerLength: b } = rest;
  const along = target.clone().sub(root);
  const distance = Math.min(
    Math.max(along.length(), Math.abs(a - b) + 0.02),
    (a + b) * LONGEST_REACH,
  );
  along.normalize();
  const outwards = pole.clone().addScaledVector(along, -pole.dot(along)).normalize();
  const cosine = (a * a + distance * distance - b * b) / (2 * a * distance);
  const sine = Math.sqrt(1 - cosine * cosine);
  const middle = along
    .clone()
    .multiplyScalar(cosine * a)
    .addScaledVector(outwards, sine * a);
  const upper = middle.clone().normalize();
  const lower = along.clone().multiplyScalar(distance).sub(middle).normalize();
  const hinge = outwards.clone().cross(along).normalize();
  return {
    upper: turnFrame(rest.upper, rest.hinge, upper, hinge),
    lower: turnFrame(rest.lower, rest.hinge, lower, hinge),
  };
}

/** A limb is never quite straight: near there, its middle joint would jump. */
export const LONGEST_REACH = 0.9985;

/** The rotation that takes a direction and an axis about perpendicular to it to another such pair. */
function turnFrame(
  fromAlong: Vector3,
  fromAxis: Vector3,
  toAlong: Vector3,
  toAxis: Vector3,
): Quaternion {
  const from = frame(fromAlong, fromAxis);
  const to = frame(toAlong, toAxis);
  return new Quaternion().setFromRotationMatrix(to.multiply(from.transpose()));
}

function frame(along: Vector3, axis: Vector3): Matrix4 {
  const across = axis.clone().cross(along).normalize();
  return new Matrix4().makeBasis(along, across, along.clone().cross(across));
}

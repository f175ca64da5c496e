/**
 * Unit quaternions (x, y, z, w) in typed arrays, for code that runs every frame: each function
 * writes into `out`, allocates nothing, and lets `out` be one of its inputs. `multiply(a, b)` turns
 * by b first, then by a, as in three.js.
 */
import type { Vector } from './vector';

export type Quaternion = Float64Array;

export function createQuaternion(): Quaternion {
  return Float64Array.of(0, 0, 0, 1);
}

/** `a · b` */
export function multiply(a: Quaternion, b: Quaternion, out: Quaternion): void {
  const x = a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1];
  const y = a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0];
  const z = a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3];
  const w = a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2];
  out[0] = x;
  out[1] = y;
  out[2] = z;
  out[3] = w;
}

/** `from⁻¹ · to`: the turn about `from`'s own axes that leads to `to`. */
export function relativeRotation(from: Quaternion, to: Quaternion, out: Quaternion): void {
  const x = from[3] * to[0] - from[0] * to[3] - from[1] * to[2] + from[2] * to[1];
  const y = from[3] * to[1] + from[0] * to[2] - from[1] * to[3] - from[2] * to[0];
  const z = from[3] * to[2] - from[0] * to[1] + from[1] * to[0] - from[2] * to[3];
  const w = from[3] * to[3] + from[0] * to[0] + from[1] * to[1] + from[2] * to[2];
  out[0] = x;
  out[1] = y;
  out[2] = z;
  out[3] = w;
}

export function normalizeQuaternion(q: Quaternion, out: Quaternion): void {
  const inverse = 1 / Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
  out[0] = q[0] * inverse;
  out[1] = q[1] * inverse;
  out[2] = q[2] * inverse;
  out[3] = q[3] * inverse;
}

/** Turns the vector `v` by `q`. */
export function rotate(q: Quaternion, v: Vector, out: Vector): void {
  const tx = 2 * (q[1] * v[2] - q[2] * v[1]);
  const ty = 2 * (q[2] * v[0] - q[0] * v[2]);
  const tz = 2 * (q[0] * v[1] - q[1] * v[0]);
  const x = v[0] + q[3] * tx + q[1] * tz - q[2] * ty;
  const y = v[1] + q[3] * ty + q[2] * tx - q[0] * tz;
  const z = v[2] + q[3] * tz + q[0] * ty - q[1] * tx;
  out[0] = x;
  out[1] = y;
  out[2] = z;
}

/** Quaternion of a rotation vector (axis × angle, radians). */
export function fromRotationVector(x: number, y: number, z: number, out: Quaternion): void {
  const angle = Math.sqrt(x * x + y * y + z * z);
  const factor = angle < 1e-9 ? 0.5 : Math.sin(angle / 2) / angle;
  out[0] = x * factor;
  out[1] = y * factor;
  out[2] = z * factor;
  out[3] = Math.cos(angle / 2);
}

/** Rotation vector (axis × angle, radians) of the shorter way round. */
export function toRotationVector(q: Quaternion, out: Vector): void {
  const sign = q[3] < 0 ? -1 : 1;
  const sine = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2]);
  const factor = sine < 1e-9 ? 2 * sign : (2 * Math.atan2(sine, sign * q[3]) * sign) / sine;
  out[0] = q[0] * factor;
  out[1] = q[1] * factor;
  out[2] = q[2] * factor;
}

/** Angle between two rotations, radians, 0..π. */
export function rotationAngle(a: Quaternion, b: Quaternion): number {
  const cosine = Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]);
  return 2 * Math.acos(Math.min(1, cosine));
}

/**
 * Rotation whose own axes are the orthonormal, right-handed x, y, z.
 * Source: Shepperd, "Quaternion from rotation matrix", J. Guidance and Control 1(3), 1978.
 */
export function fromBasis(x: Vector, y: Vector, z: Vector, out: Quaternion): void {
  const trace = x[0] + y[1] + z[2];
  if (trace > 0) {
    set(y[2] - z[1], z[0] - x[2], x[1] - y[0], 1 + trace, out);
  } else if (x[0] > y[1] && x[0] > z[2]) {
    set(1 + x[0] - y[1] - z[2], y[0] + x[1], z[0] + x[2], y[2] - z[1], out);
  } else if (y[1] > z[2]) {
    set(y[0] + x[1], 1 + y[1] - x[0] - z[2], z[1] + y[2], z[0] - x[2], out);
  } else {
    set(z[0] + x[2], z[1] + y[2], 1 + z[2] - x[0] - y[1], x[1] - y[0], out);
  }
  normalizeQuaternion(out, out);
}

/** Shortest turn that carries the unit vector `from` to the unit vector `to`, not its opposite. */
export function shortestArc(from: Vector, to: Vector, out: Quaternion): void {
  set(
    from[1] * to[2] - from[2] * to[1],
    from[2] * to[0] - from[0] * to[2],
    from[0] * to[1] - from[1] * to[0],
    1 + from[0] * to[0] + from[1] * to[1] + from[2] * to[2],
    out,
  );
  normalizeQuaternion(out, out);
}

function set(x: number, y: number, z: number, w: number, out: Quaternion): void {
  out[0] = x;
  out[1] = y;
  out[2] = z;
  out[3] = w;
}

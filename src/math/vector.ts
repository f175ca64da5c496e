/**
 * Vectors of three numbers in typed arrays, for code that runs every frame: each function writes
 * into `out`, allocates nothing, and lets `out` be one of its inputs.
 */
export type Vector = Float64Array;

export function createVector(x = 0, y = 0, z = 0): Vector {
  return Float64Array.of(x, y, z);
}

/** Cuts a buffer into views of `size` numbers each, so that `views[i]` is the i-th element. */
export function viewsOf(buffer: Float64Array, size: number): readonly Float64Array[] {
  return Array.from({ length: buffer.length / size }, (_, i) =>
    buffer.subarray(i * size, (i + 1) * size),
  );
}

/** `a + b · scale` */
export function addScaled(a: Vector, b: Vector, scale: number, out: Vector): void {
  out[0] = a[0] + b[0] * scale;
  out[1] = a[1] + b[1] * scale;
  out[2] = a[2] + b[2] * scale;
}

/** `a - b` */
export function subtract(a: Vector, b: Vector, out: Vector): void {
  out[0] = a[0] - b[0];
  out[1] = a[1] - b[1];
  out[2] = a[2] - b[2];
}

export function scale(a: Vector, factor: number, out: Vector): void {
  out[0] = a[0] * factor;
  out[1] = a[1] * factor;
  out[2] = a[2] * factor;
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector, out: Vector): void {
  const x = a[1] * b[2] - a[2] * b[1];
  const y = a[2] * b[0] - a[0] * b[2];
  const z = a[0] * b[1] - a[1] * b[0];
  out[0] = x;
  out[1] = y;
  out[2] = z;
}

export function length(a: Vector): number {
  return Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
}

/** Makes `a` one long; a zero vector stays zero. */
export function normalize(a: Vector, out: Vector): void {
  const norm = length(a);
  scale(a, norm > 0 ? 1 / norm : 0, out);
}

/** The part of `a` perpendicular to the unit vector `axis`. */
export function reject(a: Vector, axis: Vector, out: Vector): void {
  addScaled(a, axis, -dot(a, axis), out);
}

/** Angle between two unit vectors, radians, 0..π. */
export function angleBetween(a: Vector, b: Vector): number {
  return Math.acos(Math.max(-1, Math.min(1, dot(a, b))));
}

import { MathUtils } from 'three';

/** The angle from top to bottom of a lens whose angle along the picture's longer side is told; degrees. */
export function verticalFov(longSideDeg: number, aspect: number): number {
  if (aspect <= 1) return longSideDeg;
  const half = Math.tan((longSideDeg / 2) * MathUtils.DEG2RAD) / aspect;
  return 2 * Math.atan(half) * MathUtils.RAD2DEG;
}

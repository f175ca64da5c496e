import { Vector3 } from 'three';

const _toEye = new Vector3();

/**
 * Whether a hotspot's surface looks towards the eye: what viewers without a look through the scene take
 * for being seen. Nothing here goes by it; the bench measures it beside {@link createSight}.
 */
export function isFacing(at: Vector3, normal: Vector3, eye: Vector3): boolean {
  return _toEye.subVectors(eye, at).dot(normal) > 0;
}

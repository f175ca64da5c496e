import { MathUtils, type PerspectiveCamera } from 'three';

/** A camera that films the demo shopper, upright, from in front of where she stands. */
export interface CameraSetup {
  readonly id: string;
  /** Of the picture, px. */
  readonly width: number;
  readonly height: number;
  /** Field of view along the picture's long side, degrees. */
  readonly longFovDeg: number;
  /** From the shopper's place along the floor, metres. */
  readonly distance: number;
  /** Above the floor, metres. */
  readonly lensHeight: number;
  /** Upwards, degrees. */
  readonly pitchDeg: number;
}

/** A phone on a shelf, a laptop on a table, a phone propped up near by: three lenses, distances and heights. */
export const CAMERAS: readonly CameraSetup[] = [
  {
    id: 'phone',
    width: 480,
    height: 640,
    longFovDeg: 60,
    distance: 2.6,
    lensHeight: 1.25,
    pitchDeg: -6,
  },
  {
    id: 'laptop',
    width: 640,
    height: 480,
    longFovDeg: 72,
    distance: 2.2,
    lensHeight: 0.85,
    pitchDeg: 4,
  },
  {
    id: 'tele',
    width: 480,
    height: 640,
    longFovDeg: 50,
    distance: 2.9,
    lensHeight: 1.25,
    pitchDeg: -8,
  },
];

/** Focal length in pixels of the camera's picture. */
export function focalPx({ width, height, longFovDeg }: CameraSetup): number {
  return Math.max(width, height) / 2 / Math.tan(MathUtils.degToRad(longFovDeg) / 2);
}

/** Sets a three.js camera (in the shopper's world: she stands at the origin and faces +z). */
export function applyCamera(camera: PerspectiveCamera, setup: CameraSetup): void {
  const { width, height, distance, lensHeight, pitchDeg } = setup;
  camera.aspect = width / height;
  camera.fov = MathUtils.radToDeg(2 * Math.atan(height / 2 / focalPx(setup)));
  camera.near = 0.1;
  camera.far = 20;
  camera.position.set(0, lensHeight, distance);
  camera.rotation.set(MathUtils.degToRad(pitchDeg), 0, 0);
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
}

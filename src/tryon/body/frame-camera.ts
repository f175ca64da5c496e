/** Field of view on the long side when the device does not tell: a phone's main camera, roughly. */
const DEFAULT_FOV_RADIANS = Math.PI / 3;

/** A pinhole camera whose principal point is the picture's centre. */
export interface FrameCamera {
  width: number;
  height: number;
  focalPx: number;
}

/** Focal length in pixels of a frame whose long side spans the default field of view, 60°. */
export function defaultFocalPx(width: number, height: number): number {
  return Math.max(width, height) / 2 / Math.tan(DEFAULT_FOV_RADIANS / 2);
}

import type { CameraSetup } from './demo/virtual-camera';

/** Pixels of the demo shopper's picture: what a phone without a fast GPU films many times a second. */
const PIXELS = 760_000;
/** The picture is never narrower or wider than this, by its height. */
const ASPECT_MIN = 0.45;
const ASPECT_MAX = 1.8;
const LONG_FOV_DEG = 50;
/** What must be seen of the shopper's surroundings: her arms held out, and her whole height with room. */
const VIEW_HEIGHT_M = 2.5;
const VIEW_WIDTH_M = 1.25;
/** A tall screen's controls lie over its foot, so she stands higher in the picture. */
const FLOOR_SHARE_TALL = 0.21;
const FLOOR_SHARE_WIDE = 0.1;

/** A camera before the demo shopper that films in the screen's own shape. `aspect` = width / height. */
export function demoCamera(aspect: number): CameraSetup {
  const shape = Math.min(ASPECT_MAX, Math.max(ASPECT_MIN, aspect));
  const height = even(Math.sqrt(PIXELS / shape));
  const width = even(height * shape);
  const halfLong = Math.tan((LONG_FOV_DEG / 2) * (Math.PI / 180));
  // Metres that the picture's height shows at a distance of one metre.
  const heightPerMetre = shape < 1 ? 2 * halfLong : (2 * halfLong) / shape;
  const distance = Math.max(VIEW_HEIGHT_M, VIEW_WIDTH_M / shape) / heightPerMetre;
  const floorShare = shape < 1 ? FLOOR_SHARE_TALL : FLOOR_SHARE_WIDE;
  // Held level, so that nothing leans: the lens is as high as the middle of what it shows.
  const lensHeight = heightPerMetre * distance * (0.5 - floorShare);
  return { id: 'demo', width, height, longFovDeg: LONG_FOV_DEG, distance, lensHeight, pitchDeg: 0 };
}

const even = (px: number) => 2 * Math.round(px / 2);

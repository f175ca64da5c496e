/** What a hotspot's unit measures at the eye, degrees: 12 of them are its square. */
const UNIT_DEG = 0.06;
/** CSS px of a unit: small enough to leave a phone its room, and never under what can be read. */
const LEAST_PX = 1;
export const MOST_PX = 1.3;

/**
 * CSS px of a hotspot's unit in a picture: the same in degrees whatever is looked at, between a floor
 * and a ceiling. @param focal of the picture, CSS px
 */
export const unitPixels = (focal: number): number =>
  Math.min(MOST_PX, Math.max(LEAST_PX, focal * Math.tan((UNIT_DEG * Math.PI) / 180)));

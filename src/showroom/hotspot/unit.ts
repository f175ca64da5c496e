/** What a hotspot's unit measures at the eye, degrees: 12 of them are its square. */
const UNIT_DEG = 0.06;
/**
 * CSS px of a unit, in steps, so that what is drawn for one of them is sharp: small enough to leave a phone
 * its room, and never under what can be read.
 */
const STEPS = [1, 1.15, 1.3] as const;

/**
 * CSS px of a hotspot's unit in a picture: the same in degrees whatever is looked at, between a floor
 * and a ceiling. @param focal of the picture, CSS px
 */
export function unitPixels(focal: number): number {
  const meant = focal * Math.tan((UNIT_DEG * Math.PI) / 180);
  let unit: number = STEPS[0];
  for (const step of STEPS) if (meant >= step) unit = step;
  return unit;
}

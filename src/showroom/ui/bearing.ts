const WINDS = 8;

/**
 * The compass bearing of a look, degrees clockwise from north, 0 to 360.
 * @param yaw radians clockwise from the scene's -Z
 * @param northDeg bearing of the scene's -Z
 */
export function bearingOf(yaw: number, northDeg: number): number {
  const bearing = (yaw * 180) / Math.PI + northDeg;
  return ((bearing % 360) + 360) % 360;
}

/** Which of the eight winds a bearing is nearest to: 0 north, 2 east. */
export const windOf = (bearing: number): number => Math.round(bearing / (360 / WINDS)) % WINDS;

import type { Scene } from '../../contract/showroom-scene';
import { wrapAngle } from '../view-state/shot';

/** A marked place to stand. */
export interface Spot {
  readonly place: string;
  readonly x: number;
  readonly z: number;
  readonly yawDeg: number;
}

export const listSpots = ({ places }: Scene): Spot[] =>
  places.flatMap(({ id, spots }) =>
    spots.map(({ at, yawDeg }) => ({ place: id, x: at[0], z: at[1], yawDeg })),
  );

/** Nearer than this one stands on it already, metres. */
const ON_IT = 0.3;
/** A spot lies in a direction when it is no farther aside of it, radians. */
const ASIDE = (50 * Math.PI) / 180;
/** What lies behind a wall is thought of as so much farther away. */
const BEHIND_WALL = 3;

/** The spot that one means who goes in a direction. @param bearing radians, as a view's yaw */
export function spotAhead(
  spots: readonly Spot[],
  x: number,
  z: number,
  bearing: number,
  isSeen: (spot: Spot) => boolean,
): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const way = Math.hypot(spot.x - x, spot.z - z);
    const aside = Math.abs(wrapAngle(Math.atan2(spot.x - x, z - spot.z) - bearing));
    if (way < ON_IT || aside > ASIDE) continue;
    const effort = (way / Math.cos(aside) ** 2) * (isSeen(spot) ? 1 : BEHIND_WALL);
    if (effort >= least) continue;
    least = effort;
    best = spot;
  }
  return best;
}

export function nearestSpot(spots: readonly Spot[], x: number, z: number): Spot | null {
  let best: Spot | null = null;
  for (const spot of spots) {
    const isNearer =
      !best || Math.hypot(spot.x - x, spot.z - z) < Math.hypot(best.x - x, best.z - z);
    if (isNearer) best = spot;
  }
  return best;
}

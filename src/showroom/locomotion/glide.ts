import type { Vector3 } from 'three';
import type { PlanPoint } from '../../math/polygon';
import { copyShot, createShot, mixShots, type Shot } from '../view-state/shot';

/** A move of the camera from one shot to another. */
export interface Glide {
  /** Moves on by so many seconds and writes the shot; false once it is there. */
  update(seconds: number, out: Shot): boolean;
}

/** Least and most seconds of a move, and how it grows by metres. */
const SECONDS = { least: 0.52, most: 1.2, perMetre: 0.09 } as const;

/** How long a move takes that nobody timed. */
export function glideSeconds(from: Readonly<Shot>, to: Readonly<Shot>): number {
  const metres = from.target.distanceTo(to.target) + Math.abs(from.distance - to.distance);
  return Math.min(SECONDS.most, SECONDS.least + SECONDS.perMetre * metres);
}

/** Soft at both ends; nobody is jerked. */
const ease = (at: number) => at * at * (3 - 2 * at);

/**
 * @param way corners on the floor that the target passes over, first and last its ends; straight when
 * left out
 */
export function createGlide(
  from: Readonly<Shot>,
  to: Readonly<Shot>,
  seconds: number,
  way?: readonly PlanPoint[],
): Glide {
  const start = createShot();
  const end = createShot();
  copyShot(from, start);
  copyShot(to, end);
  const lengths = way ? lengthsOf(way) : [];
  let spent = 0;
  return {
    update(delta, out) {
      spent += delta;
      const at = seconds > 0 ? ease(Math.min(1, spent / seconds)) : 1;
      mixShots(start, end, at, out);
      // Of a way within one cell there is but a point.
      if (way && way.length > 1 && at < 1) follow(way, lengths, at, out.target);
      return spent < seconds;
    },
  };
}

/** Metres from the start of a way to each of its corners. */
function lengthsOf(way: readonly PlanPoint[]): number[] {
  const lengths = [0];
  for (let i = 1; i < way.length; i++) {
    const step = Math.hypot(way[i][0] - way[i - 1][0], way[i][1] - way[i - 1][1]);
    lengths.push(lengths[i - 1] + step);
  }
  return lengths;
}

function follow(
  way: readonly PlanPoint[],
  lengths: readonly number[],
  share: number,
  out: Vector3,
): void {
  const gone = lengths[lengths.length - 1] * share;
  let i = 1;
  while (i < way.length - 1 && lengths[i] < gone) i++;
  const step = lengths[i] - lengths[i - 1];
  const at = step > 0 ? (gone - lengths[i - 1]) / step : 1;
  out.x = way[i - 1][0] + (way[i][0] - way[i - 1][0]) * at;
  out.z = way[i - 1][1] + (way[i][1] - way[i - 1][1]) * at;
}

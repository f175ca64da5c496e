import { lengthOf, type PlanPoint } from '../../../math/polygon';
import type { DoorAhead, Doors } from '../doors';
import { WALK_SPEED, RUN_SPEED } from './size';

/** Somebody on a way: says how fast to walk and whereto. */
export interface WayFollower {
  /**
   * @param x where one stands, like `z`
   * @param out the speed wanted now, metres a second
   * @returns `going`, or how it ended
   */
  update(seconds: number, x: number, z: number, out: Speed): 'going' | 'there' | 'stuck';
  /** Metres that were left when last asked. */
  readonly left: number;
}

export interface Speed {
  x: number;
  z: number;
}

/** A corner is turned when it is so near, and the goal reached, metres. */
const TURN = 0.12;
const THERE = 0.015;
/** A door is opened from so far away, and waited for at this distance, out of its swing. */
const OPENS = 2.4;
const WAITS = 1.15;
const IS_OPEN = 0.85;
/** No way takes much longer than this: far ones are walked faster. */
const LONGEST_S = 3.2;
/** The last metres are slowed down over, as a share of a second's way. */
const SLOWS = 3.2;
/** After so long without getting nearer something is in the way. */
const PATIENCE_S = 0.8;
const DOOR_PATIENCE_S = 6;

export function createWayFollower(way: readonly PlanPoint[], doors: Doors): WayFollower {
  const ahead: readonly DoorAhead[] = doors.onWay(way);
  const total = lengthOf(way);
  const speed = Math.min(RUN_SPEED, Math.max(WALK_SPEED, total / LONGEST_S));
  /** Metres from each corner on. */
  const after = way.map((_, i) => lengthOf(way.slice(i)));
  let corner = 1;
  let best = Infinity;
  let idle = 0;
  let waited = 0;
  let left = total;

  /** Opens what comes next; whether it has to be waited for. */
  const mustWait = (): boolean => {
    let isShut = false;
    for (const { passage, at } of ahead) {
      const metres = at - (total - left);
      if (metres < 0 || metres > OPENS) continue;
      doors.swing(passage, 1);
      if (metres < WAITS && doors.openness(passage) < IS_OPEN) isShut = true;
    }
    return isShut;
  };

  return {
    get left() {
      return left;
    },
    update(seconds, x, z, out) {
      out.x = 0;
      out.z = 0;
      const isLast = () => corner >= way.length - 1;
      while (!isLast() && distance(way[corner], x, z) < TURN) corner++;
      if (corner >= way.length) return 'there';
      const toCorner = distance(way[corner], x, z);
      left = toCorner + after[corner];
      if (isLast() && toCorner < THERE) return 'there';
      if (mustWait()) {
        waited += seconds;
        return waited > DOOR_PATIENCE_S ? 'stuck' : 'going';
      }
      idle = left < best - 0.02 ? 0 : idle + seconds;
      best = Math.min(best, left);
      if (idle > PATIENCE_S) return 'stuck';
      const fast = Math.min(speed, 0.05 + left * SLOWS);
      out.x = ((way[corner][0] - x) / toCorner) * fast;
      out.z = ((way[corner][1] - z) / toCorner) * fast;
      return 'going';
    },
  };
}

const distance = (point: PlanPoint, x: number, z: number) => Math.hypot(point[0] - x, point[1] - z);

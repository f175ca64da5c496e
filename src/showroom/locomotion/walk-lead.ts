import { dampSpeed, damping } from '../../math/damper';
import type { Intent } from '../visit';
import { wrapAngle, type Shot } from '../view-state/shot';
import type { Doors } from './doors';
import type { WayFinder } from './path/way-finder';
import { createWayFollower, type Speed, type WayFollower } from './walk/follow-way';
import { RUN_SPEED, WALK_SPEED } from './walk/size';
import type { Walker } from './walk/walker';

/** Leads the camera on foot. */
export interface WalkLead {
  lookBy(right: number, up: number): void;
  zoomBy(factor: number): void;
  /** Sets out for a point of the floor; false when there is no way. */
  goTo(x: number, z: number): boolean;
  /** Stands still, looks where the shot does, and with its lens. */
  halt(): void;
  /** @param isRooted one looks round but does not walk by hand */
  update(seconds: number, isRooted: boolean): boolean;
}

interface WalkLeadOptions {
  readonly shot: Shot;
  readonly walker: Walker;
  readonly intent: Readonly<Intent>;
  readonly wayFinder: WayFinder;
  readonly doors: Doors;
  readonly eyeHeightM: number;
}

/** Seconds in which most of a change of speed, of lens or of height is done. */
const LAG = { speed: 0.09, turn: 0.06, lens: 0.08, height: 0.12, heading: 0.35 } as const;
/** Radians a second by a held key. */
const TURN = 1.7;
const LIFT = 0.9;
/** The neck's ends, radians. */
const PITCH = 1.48;
/** Degrees of the picture's longer side. */
const LENS = { min: 25, max: 100 } as const;
/** Nobody sees less: metres (a second), radians (a second), degrees. */
const STILL = 1e-4;
/** One looks where one goes when it is so far, and until it is so near, metres. */
const FAR = 2.5;
const NEAR = 0.6;
/** How often a way that was blocked is looked for anew. */
const TRIES = 3;

export function createWalkLead(options: WalkLeadOptions): WalkLead {
  const { shot, walker, intent, wayFinder, doors, eyeHeightM } = options;
  const across = { value: 0 };
  const along = { value: 0 };
  const turn = { value: 0 };
  const lift = { value: 0 };
  const wanted: Speed = { x: 0, z: 0 };
  let lens = shot.fov;
  let follower: WayFollower | null = null;
  let isFar = false;
  let goal = { x: 0, z: 0 };
  let tries = 0;

  const setOut = (): boolean => {
    const { feet } = walker;
    stop();
    let way = wayFinder.findWay(feet.x, feet.z, goal.x, goal.z, 'all');
    if (!way) {
      // Shut in behind an open door there is no other way than through its leaf.
      way = wayFinder.findWay(feet.x, feet.z, goal.x, goal.z, 'bare');
      if (way) walker.letThrough(doors.isLeaf);
    }
    follower = way ? createWayFollower(way, doors) : null;
    return follower !== null;
  };
  const stop = () => {
    if (!follower) return;
    follower = null;
    walker.letThrough(null);
    // Whoever stands in a leaf now is let out of it.
    walker.settle();
  };

  /** The speed that hands ask for, world space. */
  const askHands = () => {
    const { right, ahead } = intent;
    const fast =
      (intent.isRunning ? RUN_SPEED : WALK_SPEED) / Math.max(1, Math.hypot(right, ahead));
    const [sin, cos] = [Math.sin(shot.yaw), Math.cos(shot.yaw)];
    wanted.x = (right * cos + ahead * sin) * fast;
    wanted.z = (right * sin - ahead * cos) * fast;
  };
  const askWay = (seconds: number) => {
    const state = follower!.update(seconds, walker.feet.x, walker.feet.z, wanted);
    if (state === 'there' || (state === 'stuck' && (++tries >= TRIES || !setOut())))
      follower = null;
    if (!follower || !isFar || follower.left < NEAR) return;
    if (Math.hypot(wanted.x, wanted.z) < WALK_SPEED / 2) return;
    const share = damping(seconds, LAG.heading);
    shot.yaw += wrapAngle(Math.atan2(wanted.x, -wanted.z) - shot.yaw) * share;
    shot.pitch -= shot.pitch * share;
  };

  const speeds = [across, along, turn, lift];
  const isSlow = () => {
    for (const { value } of speeds) if (Math.abs(value) > 10 * STILL) return false;
    return true;
  };
  const rest = () => {
    for (const speed of speeds) speed.value = 0;
  };

  const look = (right: number, up: number) => {
    shot.yaw = wrapAngle(shot.yaw + right);
    shot.pitch = Math.min(PITCH, Math.max(-PITCH, shot.pitch + up));
  };

  return {
    lookBy(right, up) {
      stop();
      look(right, up);
    },
    zoomBy(factor) {
      lens = Math.min(LENS.max, Math.max(LENS.min, lens / factor));
    },
    goTo(x, z) {
      goal = { x, z };
      tries = 0;
      if (!setOut()) return false;
      isFar = Math.hypot(x - walker.feet.x, z - walker.feet.z) > FAR;
      return true;
    },
    halt() {
      stop();
      rest();
      lens = shot.fov;
    },
    update(seconds, isRooted) {
      const isAsked = !isRooted && (intent.right !== 0 || intent.ahead !== 0);
      if (isAsked || intent.turn !== 0 || intent.lift !== 0) stop();
      look(
        dampSpeed(turn, intent.turn * TURN, LAG.turn, seconds),
        dampSpeed(lift, intent.lift * LIFT, LAG.turn, seconds),
      );
      if (follower) askWay(seconds);
      else if (isAsked) askHands();
      else wanted.x = wanted.z = 0;
      walker.moveBy(
        dampSpeed(across, wanted.x, LAG.speed, seconds),
        dampSpeed(along, wanted.z, LAG.speed, seconds),
      );

      const { feet } = walker;
      const height = feet.y + eyeHeightM - shot.target.y;
      const zoom = lens - shot.fov;
      shot.target.set(feet.x, shot.target.y + height * damping(seconds, LAG.height), feet.z);
      shot.fov += zoom * damping(seconds, LAG.lens);
      const isStill = !follower && Math.abs(height) < STILL && Math.abs(zoom) < 0.01 && isSlow();
      if (!isStill) return true;
      shot.target.y = feet.y + eyeHeightM;
      shot.fov = lens;
      rest();
      return isAsked || intent.turn !== 0 || intent.lift !== 0;
    },
  };
}

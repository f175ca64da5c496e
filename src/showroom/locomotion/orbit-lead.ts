import type { Scene } from '../../contract/showroom-scene';
import { clamp } from '../../math/clamp';
import { dampSpeed, damping } from '../../math/damper';
import { boxRound } from '../../math/polygon';
import type { Intent } from '../visit';
import { wrapAngle, type Shot } from '../view-state/shot';

/** Leads the camera round the house, looked into from above. */
export interface OrbitLead {
  lookBy(right: number, up: number): void;
  zoomBy(factor: number): void;
  /** Stays as the shot is. */
  halt(): void;
  update(seconds: number): boolean;
}

/** A hand turns the house farther than it would look round. */
const GAIN = 3.5;
const LAG = { follow: 0.05, speed: 0.09 } as const;
/** Radians a second by a held key. */
const TURN = 1.4;
/** Over the floor by a held key, as a share of the distance a second. */
const PAN = 0.5;
/** Never from below the floor, nor straight down, where no bearing can be seen; radians. */
const PITCH = { min: -1.52, max: -0.14 } as const;
const NEAREST = 2;
const STILL = 1e-4;

export function createOrbitLead(shot: Shot, intent: Readonly<Intent>, scene: Scene): OrbitLead {
  const { min, max } = boxRound([
    ...scene.shell,
    ...scene.places.flatMap(({ outline }) => outline),
  ]);
  const farthest = Math.min(100, 5 * Math.hypot(max[0] - min[0], max[1] - min[1]));
  const goal = { yaw: 0, pitch: 0, distance: 0 };
  const across = { value: 0 };
  const along = { value: 0 };
  const turnBy = (yaw: number, pitch: number) => {
    goal.yaw += yaw;
    goal.pitch = clamp(goal.pitch + pitch, PITCH.min, PITCH.max);
  };

  return {
    lookBy: (right, up) => turnBy(-right * GAIN, -up * GAIN),
    zoomBy(factor) {
      goal.distance = clamp(goal.distance / factor, NEAREST, farthest);
    },
    halt() {
      across.value = along.value = 0;
      goal.yaw = shot.yaw;
      goal.pitch = clamp(shot.pitch, PITCH.min, PITCH.max);
      goal.distance = clamp(shot.distance, NEAREST, farthest);
    },
    update(seconds) {
      turnBy(-intent.turn * TURN * seconds, -intent.lift * TURN * seconds);
      const pan = PAN * shot.distance;
      const right = dampSpeed(across, intent.right * pan, LAG.speed, seconds);
      const ahead = dampSpeed(along, intent.ahead * pan, LAG.speed, seconds);
      const [sin, cos] = [Math.sin(shot.yaw), Math.cos(shot.yaw)];
      shot.target.x = clamp(shot.target.x + right * cos + ahead * sin, min[0], max[0]);
      shot.target.z = clamp(shot.target.z + right * sin - ahead * cos, min[1], max[1]);

      const share = damping(seconds, LAG.follow);
      const turn = wrapAngle(goal.yaw - shot.yaw);
      const tip = goal.pitch - shot.pitch;
      const way = goal.distance - shot.distance;
      const moves =
        Math.max(Math.abs(turn), Math.abs(tip), Math.abs(way) / shot.distance) > STILL ||
        Math.max(Math.abs(across.value), Math.abs(along.value)) > 10 * STILL;
      const isHeld = intent.right !== 0 || intent.ahead !== 0;
      shot.yaw = wrapAngle(shot.yaw + turn * (moves ? share : 1));
      shot.pitch += tip * (moves ? share : 1);
      shot.distance += way * (moves ? share : 1);
      if (!moves) across.value = along.value = 0;
      return moves || isHeld;
    },
  };
}

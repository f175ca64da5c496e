import { clamp } from '../../math/clamp';

/** Radians of the camera's way round the goods and down on them, and how much nearer it shows them. */
export interface OrbitState {
  turn: number;
  down: number;
  /** 1 shows the goods as the poster does. */
  zoom: number;
  /** What lies in the frame's middle, from the goods' middle, in heights of the frame at zoom 1: right and up. */
  panX: number;
  panY: number;
}

export interface OrbitLimits {
  readonly downMin: number;
  readonly downMax: number;
}

/** A camera's way round goods: follows a hand at once, and comes to rest by itself. */
export interface Orbit {
  /** Where it is now. */
  readonly now: Readonly<OrbitState>;
  /** As a hand does that holds the goods; radians. */
  turnBy(turn: number, down: number): void;
  /** The same, coming to rest slowly. */
  glideBy(turn: number, down: number): void;
  /** Times nearer; what lies at (x, y) stays there: from the frame's middle, in its heights, right and up. */
  zoomBy(factor: number, x?: number, y?: number): void;
  /** Moves what is shown by so many heights of the frame, right and up. */
  panBy(x: number, y: number): void;
  /** Back to how it was at first. */
  reset(): void;
  /** Whether zooming in (or out) still changes something. */
  canZoom(isIn: boolean): boolean;
  /** Moves on by so many seconds; false once it rests. */
  update(seconds: number): boolean;
  /** Goes at once where it is going. */
  finish(): void;
}

export const ZOOM = { min: 1, max: 5 } as const;
/** Share of the frame, from its middle, that can be moved into the middle at the nearest. */
const REACH = 0.5;
/** Seconds in which most of the way is gone behind a hand … */
const FOLLOW_S = 0.03;
/** … and once nothing holds the goods. What moved at a speed comes to rest after this many seconds of it. */
export const GLIDE_S = 0.16;
/** Nobody sees a step smaller than this: radians, times, heights. */
const STILL = 2e-4;

const KEYS = ['turn', 'down', 'zoom', 'panX', 'panY'] as const;

/** @param home How the goods are looked at first, radians */
export function createOrbit(
  home: Readonly<Pick<OrbitState, 'turn' | 'down'>>,
  { downMin, downMax }: OrbitLimits,
): Orbit {
  const start: OrbitState = { ...home, zoom: 1, panX: 0, panY: 0 };
  const now = { ...start };
  const goal = { ...start };
  let lag = GLIDE_S;

  const turnGoal = (turn: number, down: number) => {
    goal.turn += turn;
    goal.down = clamp(goal.down + down, downMin, downMax);
  };
  const pan = (x: number, y: number) => {
    const reach = (1 - 1 / goal.zoom) * REACH * (ZOOM.max / (ZOOM.max - 1));
    goal.panX = clamp(x, -reach, reach);
    goal.panY = clamp(y, -reach, reach);
  };

  return {
    now,
    turnBy(turn, down) {
      turnGoal(turn, down);
      lag = FOLLOW_S;
    },
    glideBy(turn, down) {
      turnGoal(turn, down);
      lag = GLIDE_S;
    },
    zoomBy(factor, x = 0, y = 0) {
      const before = goal.zoom;
      goal.zoom = clamp(before * factor, ZOOM.min, ZOOM.max);
      const shift = 1 / before - 1 / goal.zoom;
      pan(goal.panX + x * shift, goal.panY + y * shift);
    },
    panBy(x, y) {
      pan(goal.panX - x / goal.zoom, goal.panY - y / goal.zoom);
    },
    reset() {
      lag = GLIDE_S;
      // The short way round.
      const rounds = Math.round((now.turn - start.turn) / (2 * Math.PI)) * 2 * Math.PI;
      now.turn -= rounds;
      Object.assign(goal, start);
    },
    canZoom: (isIn) => (isIn ? goal.zoom < ZOOM.max : goal.zoom > ZOOM.min),
    update(seconds) {
      const share = 1 - Math.exp(-seconds / lag);
      let moves = false;
      for (const key of KEYS) {
        const way = goal[key] - now[key];
        if (Math.abs(way) > STILL) moves = true;
        now[key] += moves ? way * share : way;
      }
      return moves;
    },
    finish: () => void Object.assign(now, goal),
  };
}

import type { Passage, Scene } from '../../contract/showroom-scene';
import {
  boxRound,
  distanceToEdge,
  distanceToStretch,
  isWithin,
  type PlanPoint,
} from '../../math/polygon';

/** SVG path of polygons that close by themselves. */
export const pathOf = (...outlines: readonly (readonly PlanPoint[])[]): string =>
  outlines
    .map((outline) => `M${outline.map(([x, z]) => `${round(x)} ${round(z)}`).join('L')}Z`)
    .join('');

const round = (metres: number) => Math.round(metres * 1000) / 1000;

/** Beyond the walls that a gap is cut through, so that no hairline stays. */
const CUT = 0.02;
/** A wall where nothing on its other side says how thick it is. */
const USUAL_WALL = 0.12;

/**
 * Where a passage is cut into the walls: as wide as it is, and as deep as the wall between what it
 * joins. A rectangle.
 */
export function gapOf(passage: Passage, { places, shell }: Scene): readonly PlanPoint[] {
  const { from, to, between } = passage;
  const [ux, uz] = unit(from, to);
  const middle: PlanPoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const edges = between.map((id) => places.find((place) => place.id === id)?.outline ?? shell);
  const depths = edges.map((outline) => distanceToEdge(outline, middle[0], middle[1]));
  const depth = Math.max(...depths, USUAL_WALL / 2) + CUT;
  return [
    [from[0] + uz * depth, from[1] - ux * depth],
    [to[0] + uz * depth, to[1] - ux * depth],
    [to[0] - uz * depth, to[1] + ux * depth],
    [from[0] - uz * depth, from[1] + ux * depth],
  ];
}

function unit(from: PlanPoint, to: PlanPoint): PlanPoint {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** A door on a plan: where it hangs, where its leaf ends shut, and where open. */
export interface DoorSwing {
  readonly hinge: PlanPoint;
  readonly shut: PlanPoint;
  readonly open: PlanPoint;
}

/**
 * How a door swings. @param near where it hangs, or near there
 * @param openDeg about +Y, as it turns to open
 */
export function swingOf({ from, to }: Passage, near: PlanPoint, openDeg: number): DoorSwing {
  const isFrom = distance(near, from) <= distance(near, to);
  const hinge = isFrom ? from : to;
  const shut = isFrom ? to : from;
  const angle = (openDeg * Math.PI) / 180;
  const [dx, dz] = [shut[0] - hinge[0], shut[1] - hinge[1]];
  // About +Y a turn goes from +X to -Z, which is up on a plan.
  const open: PlanPoint = [
    hinge[0] + dx * Math.cos(angle) + dz * Math.sin(angle),
    hinge[1] - dx * Math.sin(angle) + dz * Math.cos(angle),
  ];
  return { hinge, shut, open };
}

/** A door as plans draw it: the open leaf, and the arc that it swings. */
export function doorPath({ hinge, shut, open }: DoorSwing, openDeg: number): string {
  const leaf = round(distance(hinge, shut));
  const at = ([x, z]: PlanPoint) => `${round(x)} ${round(z)}`;
  const arc = `A${leaf} ${leaf} 0 0 ${openDeg > 0 ? 0 : 1} ${at(open)}`;
  return `M${at(hinge)}L${at(open)}M${at(shut)}${arc}`;
}

const distance = (a: PlanPoint, b: PlanPoint) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Points that a name may be tried at, along the longer side of a room. */
const TRIES = 24;
/** A name is wider than it is high: what is beside it counts so much less. */
const FLATNESS = 0.45;
/** Of two spots that are as clear, the one nearer to the middle: what a metre from there counts. */
const OFF_MIDDLE = 0.08;

/**
 * Where a room's name stands: within its outline, as far as can be from walls and from what stands there.
 * @param things outlines of what stands in it
 */
export function nameSpot(
  outline: readonly PlanPoint[],
  things: readonly (readonly PlanPoint[])[],
): PlanPoint {
  const flat = (points: readonly PlanPoint[]) =>
    points.map(([x, z]): PlanPoint => [x * FLATNESS, z]);
  const room = flat(outline);
  const inside = things.map(flat);
  const { min, max } = boxRound(room);
  const step = Math.max(max[0] - min[0], max[1] - min[1]) / TRIES;
  const middle: PlanPoint = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2];
  let best = middle;
  let clearest = -Infinity;
  for (let x = min[0] + step / 2; x < max[0]; x += step) {
    for (let z = min[1] + step / 2; z < max[1]; z += step) {
      if (!isWithin(room, x, z)) continue;
      const clear = inside.reduce(
        (least, thing) => {
          const edge = distanceToEdge(thing, x, z);
          return Math.min(least, isWithin(thing, x, z) ? -edge : edge);
        },
        distanceToEdge(room, x, z),
      );
      const score = clear - OFF_MIDDLE * distance(middle, [x, z]);
      if (score <= clearest) continue;
      clearest = score;
      best = [x, z];
    }
  }
  return [best[0] / FLATNESS, best[1]];
}

/** A length written outside of the walls. */
export interface PlanMeasure {
  readonly from: number;
  readonly to: number;
}

/** How near to the outermost wall a room must reach to be measured there, metres. */
const NEAR_WALL = 0.6;

/** Widths of the rooms along the far side (least z), and depths of those along the left one (least x). */
export function outerMeasures({ places }: Scene): {
  readonly across: readonly PlanMeasure[];
  readonly down: readonly PlanMeasure[];
} {
  const boxes = places.map(({ outline }) => boxRound(outline));
  const top = Math.min(...boxes.map(({ min }) => min[1]));
  const left = Math.min(...boxes.map(({ min }) => min[0]));
  const along = (axis: 0 | 1, edge: number, other: 0 | 1) =>
    boxes
      .filter(({ min }) => min[other] - edge < NEAR_WALL)
      .map(({ min, max }) => ({ from: min[axis], to: max[axis] }))
      .toSorted((a, b) => a.from - b.from);
  return { across: along(0, top, 1), down: along(1, left, 0) };
}

/** The window as a stretch within the wall, so thick: the nearest wall's thickness at its middle. */
export function wallAt(
  from: PlanPoint,
  to: PlanPoint,
  { places, shell }: Pick<Scene, 'places' | 'shell'>,
): number {
  const middle: PlanPoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const room = Math.min(
    ...places.map(({ outline }) =>
      Math.min(
        ...outline.map((point, i) =>
          distanceToStretch(point, outline[(i + 1) % outline.length]!, middle[0], middle[1]),
        ),
      ),
    ),
  );
  const outer = distanceToEdge(shell, middle[0], middle[1]);
  return Math.max(room + outer, USUAL_WALL);
}

import type { Showroom } from '../../../src/contract/showroom';
import type { ShowroomView } from '../../../src/contract/showroom-view';
import { areaOf, boxMiddle, boxRound, isWithin, distanceToEdge } from '../../../src/math/polygon';

/** How near to a wall one stands, metres. */
const WALL_METRES = 0.3;
const TRIES = 10_000;

export interface ViewChances {
  /** Numbers from 0 to 1. */
  readonly random: () => number;
  /** Whether one may stand on a point of the floor; metres. */
  readonly isFree: (x: number, z: number) => boolean;
}

/**
 * Views by chance of somebody who stands on the floor, in places as often as they are large: whichever
 * way they look, level or a little up or down, with doors open or shut.
 */
export function standingViews(
  showroom: Showroom,
  count: number,
  { random, isFree }: ViewChances,
): ShowroomView[] {
  const { places, passages } = showroom.scene;
  const areas = places.map(({ outline }) => areaOf(outline));
  const whole = areas.reduce((sum, area) => sum + area, 0);
  const views: ShowroomView[] = [];
  for (let tries = 0; views.length < count; tries++) {
    if (tries > TRIES) throw new Error('standingViews: there is nowhere to stand');
    let share = random() * whole;
    const place = places.find((_, i) => (share -= areas[i]!) <= 0) ?? places.at(-1)!;
    const { min, max } = boxRound(place.outline);
    const x = min[0] + random() * (max[0] - min[0]);
    const z = min[1] + random() * (max[1] - min[1]);
    if (!isWithin(place.outline, x, z)) continue;
    if (distanceToEdge(place.outline, x, z) < WALL_METRES || !isFree(x, z)) continue;
    const [middleX, middleZ] = boxMiddle(place.outline);
    const state: ShowroomView['state'] = {};
    for (const { door } of passages) if (door) state[door.node] = Math.round(random());
    views.push({
      ...showroom.start,
      mode: 'walk',
      place: place.id,
      offset: [x - middleX, 0, z - middleZ],
      yaw: random() * 360 - 180,
      pitch: random() * 40 - 25,
      distance: 0,
      state,
      open: null,
    });
  }
  return views;
}

/** Views of the whole from above, from all sides. */
export function dollhouseViews(showroom: Showroom, count: number): ShowroomView[] {
  const { min, max } = boxRound(showroom.scene.shell);
  const [place] = showroom.scene.places;
  const [x, z] = boxMiddle(place!.outline);
  const reach = Math.hypot(max[0] - min[0], max[1] - min[1]);
  return Array.from({ length: count }, (_, i) => ({
    ...showroom.start,
    mode: 'dollhouse',
    place: place!.id,
    offset: [(min[0] + max[0]) / 2 - x, 0, (min[1] + max[1]) / 2 - z],
    yaw: (i / count) * 360 - 180,
    pitch: -50,
    fov: 50,
    distance: reach,
    open: null,
  }));
}

import { Vector3 } from 'three';
import type { ScenePlace } from '../../contract/showroom-scene';
import { areaOf, type PlanPoint } from '../../math/polygon';
import type { Hit, World } from '../visit';

/** A room's size, metres and square metres. */
export interface RoomSize {
  /** Across its longer way, and its shorter one. */
  readonly widthM: number;
  readonly depthM: number;
  readonly heightM: number;
  readonly areaM2: number;
}

/** A room's size as its outline has it: of the narrowest box round it, however it is turned. */
export function roomSize({ outline, heightM }: ScenePlace): RoomSize {
  let least = { widthM: 0, depthM: 0, area: Infinity };
  outline.forEach((from, i) => {
    const to = outline[(i + 1) % outline.length];
    const [across, along] = extents(outline, Math.atan2(to[1] - from[1], to[0] - from[0]));
    if (across * along >= least.area) return;
    least = {
      widthM: Math.max(across, along),
      depthM: Math.min(across, along),
      area: across * along,
    };
  });
  const { widthM, depthM } = least;
  return { widthM, depthM, heightM, areaM2: areaOf(outline) };
}

function extents(outline: readonly PlanPoint[], turn: number): [across: number, along: number] {
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const across = outline.map(([x, z]) => x * cos + z * sin);
  const along = outline.map(([x, z]) => z * cos - x * sin);
  return [Math.max(...across) - Math.min(...across), Math.max(...along) - Math.min(...along)];
}

const FAR = 30;
/** The tape's light is shot from this high: over beds and tables, under lintels and lamps. */
const LEVEL = 1.2;
const _from = new Vector3();
const _way = new Vector3();
const _hit: Hit = { point: new Vector3(), normal: new Vector3(), distance: 0, isFloor: false };

/**
 * From floor to ceiling at a point of the plan, as it stands; null where one of both is not there. What
 * hangs or stands there is measured to.
 */
export function heightAt(world: World, [x, z]: PlanPoint): number | null {
  return between(world, x, z, _way.set(0, 1, 0));
}

/** From wall to wall through a point of the plan, in a plan's direction of length 1. */
export function clearWidth(world: World, [x, z]: PlanPoint, [dx, dz]: PlanPoint): number | null {
  return between(world, x, z, _way.set(dx, 0, dz));
}

/** How far it is to what a ray meets, there and back. */
function between(world: World, x: number, z: number, way: Vector3): number | null {
  _from.set(x, LEVEL, z);
  if (!world.castRay(_from, way, FAR, 'all', _hit)) return null;
  const there = _hit.distance;
  if (!world.castRay(_from, way.negate(), FAR, 'all', _hit)) return null;
  return there + _hit.distance;
}

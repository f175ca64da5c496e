import { Vector3 } from 'three';
import type { Body } from '../world/body';
import type { SolidWorld } from '../world/create-world';
import { nearBlock } from '../world/near-block';
import { COLUMN, RADIUS } from './size';

/** Never farther at once, or a thin wall would be stepped through. */
const STRIDE = RADIUS / 2;
/** So far a thing may reach into the visitor. */
const TOUCH = 1e-3;
const PUSHES = 12;
/** Floor so far beside the feet still carries: joints between two floors. */
const FOOT = 0.1;
/** Unstuck: as far as this is looked for a free place. */
const ESCAPE = 1.2;

/** Somebody on the floor: stopped by what blocks, carried by floors, never within anything. */
export interface Walker {
  readonly feet: Vector3;
  /** Stands there, or where it is free nearest to it. */
  standAt(x: number, y: number, z: number): void;
  /** Walks so far, along walls if need be, metres. */
  moveBy(x: number, z: number): void;
  /** Lets these be walked through from now on; nothing when null. */
  letThrough(isLet: ((body: Body) => boolean) | null): void;
  /** Yields to what came or moved in the world; false when it did not have to. */
  settle(): boolean;
  /** Whether one can stand there, the floor at about the height of `y`. */
  isFree(x: number, y: number, z: number): boolean;
}

export function createWalker(world: SolidWorld): Walker {
  const feet = new Vector3();
  /** Where it was free last. */
  const lastFree = new Vector3(NaN, NaN, NaN);
  const column = { x: 0, z: 0, low: 0, high: 0 };
  const contact = { distance: 0, x: 0, z: 0 };
  const tried = new Vector3();
  const above = new Vector3();
  /** Doors that swung over someone who could not give way: walked through until they are clear. */
  const passed = new Set<Body>();
  let isLet: ((body: Body) => boolean) | null = null;
  const isPassed = (body: Body) => passed.has(body) || (isLet?.(body) ?? false);

  /** Whether something blocks `at` within `radius`; then `contact` says where. */
  const touches = (at: Vector3, radius: number): boolean => {
    column.x = at.x;
    column.z = at.z;
    column.low = at.y + COLUMN.low;
    column.high = at.y + COLUMN.high;
    contact.distance = radius;
    return world.nearBlock(column, contact, isPassed);
  };

  /** Moves `at` out of all that blocks; false when there is no room. */
  const pushOut = (at: Vector3): boolean => {
    for (let i = 0; i < PUSHES; i++) {
      if (!touches(at, RADIUS)) return true;
      const { distance } = contact;
      if (distance < TOUCH) return false;
      const push = (RADIUS - distance + TOUCH / 10) / distance;
      at.x += (at.x - contact.x) * push;
      at.z += (at.z - contact.z) * push;
    }
    return !touches(at, RADIUS - TOUCH);
  };

  const floorAt = (x: number, y: number, z: number) =>
    world.floorBelow(above.set(x, y + COLUMN.low, z), 2 * COLUMN.low);
  /** Lets `at` down on its floor; false where there is none. */
  const findFloor = (at: Vector3): boolean => {
    const floor = floorAt(at.x, at.y, at.z);
    if (floor !== null) {
      at.y = floor;
      return true;
    }
    for (let i = 0; i < 8; i++) {
      const turn = (i * Math.PI) / 4;
      const beside = floorAt(at.x + FOOT * Math.cos(turn), at.y, at.z + FOOT * Math.sin(turn));
      if (beside !== null) return true;
    }
    return false;
  };

  const settleOn = (at: Vector3) => {
    feet.copy(at);
    lastFree.copy(at);
  };
  const step = (x: number, z: number): boolean => {
    tried.copy(feet);
    tried.x += x;
    tried.z += z;
    if (!pushOut(tried) || !findFloor(tried)) return false;
    settleOn(tried);
    return true;
  };

  /** The free place nearest to `from`, into `tried`. */
  const escape = (from: Vector3): boolean => {
    for (let reach = 0; reach <= ESCAPE; reach += STRIDE) {
      for (let i = 0; i < 16; i++) {
        const turn = (i * Math.PI) / 8;
        tried.copy(from);
        tried.x += reach * Math.cos(turn);
        tried.z += reach * Math.sin(turn);
        if (!touches(tried, RADIUS - TOUCH) && findFloor(tried)) return true;
      }
    }
    return false;
  };

  const dropPassed = () => {
    // Of a copy: what is put back would be met again without end.
    for (const body of [...passed]) {
      passed.delete(body);
      if (touches(feet, RADIUS)) passed.add(body);
    }
  };
  /** Lets through what moves and reaches into the visitor; false when something that stands does. */
  const passWhatMoves = (): boolean => {
    touches(feet, RADIUS - TOUCH);
    for (const body of world.bodies) {
      contact.distance = RADIUS - TOUCH;
      if (body.hasMoved && nearBlock(body, column, contact)) passed.add(body);
    }
    return !touches(feet, RADIUS - TOUCH);
  };

  return {
    feet,
    standAt(x, y, z) {
      passed.clear();
      feet.set(x, y, z);
      // A door that stands there now may be on its way; a view is restored where it was.
      passWhatMoves();
      tried.copy(feet);
      const isRoom = !touches(feet, RADIUS - TOUCH) || pushOut(tried);
      if ((isRoom && findFloor(tried)) || escape(feet)) settleOn(tried);
    },
    moveBy(x, z) {
      const strides = Math.ceil(Math.hypot(x, z) / STRIDE);
      for (let i = 0; i < strides; i++) {
        const dx = x / strides;
        const dz = z / strides;
        // Where the floor ends one goes on along its edge.
        if (!step(dx, dz) && !step(dx, 0) && !step(0, dz)) break;
      }
      if (passed.size > 0) dropPassed();
    },
    letThrough(next) {
      isLet = next;
    },
    settle() {
      if (passed.size > 0) dropPassed();
      if (!touches(feet, RADIUS - TOUCH)) {
        if (Number.isNaN(lastFree.x) && findFloor(feet)) lastFree.copy(feet);
        return false;
      }
      tried.copy(feet);
      if (pushOut(tried) && findFloor(tried)) settleOn(tried);
      else if (!passWhatMoves()) {
        passed.clear();
        if (escape(feet)) settleOn(tried);
        else if (!Number.isNaN(lastFree.x)) feet.copy(lastFree);
      }
      return true;
    },
    isFree(x, y, z) {
      tried.set(x, y, z);
      return !touches(tried, RADIUS - TOUCH) && findFloor(tried);
    },
  };
}

import { Vector3 } from 'three';
import type { Visit } from '../../../src/showroom/visit';
import { RADIUS } from '../../../src/showroom/locomotion/walk/size';
import type { SolidWorld } from '../../../src/showroom/locomotion/world/create-world';

/** What was found on a walk. */
export interface Roamed {
  /** Farthest above or below the floor, metres. */
  readonly floorErrorM: number;
  /** Deepest within anything that stands for good, metres. */
  readonly clipM: number;
  /** Steps in which a door reached into the visitor by more than a centimetre. */
  readonly insideDoor: number;
  /** Square metres of floor that were trodden on, in squares of 25 cm. */
  readonly trodden: number;
  /** From how many of how many stops the start was reached again. */
  readonly returned: number;
  readonly stops: number;
}

export interface RoamOptions {
  readonly visit: Visit;
  readonly steps: number;
  readonly random: () => number;
  /** Swings doors to where they are wanted; once a step. */
  readonly swing: (seconds: number) => void;
  /** Roots that move. */
  readonly isDoor: (name: string) => boolean;
  readonly doors: readonly string[];
}

/** Walks by chance: hands, clicks and pictures that come late, doors opening and closing all the while. */
export function roam({ visit, steps, random, swing, isDoor, doors }: RoamOptions): Roamed {
  const { rig, store } = visit;
  const world = visit.world as SolidWorld;
  const home = rig.stand.feet.clone();
  const trodden = new Set<string>();
  let floorErrorM = 0;
  let clipM = 0;
  let insideDoor = 0;
  let returned = 0;
  let stops = 0;

  const clearance = (isMeant: (name: string) => boolean): number => {
    const { x, y, z } = rig.stand.feet;
    const contact = { distance: RADIUS, x: 0, z: 0 };
    const column = { x, z, low: y + 0.04, high: y + 1.65 };
    world.nearBlock(column, contact, ({ root }) => !isMeant(root.name));
    return RADIUS - contact.distance;
  };
  const check = () => {
    const { feet } = rig.stand;
    const floor = world.floorBelow(new Vector3(feet.x, feet.y + 0.2, feet.z), 0.4);
    if (floor !== null) floorErrorM = Math.max(floorErrorM, Math.abs(floor - feet.y));
    else if (!hasFloorBeside(world, feet)) floorErrorM = Infinity;
    clipM = Math.max(
      clipM,
      clearance((name) => !isDoor(name)),
    );
    if (clearance(isDoor) > 0.01) insideDoor++;
    trodden.add(`${Math.floor(feet.x * 4)} ${Math.floor(feet.z * 4)}`);
  };
  const step = () => {
    const seconds = 0.004 + 0.15 * random() ** 3;
    swing(seconds);
    const moves = rig.update(seconds);
    check();
    return moves;
  };
  const letGo = () => Object.assign(rig.intent, { right: 0, ahead: 0, turn: 0, isRunning: false });

  for (let i = 0; i < steps; i++) {
    if (i % 40 === 0) {
      letGo();
      if (random() < 0.5 && doors.length > 0) {
        const door = doors[Math.floor(random() * doors.length)]!;
        const { view } = store.getState();
        store.setState({
          view: { ...view, state: { ...view.state, [door]: Math.round(random()) } },
        });
      }
      rig.lookBy((random() - 0.5) * 4, 0);
      if (random() < 0.75) {
        rig.intent.ahead = random() < 0.8 ? 1 : -1;
        rig.intent.right = Math.round(random() * 2 - 1);
        rig.intent.turn = random() < 0.3 ? random() * 2 - 1 : 0;
        rig.intent.isRunning = random() < 0.5;
      } else {
        const { feet } = rig.stand;
        rig.goTo(new Vector3(feet.x + 6 * (random() - 0.5), 0, feet.z + 6 * (random() - 0.5)));
      }
    }
    step();
    if (i % 1000 !== 999) continue;
    letGo();
    stops++;
    rig.goTo(home);
    for (let more = 0; more < 3000 && step(); more++);
    if (rig.stand.feet.distanceTo(home) < 0.1) returned++;
  }
  return { floorErrorM, clipM, insideDoor, trodden: trodden.size / 16, returned, stops };
}

function hasFloorBeside(world: SolidWorld, { x, y, z }: Vector3): boolean {
  return [0, 1, 2, 3, 4, 5, 6, 7].some((i) => {
    const turn = (i * Math.PI) / 4;
    const at = new Vector3(x + 0.1 * Math.cos(turn), y + 0.04, z + 0.1 * Math.sin(turn));
    return world.floorBelow(at, 0.08) !== null;
  });
}

import { Box3, Vector3 } from 'three';
import type { StoreApi } from 'zustand';
import type { Passage, Scene } from '../../contract/showroom-scene';
import type { PlanPoint } from '../../math/polygon';
import type { VisitStore } from '../visit';
import { nameOf } from '../stage/find-nodes';
import { wrapAngle } from '../view-state/shot';
import type { Body } from './world/body';
import type { SolidWorld } from './world/create-world';
import { closedLeaf } from './path/door-leaf';

/** A door on a way, and how far along it, metres. */
export interface DoorAhead {
  readonly passage: Passage;
  readonly at: number;
}

/** Doors of the scene, as those see them who want to go through. */
export interface Doors {
  /** The doors that a way leads through, nearest first. */
  onWay(way: readonly PlanPoint[]): DoorAhead[];
  /** Opens or closes a door, as everything is chosen: by the view. @param share 0 closed, 1 open */
  swing(passage: Passage, share: number): void;
  /** Whether it is a door's leaf. */
  isLeaf(body: Body): boolean;
  /** How far a door stands open now, 0 to 1; open when it is not there. */
  openness(passage: Passage): number;
}

const _box = new Box3();
const _middle = new Vector3();

export function createDoors(
  { passages }: Scene,
  store: StoreApi<VisitStore>,
  world: SolidWorld,
): Doors {
  const withDoors = passages.filter(({ door }) => door);
  const leaves = new Set(withDoors.map(({ door }) => door!.node));
  return {
    onWay(way) {
      const found: DoorAhead[] = [];
      let gone = 0;
      for (let i = 1; i < way.length; i++) {
        for (const passage of withDoors) {
          const at = crossing(way[i - 1], way[i], passage.from, passage.to);
          if (at !== null) found.push({ passage, at: gone + at });
        }
        gone += Math.hypot(way[i][0] - way[i - 1][0], way[i][1] - way[i - 1][1]);
      }
      return found.sort((a, b) => a.at - b.at);
    },
    swing({ door }, share) {
      const { view } = store.getState();
      if (!door || (view.state[door.node] ?? 0) === share) return;
      store.setState({ view: { ...view, state: { ...view.state, [door.node]: share } } });
    },
    isLeaf: ({ root }) => leaves.has(nameOf(root)),
    openness(passage) {
      const { door } = passage;
      const body = world.bodies.find(({ root }) => nameOf(root) === door?.node);
      if (!door || !body?.tree) return 1;
      const hingeX = body.matrix.elements[12];
      const hingeZ = body.matrix.elements[14];
      const closed = closedLeaf(passage, hingeX, hingeZ);
      _box.min.fromArray(body.tree.bounds, 0);
      _box.max.fromArray(body.tree.bounds, 3);
      _box.getCenter(_middle).applyMatrix4(body.matrix);
      const turn = wrapAngle(
        Math.atan2(closed.z, closed.x) - Math.atan2(_middle.z - hingeZ, _middle.x - hingeX),
      );
      return Math.min(1, Math.max(0, turn / ((door.openDeg * Math.PI) / 180)));
    },
  };
}

/** How far along from `a` to `b` the line from `c` to `d` is crossed, metres; null when it is not. */
function crossing(a: PlanPoint, b: PlanPoint, c: PlanPoint, d: PlanPoint): number | null {
  const [ux, uz] = [b[0] - a[0], b[1] - a[1]];
  const [vx, vz] = [d[0] - c[0], d[1] - c[1]];
  const area = ux * vz - uz * vx;
  if (area === 0) return null;
  const along = ((c[0] - a[0]) * vz - (c[1] - a[1]) * vx) / area;
  const across = ((c[0] - a[0]) * uz - (c[1] - a[1]) * ux) / area;
  const isMet = along >= 0 && along <= 1 && across >= 0 && across <= 1;
  return isMet ? along * Math.hypot(ux, uz) : null;
}

import { MathUtils, Quaternion, Vector3, type Object3D } from 'three';
import type { Passage } from '../../contract/showroom-scene';
import type { World } from '../visit';

/** The doors of all parts that are here. */
export interface Doors {
  /** A leaf, which stands shut now, by its hinge's node. */
  add(passage: Passage, leaf: Object3D): void;
  /** Whether one can look through: always where there is no door. */
  isOpen(passage: Passage): boolean;
  /**
   * Swings towards what is wanted. A door whose rooms are not all here stays as it is and is awaited.
   * @param goals how far each is to stand open, 0 to 1, by its node
   * @returns false once all rest
   */
  update(seconds: number, goals: Readonly<Record<string, number>>, isCalm: boolean): boolean;
  /** Passages whose door waits; another array whenever they change. */
  readonly awaited: readonly string[];
}

export interface DoorsOptions {
  readonly world: World;
  /** Whether a place can be looked into. */
  readonly isHere: (place: string) => boolean;
}

/** A door takes so long, however far it goes. */
const SWING_SECONDS = 0.6;

interface Leaf {
  readonly passage: Passage;
  readonly object: Object3D;
  readonly shut: Quaternion;
  from: number;
  to: number;
  /** Of its way, 0 to 1. */
  gone: number;
}

const _up = new Vector3(0, 1, 0);
const _turn = new Quaternion();

export function createDoors({ world, isHere }: DoorsOptions): Doors {
  const leaves: Leaf[] = [];
  let awaited: readonly string[] = [];

  const setOpen = ({ object, shut, passage }: Leaf, share: number) => {
    _turn.setFromAxisAngle(_up, passage.door!.openDeg * MathUtils.DEG2RAD * share);
    object.quaternion.copy(shut).multiply(_turn);
    object.updateMatrix();
    object.updateMatrixWorld(true);
    world.moved(object);
  };
  const shareOf = ({ from, to, gone }: Leaf) => from + (to - from) * gone * gone * (3 - 2 * gone);
  const isReady = ({ passage: { between } }: Leaf) =>
    isHere(between[0]) && (between[1] === null || isHere(between[1]));
  const wait = (passage: string, waits: boolean) => {
    if (awaited.includes(passage) === waits) return;
    awaited = waits ? [...awaited, passage] : awaited.filter((id) => id !== passage);
  };

  return {
    add(passage, leaf) {
      leaves.push({
        passage,
        object: leaf,
        shut: leaf.quaternion.clone(),
        from: 0,
        to: 0,
        gone: 1,
      });
    },
    isOpen(passage) {
      if (!passage.door) return true;
      for (const leaf of leaves) {
        if (leaf.passage === passage) return leaf.to > 0 || shareOf(leaf) > 0;
      }
      return false;
    },
    update(seconds, goals, isCalm) {
      let moves = false;
      for (const leaf of leaves) {
        const goal = goals[leaf.passage.door!.node] ?? 0;
        const waits = goal > 0 && leaf.to === 0 && !isReady(leaf);
        wait(leaf.passage.id, waits);
        if (waits) continue;
        if (goal !== leaf.to) {
          leaf.from = shareOf(leaf);
          leaf.to = goal;
          leaf.gone = 0;
        }
        if (leaf.gone === 1) continue;
        leaf.gone = isCalm ? 1 : Math.min(1, leaf.gone + seconds / SWING_SECONDS);
        setOpen(leaf, shareOf(leaf));
        moves = true;
      }
      return moves;
    },
    get awaited() {
      return awaited;
    },
  };
}

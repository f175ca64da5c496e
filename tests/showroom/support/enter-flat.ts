import type { Object3D } from 'three';
import type { Showroom } from '../../../src/contract/showroom';
import type { Scene } from '../../../src/contract/showroom-scene';
import { boxMiddle } from '../../../src/math/polygon';
import { createVisit } from '../../../src/showroom/create-visit';
import type { Visit } from '../../../src/showroom/visit';
import { readScene, standFlat } from './load-flat';
import { TINY } from './tiny-flat';

/** A visit of the flat that the shop shows, all of it loaded, begun on its first place's first spot. */
export interface FlatVisit {
  readonly visit: Visit;
  readonly doors: readonly string[];
  /** Swings the doors towards what the view says, as fast as the stage does. */
  swing(seconds: number): void;
}

/** The stage's doors take so long. */
const SWING_SECONDS = 0.6;

export async function enterFlat(): Promise<FlatVisit> {
  const source = await readScene();
  // Files have names here instead of addresses; nobody fetches them.
  const scene = source as unknown as Scene;
  const [place] = scene.places;
  const [spot] = place!.spots;
  const [x, z] = boxMiddle(place!.outline);
  const showroom: Showroom = {
    ...TINY,
    id: 'flat',
    scene,
    start: {
      ...TINY.start,
      showroom: 'flat',
      place: place!.id,
      yaw: spot!.yawDeg,
      offset: [spot!.at[0] - x, 0, spot!.at[1] - z],
    },
  };
  const visit = createVisit(showroom);
  const leaves = await standFlat(visit.world, source);
  visit.rig.update(1 / 60);

  const shares = new Map<string, number>();
  const turn = (leaf: Object3D, degrees: number) => {
    leaf.rotation.y = (degrees * Math.PI) / 180;
    visit.world.moved(leaf);
  };
  return {
    visit,
    doors: [...leaves.keys()],
    swing(seconds) {
      const { state } = visit.store.getState().view;
      for (const { door } of scene.passages) {
        const leaf = door && leaves.get(door.node);
        if (!leaf) continue;
        const share = shares.get(door.node) ?? 0;
        const wanted = state[door.node] ?? 0;
        if (share === wanted) continue;
        const most = seconds / SWING_SECONDS;
        const next = share + Math.max(-most, Math.min(most, wanted - share));
        shares.set(door.node, next);
        turn(leaf, next * door.openDeg);
      }
    },
  };
}

import { Object3D } from 'three';
import type { Overlay, Visit } from '../visit';
import { createRoomSound, type RoomSound } from './room-sound';

/** One step of somebody who looks round, metres. */
const STRIDE = 0.68;
/** Farther than this in one frame is no walk. */
const LEAP = 0.5;

/** What is heard of a visit. */
export interface VisitSound {
  readonly click: RoomSound['click'];
  /** Sounds from now on; returns what ends it. */
  follow(): () => void;
}

/**
 * Sounds of a visit: the room's tone while sound is on and once the page was touched, steps by what is
 * walked, a click for what is done.
 */
export function createVisitSound(visit: Visit): VisitSound {
  const sound = createRoomSound(Math.random);
  const touched = () => {
    if (visit.store.getState().isSoundOn) sound.start();
  };
  const follow = () => {
    const unfollow = visit.store.subscribe((now, before) => {
      if (now.isSoundOn !== before.isSoundOn) {
        if (!now.isSoundOn) sound.stop();
        else if (navigator.userActivation?.hasBeenActive ?? true) sound.start();
      }
      if (now.view.state !== before.view.state) sound.click('door');
      if (now.view.slots !== before.view.slots) sound.click('swap');
    });
    const steps = stepsOf(visit, sound);
    visit.overlays.add(steps);
    addEventListener('pointerdown', touched);
    addEventListener('keydown', touched);
    return () => {
      unfollow();
      visit.overlays.delete(steps);
      removeEventListener('pointerdown', touched);
      removeEventListener('keydown', touched);
      sound.dispose();
    };
  };
  return { click: sound.click, follow };
}

function stepsOf({ rig, store }: Visit, sound: RoomSound): Overlay {
  let { x, z } = rig.stand.feet;
  let gone = 0;
  return {
    object: new Object3D(),
    update() {
      const { feet } = rig.stand;
      const way = Math.hypot(feet.x - x, feet.z - z);
      x = feet.x;
      z = feet.z;
      if (way > LEAP || store.getState().view.mode !== 'walk') return false;
      gone += way;
      if (gone >= STRIDE) {
        gone -= STRIDE;
        sound.click('step');
      }
      return false;
    },
  };
}

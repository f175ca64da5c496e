import { Object3D } from 'three';
import { findPlace } from '../view-state/find-place';
import type { Overlay, Visit } from '../visit';

/**
 * Says when the visitor comes into another place, while still on the way; it draws nothing.
 * @param isHere told at once, and whenever it is another
 */
export function createPresence(visit: Visit, isHere: (place: string) => void): Overlay {
  const { scene } = visit.showroom;
  let here = visit.store.getState().view.place;
  isHere(here);
  return {
    object: new Object3D(),
    update() {
      const { feet } = visit.rig.stand;
      const place = findPlace(scene.places, feet.x, feet.z, here);
      if (place !== here) isHere((here = place));
      return false;
    },
  };
}

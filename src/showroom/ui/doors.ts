import { Vector3 } from 'three';
import type { Showroom } from '../../contract/showroom';
import type { Passage } from '../../contract/showroom-scene';
import type { ShowroomView } from '../../contract/showroom-view';
import { findPlace } from '../view-state/find-place';
import type { Visit } from '../visit';
import { choose } from './visit-context';

export function passageOf({ scene }: Showroom, id: string): Passage {
  const passage = scene.passages.find((each) => each.id === id);
  if (!passage) throw new Error(`doors: no passage ${id}`);
  return passage;
}

/** Half way, it counts as open. */
export const isOpenAt = ({ state }: ShowroomView, { door }: Passage): boolean =>
  door === undefined || (state[door.node] ?? 0) > 0.5;

/** Opens a shut door, and shuts an open one. */
export function swing(visit: Visit, passage: Passage): void {
  const { view } = visit.store.getState();
  if (!passage.door) return;
  const to = isOpenAt(view, passage) ? 0 : 1;
  choose(visit, { state: { ...view.state, [passage.door.node]: to } });
}

/** The place on the other side of a passage from where the visitor is; null for a way out. */
export function farSide({ rig, showroom }: Visit, { between }: Passage): string | null {
  const [one, other] = between;
  const { feet } = rig.stand;
  const here = findPlace(showroom.scene.places, feet.x, feet.z, one);
  return here === other ? one : other;
}

const _to = new Vector3();

/** Goes through it, to the first marked spot behind; its door opens first. */
export function goThrough(visit: Visit, passage: Passage): void {
  const id = farSide(visit, passage);
  const place = visit.showroom.scene.places.find((each) => each.id === id);
  if (!place) return;
  const { view } = visit.store.getState();
  if (passage.door && !isOpenAt(view, passage)) swing(visit, passage);
  const [x, z] = place.spots[0]!.at;
  visit.rig.goTo(_to.set(x, 0, z));
}

import type { Showroom } from '../../contract/showroom';
import type { ShowroomView } from '../../contract/showroom-view';

/** A view of which nothing is left that the showroom does not have; what is wrong is as at the start. */
export function sanitiseView(view: ShowroomView, showroom: Showroom): ShowroomView {
  const { start, scene, modes, hotspots, slots, products } = showroom;
  const isPlace = scene.places.some(({ id }) => id === view.place);
  const isOffered = (slotId: string, sku: string) => {
    const pieces = slots.find(({ id }) => id === slotId)?.pieces ?? [];
    return products.some(
      ({ id, skus }) =>
        skus.some((each) => each.id === sku) && pieces.some(({ productId }) => productId === id),
    );
  };
  const doors = new Set(scene.passages.flatMap(({ door }) => (door ? [door.node] : [])));
  return {
    ...view,
    showroom: showroom.id,
    ...(isPlace ? {} : { place: start.place, offset: start.offset }),
    mode: modes.includes(view.mode) ? view.mode : start.mode,
    slots: pick(view.slots, isOffered, start.slots),
    state: pick(view.state, (node) => doors.has(node) || node in start.state, {}),
    variants: pick(view.variants, (id) => id in start.variants, {}),
    open: hotspots.some(({ id }) => id === view.open) ? view.open : null,
  };
}

/** The entries that are good; of a bad one that of `instead`, if it has one. */
function pick<Value>(
  entries: Readonly<Record<string, Value>>,
  isGood: (key: string, value: Value) => boolean,
  instead: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const kept: Record<string, Value> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (isGood(key, value)) kept[key] = value;
    else if (key in instead) kept[key] = instead[key];
  }
  return kept;
}

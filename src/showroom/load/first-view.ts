import type { Showroom, Slot } from '../../contract/showroom';
import type { SceneFile, ScenePart } from '../../contract/showroom-scene';
import type { ShowroomView } from '../../contract/showroom-view';

/** What must be here before a visitor can be let in. */
export interface FirstView {
  readonly places: ReadonlySet<string>;
  readonly parts: readonly ScenePart[];
  readonly slots: readonly Slot[];
}

/** The place that one stands in, and all that one looks into without opening a door. */
export function findFirstView({ scene, slots }: Showroom, place: string): FirstView {
  const places = new Set([place]);
  for (const each of places) {
    for (const { between, door } of scene.passages) {
      if (door || !between.includes(each)) continue;
      for (const side of between) if (side !== null) places.add(side);
    }
  }
  return {
    places,
    parts: scene.parts.filter((part) => part.places.some((each) => places.has(each))),
    slots: slots.filter((slot) => places.has(slot.place)),
  };
}

/** What stands in a slot: as the view says, else its first piece in its first colourway. */
export function skuIn({ products }: Showroom, view: ShowroomView, { id, pieces }: Slot): string {
  const { productId } = pieces[0]!;
  const product = products.find((each) => each.id === productId);
  if (!product) throw new Error(`first-view: no product ${productId}`);
  return view.slots[id] ?? `${productId}.${product.variants[0]!.id}`;
}

/** The files of a first view in one hour's light, but for its materials' textures. */
export function filesOfFirstView(
  showroom: Showroom,
  view: ShowroomView,
  { places, parts, slots }: FirstView,
  hour: string,
): SceneFile[] {
  const { scene } = showroom;
  const sky = scene.hours.find(({ id }) => id === hour)!.sky.file;
  return [
    sky,
    ...parts.flatMap(({ model, lightMaps }) => [model, lightMaps[hour]!.low]),
    ...scene.places.filter(({ id }) => places.has(id)).map(({ probes: { files } }) => files[hour]!),
    ...slots.map((slot) => {
      const [productId] = skuIn(showroom, view, slot).split('.');
      return slot.pieces.find((piece) => piece.productId === productId)!.model;
    }),
  ];
}

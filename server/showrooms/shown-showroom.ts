import type { Product } from '../../src/contract/product';
import type { Showroom, ShowroomSummary, Slot } from '../../src/contract/showroom';
import type { ShowroomView } from '../../src/contract/showroom-view';
import type { ModelShelf } from '../models';
import { shownProduct } from '../shown-product';
import type { StoredProduct } from '../storage/storage';
import { backToBack } from './back-to-back';
import { pieceOf } from './piece-of';
import type { ShowroomDocument } from './showroom-document';
import type { ShelvedScene } from './showroom-shelf';

/** Ids of all products that a showroom names, in the order in which it does. */
export function productIdsOf({ slots, hotspots }: ShowroomDocument): string[] {
  return [
    ...new Set([
      ...slots.flatMap(({ pieces }) => pieces),
      ...hotspots.flatMap((hotspot) => (hotspot.kind === 'product' ? [hotspot.productId] : [])),
    ]),
  ];
}

/** What a list says of a showroom. */
export function shownSummary(document: ShowroomDocument, shelved: ShelvedScene): ShowroomSummary {
  const { id, kind, name, summary } = document;
  const { poster, smallPoster } = shelved;
  return { id, kind, name, summary, poster, smallPoster };
}

/**
 * A showroom as shoppers see it. What is not for sale, or has no model, is left out, and with it the
 * slot in which nothing else may stand and the hotspots about it.
 * @param document As its scene can carry it; see `fitDocument`.
 * @param stored What the shop has of {@link productIdsOf}.
 */
export function shownShowroom(
  document: ShowroomDocument,
  shelved: ShelvedScene,
  models: ModelShelf,
  stored: readonly StoredProduct[],
): Showroom {
  const products = new Map<string, Product>();
  for (const each of stored) {
    const product = shownProduct(models, each);
    if (product) products.set(product.id, product);
  }
  const slots = document.slots
    .map((slot): Slot => {
      const pieces = slot.pieces.flatMap((productId) => {
        const product = stored.find(({ id }) => id === productId);
        return (products.has(productId) && product && pieceOf(models, product)) || [];
      });
      return { ...slot, pieces: slot.standing === 'back' ? backToBack(pieces) : pieces };
    })
    .filter(({ pieces }) => pieces.length > 0);
  const hotspots = document.hotspots.filter((hotspot) => {
    if (hotspot.kind === 'slot') return slots.some(({ id }) => id === hotspot.slot);
    if (hotspot.kind !== 'product') return true;
    const { productId, variantId } = hotspot;
    const variants = products.get(productId)?.variants;
    return variants?.some(({ id }) => variantId === undefined || id === variantId) ?? false;
  });

  /** A view without what is not there. */
  const within = <View extends Choices>(view: View): View => ({
    ...view,
    ...(view.slots && { slots: standingIn(view.slots, slots, products) }),
    ...(view.open && { open: hotspots.some(({ id }) => id === view.open) ? view.open : null }),
  });
  return {
    ...document,
    ...shownSummary(document, shelved),
    start: within(document.start),
    slots,
    hotspots: hotspots.map((hotspot) =>
      hotspot.view ? { ...hotspot, view: within(hotspot.view) } : hotspot,
    ),
    tour: document.tour.map((stop) => ({ ...stop, view: within(stop.view) })),
    scene: shelved.scene,
    products: productIdsOf(document).flatMap((id) => products.get(id) ?? []),
  };
}

/** What a view chooses of what may be missing. */
interface Choices {
  readonly slots?: ShowroomView['slots'] | undefined;
  readonly open?: string | null | undefined;
}

/** Of what is chosen to stand in slots, what may stand there. */
function standingIn(
  chosen: ShowroomView['slots'],
  slots: readonly Slot[],
  products: ReadonlyMap<string, Product>,
): ShowroomView['slots'] {
  return Object.fromEntries(
    Object.entries(chosen).filter(([slotId, sku]) => {
      const pieces = slots.find(({ id }) => id === slotId)?.pieces ?? [];
      return pieces.some(({ productId }) =>
        products.get(productId)!.skus.some(({ id }) => id === sku),
      );
    }),
  );
}

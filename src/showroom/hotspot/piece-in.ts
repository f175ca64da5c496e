import type { Product, Variant } from '../../contract/product';
import type { Piece, Showroom, Slot } from '../../contract/showroom';

/** What stands in a slot: the piece of the slot, the product that it is, and its colourway. */
export interface Standing {
  readonly slot: Slot;
  readonly piece: Piece;
  readonly product: Product;
  readonly variant: Variant;
}

/** Kept by what was chosen, since hotspots ask in every frame. */
const known = new WeakMap<Showroom, Map<string, Standing | null>>();

/**
 * What stands in a slot by the view's choices; the first of its pieces in its first colour where nothing
 * was chosen, or what is not there. Null for a slot that is not, or whose product the shop has not.
 */
export function pieceIn(
  showroom: Showroom,
  slots: Readonly<Record<string, string>>,
  slotId: string,
): Standing | null {
  let ofShowroom = known.get(showroom);
  if (!ofShowroom) known.set(showroom, (ofShowroom = new Map()));
  const chosen = slots[slotId] ?? '';
  const bySlot = ofShowroom.get(slotId + chosen);
  if (bySlot !== undefined) return bySlot;
  const found = findPiece(showroom, chosen, slotId);
  ofShowroom.set(slotId + chosen, found);
  return found;
}

function findPiece({ slots, products }: Showroom, chosen: string, slotId: string) {
  const slot = slots.find(({ id }) => id === slotId);
  const [productId, variantId] = chosen.split('.');
  const piece = slot?.pieces.find((each) => each.productId === productId) ?? slot?.pieces[0];
  const product = products.find(({ id }) => id === piece?.productId);
  if (!slot || !piece || !product) return null;
  const variant = product.variants.find(({ id }) => id === variantId) ?? product.variants[0];
  return { slot, piece, product, variant };
}

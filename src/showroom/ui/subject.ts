import type { Product, Variant } from '../../contract/product';
import type { Hotspot, Showroom, Slot } from '../../contract/showroom';
import { pieceIn } from '../hotspot/piece-in';

/** A hotspot about something that is sold. */
export type SoldHotspot = Extract<Hotspot, { kind: 'product' | 'slot' }>;

/** What a panel is about; `slot` where it can be swapped. */
export interface Subject {
  readonly product: Product;
  readonly variant: Variant;
  readonly slot: Slot | null;
}

/**
 * What a hotspot is about now; null where the shop has it not.
 * @param colour looked at, of what stands in no slot
 */
export function subjectOf(
  showroom: Showroom,
  slots: Readonly<Record<string, string>>,
  hotspot: SoldHotspot,
  colour: string | null,
): Subject | null {
  if (hotspot.kind === 'slot') return pieceIn(showroom, slots, hotspot.slot);
  const product = showroom.products.find(({ id }) => id === hotspot.productId);
  if (!product) return null;
  const wanted = colour ?? hotspot.variantId;
  const variant = product.variants.find(({ id }) => id === wanted) ?? product.variants[0]!;
  return { product, variant, slot: null };
}

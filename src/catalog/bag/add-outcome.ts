import { MOST_PIECES, type Cart, type CartLine } from '../../contract/cart';

/** What became of a piece that was to go into the bag. */
export type AddOutcome =
  | { readonly kind: 'added'; readonly line: CartLine }
  /** All that the shop has of it is in the bag already. */
  | { readonly kind: 'all_yours'; readonly pieces: number }
  /** As many of it as one bag takes are in it already. */
  | { readonly kind: 'most' }
  | { readonly kind: 'refused'; readonly error: unknown };

/** Fewer pieces than this are worth a word. */
export const FEW = 4;

export const lineOf = (cart: Cart, sku: string): CartLine | undefined =>
  cart.lines.find((line) => line.sku === sku);

/** What is known before the shop is asked: nothing, or why one more cannot go in. */
export function refusedBefore(line: CartLine | undefined): AddOutcome | undefined {
  if (!line) return undefined;
  if (line.quantity >= MOST_PIECES) return { kind: 'most' };
  if (line.available > 0 && line.quantity >= line.available) {
    return { kind: 'all_yours', pieces: line.available };
  }
  return undefined;
}

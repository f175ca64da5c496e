import type { Cart, CartLine } from '../../contract/cart';
import type { OrderRequest } from '../../contract/order';

/** Pieces of a line that can be had now: these are ordered and counted, as the shop counts them. */
export const countedOf = ({ quantity, available }: CartLine): number =>
  Math.min(quantity, available);

export const piecesIn = ({ lines }: Cart): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** What an order of this bag asks for; what is sold out stays behind. */
export const itemsOf = ({ lines }: Cart): OrderRequest['items'] =>
  lines
    .map((line) => ({ sku: line.sku, quantity: countedOf(line) }))
    .filter(({ quantity }) => quantity > 0);

/** The first moment at which pieces are held no longer; null when none are held, undefined when nothing could be. */
export function heldUntil({ lines }: Cart): string | null | undefined {
  const there = lines.filter((line) => countedOf(line) > 0);
  if (there.length === 0) return undefined;
  const moments = there.map((line) => line.heldUntil).filter((moment) => moment !== null);
  return moments.length < there.length ? null : moments.sort()[0]!;
}

/** The bag with another quantity of one piece, until the shop has answered; its totals are the old ones. */
export const withQuantity = (cart: Cart, sku: string, quantity: number): Cart => ({
  ...cart,
  lines: cart.lines
    .map((line) => (line.sku === sku ? { ...line, quantity } : line))
    .filter((line) => line.quantity > 0),
});

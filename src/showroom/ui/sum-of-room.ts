import { money, type Currency, type Money } from '../../contract/money';
import type { Product } from '../../contract/product';
import type { Showroom } from '../../contract/showroom';
import { priceIn } from '../../ui/price-in';
import { pieceIn } from '../hotspot/piece-in';

/** What stands in a place's slots, by the view's choices. */
export function piecesIn(
  showroom: Showroom,
  slots: Readonly<Record<string, string>>,
  place: string,
): readonly Product[] {
  return showroom.slots
    .filter((slot) => slot.place === place)
    .map(({ id }) => pieceIn(showroom, slots, id)?.product)
    .filter((product) => product !== undefined);
}

/**
 * What pieces cost together, in whole minor units: in the asked currency; what is not sold in it stands
 * by itself, since amounts of two currencies have no sum.
 */
export function sumOf(products: readonly Product[], currency: Currency): readonly Money[] {
  const sums = new Map<Currency, number>([[currency, 0]]);
  for (const { prices } of products) {
    const price = priceIn(prices, currency);
    sums.set(price.currency, (sums.get(price.currency) ?? 0) + price.amountMinor);
  }
  return [...sums]
    .filter(([, amount], i) => amount > 0 || (i === 0 && sums.size === 1))
    .map(([each, amount]) => money(each, amount));
}

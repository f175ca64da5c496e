import { useCurrency } from '../../ui/currency';
import { usePrice } from '../../ui/use-price';
import { piecesIn, sumOf } from './sum-of-room';
import { useChosen, useVisit } from './visit-context';

/** What a place costs as it is furnished now, in words; null where nothing in it is sold. */
export function useSumOf(place: string): string | null {
  const { showroom } = useVisit();
  const slots = useChosen(({ view }) => view.slots);
  const currency = useCurrency();
  const priceOf = usePrice();
  const pieces = piecesIn(showroom, slots, place);
  if (pieces.length === 0) return null;
  return sumOf(pieces, currency)
    .map((sum) => priceOf(sum))
    .join(' + ');
}

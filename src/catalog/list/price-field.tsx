import { useState } from 'react';
import type { Money } from '../../contract/money';
import { useTextsOf } from '../../ui/language/language';
import { RangeRuler } from '../../ui/parts/range-ruler';
import { usePrice } from '../../ui/use-price';
import type { ListFilters } from './list-filters';
import { LIST_TEXTS } from './list-texts';
import { boundsOf, handsOf, priceScale, readingOf } from './price-scale';
import type { Filters } from './use-filters';

/** Prices on a rule with two hands; at its ends they bound nothing. */
export default function PriceField(props: {
  readonly filters: ListFilters;
  readonly choose: Filters['choose'];
  /** Lowest and highest price that there is. */
  readonly range: { readonly min: Money; readonly max: Money };
}) {
  const { filters, choose, range } = props;
  const texts = useTextsOf(LIST_TEXTS);
  const write = usePrice();
  const { currency, exponent } = range.min;
  const scale = priceScale(range.min, range.max);
  const bounds = filters.price?.currency === currency ? filters.price : null;
  const [held, setHeld] = useState<[number, number] | null>(null);
  return (
    <RangeRuler
      label={texts.price}
      labels={[texts.priceFrom, texts.priceTo]}
      scale={scale}
      values={held ?? handsOf(scale, bounds, exponent)}
      read={(value) => write(readingOf(scale, value, range))}
      format={{ style: 'currency', currency, maximumFractionDigits: 0 }}
      onChange={setHeld}
      onChangeEnd={(hands) => {
        setHeld(null);
        const next = boundsOf(scale, hands, exponent);
        choose({ price: next && { currency, ...next } });
      }}
    />
  );
}

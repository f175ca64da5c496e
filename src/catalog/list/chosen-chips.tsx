import { X } from 'lucide-react';
import { money } from '../../contract/money';
import { useTextsOf } from '../../ui/language/language';
import chip from '../../ui/parts/chip.module.css';
import { usePrice } from '../../ui/use-price';
import { NO_FILTERS, type ListFilters, type PriceBounds } from './list-filters';
import { LIST_TEXTS } from './list-texts';
import type { Filters } from './use-filters';

/** Every filter that is on, in words: pressing one takes it off. */
export function ChosenChips({ filters, choose }: Filters) {
  const texts = useTextsOf(LIST_TEXTS);
  const saysPrice = usePriceWords();
  const { q, available, size, colour, price } = filters;
  const on: [keyof ListFilters, string | false | null][] = [
    ['q', q && texts.found(q)],
    ['available', available && texts.available],
    ['size', size && texts.sizeChip(size)],
    ['colour', colour && texts.colours[colour]],
    ['price', price && saysPrice(price)],
  ];
  const chips = on.filter((each): each is [keyof ListFilters, string] => Boolean(each[1]));
  if (chips.length === 0) return null;
  return (
    <>
      {chips.map(([name, words]) => (
        <button
          key={name}
          type="button"
          className={chip.chip}
          data-on
          aria-label={texts.remove(words)}
          onClick={() => choose({ [name]: NO_FILTERS[name] })}
        >
          {words}
          <X className="lucide" aria-hidden />
        </button>
      ))}
      <button
        type="button"
        className={chip.chip}
        onClick={() => choose({ ...NO_FILTERS, kind: filters.kind, sort: filters.sort })}
      >
        {texts.clear}
      </button>
    </>
  );
}

function usePriceWords(): (bounds: PriceBounds) => string {
  const texts = useTextsOf(LIST_TEXTS);
  const write = usePrice();
  return ({ currency, min, max }) => {
    const words = (amount: number) => write(money(currency, amount));
    if (max === null) return texts.from(words(min!));
    return min === null ? texts.upTo(words(max)) : texts.between(words(min), words(max));
  };
}

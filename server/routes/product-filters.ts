import type { FacetsQueryParameters } from '../../src/contract/product-query';
import type { ModelShelf } from '../models';
import type { ProductFilters } from '../storage/storage';

/** What a reader asks for, of what can be shown now. */
export function filtersOf(
  { q, kind, size, colour, available, currency, priceMin, priceMax }: FacetsQueryParameters,
  models: ModelShelf,
  now: number,
): ProductFilters {
  return {
    models: models.names,
    text: q,
    kind,
    size,
    colour,
    available: available === 'true',
    price: currency && { currency, min: priceMin, max: priceMax },
    now,
  };
}

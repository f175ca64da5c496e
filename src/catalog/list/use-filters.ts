import { useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { useCurrency } from '../../ui/currency';
import { keepPlace } from '../../ui/scroll-place';
import { readFilters, writeFilters, type ListFilters } from './list-filters';

export interface Filters {
  readonly filters: ListFilters;
  /** Puts a choice into the address, so that the way back undoes it. */
  readonly choose: (changed: Partial<ListFilters>) => void;
  /** The same while somebody is still typing: without a step to go back. */
  readonly refine: (changed: Partial<ListFilters>) => void;
}

/** What the address of the list asks for, and how to ask for something else. */
export function useFilters(): Filters {
  const search = useSearch();
  const currency = useCurrency();
  return useMemo(() => {
    const filters = readFilters(search, currency);
    const go = (changed: Partial<ListFilters>, replace: boolean) => {
      const next = location.pathname + writeFilters({ ...filters, ...changed }, search);
      if (!replace) keepPlace();
      navigate(next, { replace });
    };
    return {
      filters,
      choose: (changed) => go(changed, false),
      refine: (changed) => go(changed, true),
    };
  }, [search, currency]);
}

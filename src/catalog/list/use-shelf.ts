import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Facets } from '../../contract/facets';
import type { Product } from '../../contract/product';
import { useCurrency } from '../../ui/currency';
import { facetsQuery, productPagesQuery } from '../queries';
import { asked, type ListFilters } from './list-filters';

export interface Shelf {
  readonly items: readonly Product[];
  /** Undefined until the shop has said. */
  readonly facets: Facets | undefined;
  /** Whether nothing has been shown yet. */
  readonly isComing: boolean;
  /** Whether what is shown is of the filters before. */
  readonly isOld: boolean;
  readonly hasMore: boolean;
  readonly isMoreComing: boolean;
  readonly hasMoreFailed: boolean;
  readonly showMore: () => void;
}

interface Kept {
  readonly shelfPages?: number;
}

/** The list that the filters ask for, as far as it has been unrolled: a reload unrolls it as far again. */
export function useShelf(filters: ListFilters): Shelf {
  const currency = useCurrency();
  const parameters = asked(filters, currency);
  const pages = useInfiniteQuery({
    ...productPagesQuery(parameters),
    placeholderData: keepPreviousData,
    throwOnError: (_, query) => query.state.data === undefined,
  });
  const { sort: _, ...narrowed } = parameters;
  const facets = useQuery({ ...facetsQuery(narrowed), placeholderData: keepPreviousData });

  const count = pages.isPlaceholderData ? 0 : (pages.data?.pages.length ?? 0);
  const [wanted, setWanted] = useState(pagesKept);
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages;
  const unrolls = count > 0 && count < wanted && hasNextPage && !isFetching;
  useEffect(() => {
    if (unrolls && !isFetchNextPageError) void fetchNextPage();
  }, [unrolls, isFetchNextPageError, fetchNextPage]);
  useEffect(() => {
    if (count > 0) keepPages(count);
  }, [count]);
  useEffect(() => {
    const lookAgain = () => setWanted(pagesKept());
    addEventListener('popstate', lookAgain);
    return () => removeEventListener('popstate', lookAgain);
  }, []);

  const showMore = useCallback(() => {
    if (!isFetching) void fetchNextPage();
  }, [isFetching, fetchNextPage]);

  return {
    items: pages.data?.pages.flatMap(({ items }) => items) ?? [],
    facets: facets.data,
    isComing: pages.isPending,
    isOld: pages.isPlaceholderData,
    hasMore: hasNextPage && !pages.isPlaceholderData,
    isMoreComing: pages.isFetchingNextPage,
    hasMoreFailed: isFetchNextPageError,
    showMore,
  };
}

const pagesKept = () => (history.state as Kept | null)?.shelfPages ?? 0;

function keepPages(count: number): void {
  const state = history.state as Kept | null;
  if (state?.shelfPages !== count) history.replaceState({ ...state, shelfPages: count }, '');
}

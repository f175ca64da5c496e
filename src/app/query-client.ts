import { QueryClient } from '@tanstack/react-query';

/** How long an answer counts as fresh: the shop is asked again when a page is come back to. */
const FRESH_MS = 5_000;

/**
 * What the shop answered, shared by all pages. It is asked again when the tab wakes and when the
 * network is back, so that prices, stock and bag are right.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: FRESH_MS, gcTime: 30 * 60_000, retry: 1, refetchOnWindowFocus: 'always' },
  },
});

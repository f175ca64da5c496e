import {
  useInfiniteQuery,
  useMutation,
  useQueryClient,
  type InfiniteData,
} from '@tanstack/react-query';
import type { OperatorOrder, OperatorOrderPage } from '../../contract/order';
import {
  operatorOrdersQuery,
  ordersKey,
  stepOrder,
  type OrdersOf,
  type Step,
} from './operator-queries';

/** New orders are seen within this time. */
const LOOK_AGAIN_MS = 20_000;

export function useOperatorOrders(state: OrdersOf) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...operatorOrdersQuery(state),
    refetchInterval: LOOK_AGAIN_MS,
  });
  const orders = data?.pages.flatMap(({ items }) => items);
  return { orders, error, hasNextPage, fetchNextPage, isFetchingNextPage };
}

/** Moves one order on. It stays where it stands in its new state until the list is looked at again. */
export function useStep(order: OperatorOrder) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => stepOrder(order, step),
    networkMode: 'always',
    onSuccess: (moved) => {
      client.setQueriesData<InfiniteData<OperatorOrderPage>>(
        { queryKey: ordersKey },
        (data) => data && { ...data, pages: data.pages.map((page) => withOrder(page, moved)) },
      );
    },
    // Somebody else moved it: it is shown as it is now.
    onError: () => client.invalidateQueries({ queryKey: ordersKey }),
  });
}

const withOrder = (page: OperatorOrderPage, moved: OperatorOrder): OperatorOrderPage => ({
  ...page,
  items: page.items.map((order) => (order.number === moved.number ? moved : order)),
});

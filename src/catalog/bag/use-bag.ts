import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CartLine } from '../../contract/cart';
import { useCurrency } from '../../ui/currency';
import { cartQuery, meQuery } from '../queries';
import { withQuantity } from './bag-lines';
import { BAG_SCOPE, putLine } from './put-line';

/** What others buy meanwhile is seen within this time. */
const LOOK_AGAIN_MS = 60_000;

/** A line that was taken out, and where it stood. */
export interface Removed {
  readonly line: CartLine;
  readonly index: number;
}

/** The bag, and what can be done to it. What is done shows at once, and is taken back when the shop refuses. */
export function useBag() {
  const client = useQueryClient();
  const currency = useCurrency();
  const query = cartQuery(currency);
  const { data: cart } = useQuery({
    ...query,
    refetchInterval: LOOK_AGAIN_MS,
    throwOnError: (_, { state }) => state.data === undefined,
  });
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const isSettling =
    useMutationState({ filters: { mutationKey: [BAG_SCOPE.id], status: 'pending' } }).length > 0;

  const put = useMutation({
    mutationKey: [BAG_SCOPE.id],
    scope: BAG_SCOPE,
    networkMode: 'always',
    mutationFn: ({ sku, quantity }: { sku: string; quantity: number }) =>
      putLine(sku, quantity, currency),
    onSettled: async (cart) => {
      // Of several in a row, the last one's answer is the bag.
      if (client.isMutating({ mutationKey: [BAG_SCOPE.id] }) > 1) return;
      if (cart) client.setQueryData(query.queryKey, cart);
      else await client.invalidateQueries({ queryKey: query.queryKey });
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });

  function setQuantity(sku: string, quantity: number) {
    void client.cancelQueries({ queryKey: query.queryKey });
    client.setQueryData(query.queryKey, (cart) => cart && withQuantity(cart, sku, quantity));
    put.mutate({ sku, quantity });
  }
  function remove(line: CartLine) {
    const index = cart!.lines.indexOf(line);
    setRemoved((before) => [...before, { line, index }]);
    setQuantity(line.sku, 0);
  }
  function putBack({ line }: Removed) {
    setRemoved((before) => before.filter((each) => each.line !== line));
    put.mutate({ sku: line.sku, quantity: line.quantity });
  }
  return { cart, removed, isSettling, error: put.error, setQuantity, remove, putBack };
}

export type Bag = ReturnType<typeof useBag>;

import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Currency } from '../../contract/money';
import { useCurrency } from '../../ui/currency';
import { cartQuery, meQuery } from '../queries';
import { lineOf, refusedBefore, type AddOutcome } from './add-outcome';
import { BAG_SCOPE, putLine } from './put-line';

export interface AddToBag {
  /** Puts one more of a piece into the bag; the bag's count says so at once. */
  readonly add: (sku: string) => void;
  readonly isAdding: boolean;
  /** What became of the last one; null before, and while one is on its way. */
  readonly outcome: AddOutcome | null;
}

export function useAddToBag(): AddToBag {
  const client = useQueryClient();
  const currency = useCurrency();
  const { mutate, isPending, data } = useMutation({
    scope: BAG_SCOPE,
    mutationFn: (sku: string) => addOne(client, sku, currency),
    networkMode: 'always',
    onMutate: () => countOn(client, 1),
    onSuccess: ({ kind }) => {
      if (kind !== 'added') countOn(client, -1);
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['product'] });
    },
  });
  return { add: mutate, isAdding: isPending, outcome: data ?? null };
}

/** The bag as it is now is looked into first, since the shop is told how many there are to be, and not how many more. */
async function addOne(client: QueryClient, sku: string, currency: Currency): Promise<AddOutcome> {
  const query = cartQuery(currency);
  try {
    const before = lineOf(await client.fetchQuery({ ...query, staleTime: 0, retry: false }), sku);
    const refused = refusedBefore(before);
    if (refused) return refused;
    const cart = await putLine(sku, (before?.quantity ?? 0) + 1, currency);
    client.setQueryData(query.queryKey, cart);
    return { kind: 'added', line: lineOf(cart, sku)! };
  } catch (error) {
    return { kind: 'refused', error };
  }
}

function countOn(client: QueryClient, pieces: number): void {
  client.setQueryData(meQuery.queryKey, (me) => me && { ...me, bag: me.bag + pieces });
}

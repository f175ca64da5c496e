import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Order } from '../../contract/order';
import { cartQuery, meQuery, orderQuery, ordersQuery } from '../queries';
import { useCurrency } from '../../ui/currency';
import { takeBack } from './take-back';

/** Takes an order back; all that shows it, and the shelf that the pieces return to, are told. */
export function useTakeBack(token: string) {
  const client = useQueryClient();
  const currency = useCurrency();
  return useMutation({
    mutationFn: () => takeBack(token),
    // Without a network it fails now: taking back later would be taking back too late.
    networkMode: 'always',
    onSuccess: (order: Order) => client.setQueryData(orderQuery(token).queryKey, order),
    onSettled: () =>
      Promise.all(
        [ordersQuery, meQuery, cartQuery(currency), orderQuery(token)].map(({ queryKey }) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

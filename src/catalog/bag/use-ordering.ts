import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { placeOrder } from '../orders/place-order';
import { tellOrdered } from '../orders/tell-ordered';
import { forgetForm } from './checkout-memory';
import type { OrderRequest } from '../../contract/order';

/** Orders what is in the bag, and goes on to the order's page. */
export function useOrdering() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: (request: OrderRequest) => placeOrder('api/orders', request),
    // An order that waits for a network would be placed when nobody thinks of it any more.
    networkMode: 'always',
    onSuccess: (placed) => {
      forgetForm();
      tellOrdered(client, placed);
      navigate(`/orders/${placed.token}`);
    },
    // Prices, stock or hours are no longer what was shown.
    onError: () =>
      Promise.all(
        ['cart', 'delivery', 'me'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
}

import { infiniteQueryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import {
  operatorOrderPageSchema,
  operatorOrderSchema,
  type OperatorOrder,
  type OrderState,
} from '../../contract/order';
import { askShop } from '../ask-shop';

export type OrdersOf = OrderState | 'all';
export type Step = 'confirm' | 'ship' | 'cancel';

/** Of all that the operator alone sees. */
export const operatorKey = ['operator'] as const;
export const ordersKey = [...operatorKey, 'orders'] as const;

const ofState = (state: OrdersOf) => (state === 'all' ? {} : { state });

/** Orders in a state, newest first, page by page. */
export const operatorOrdersQuery = (state: OrdersOf) =>
  infiniteQueryOptions({
    queryKey: [...ordersKey, state],
    queryFn: ({ pageParam, signal }) => {
      const words = { ...ofState(state), ...(pageParam !== null && { cursor: pageParam }) };
      return askShop(`api/operator/orders?${new URLSearchParams(words)}`, operatorOrderPageSchema, {
        signal,
      });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry: false,
  });

export const ordersCsv = (state: OrdersOf): string =>
  `api/operator/orders.csv?${new URLSearchParams(ofState(state))}`;

/** Moves an order on as it was seen. Rejects with a `ShopError`: `changed_meanwhile`, `order_state`. */
export const stepOrder = ({ number, etag }: OperatorOrder, step: Step): Promise<OperatorOrder> =>
  askShop(`api/operator/orders/${encodeURIComponent(number)}/${step}`, operatorOrderSchema, {
    method: 'POST',
    headers: { 'if-match': etag },
  });

export const signIn = (token: string): Promise<unknown> =>
  askShop('api/operator/session', z.undefined(), { method: 'POST', body: { token } });

export const signOut = (): Promise<unknown> =>
  askShop('api/operator/session', z.undefined(), { method: 'DELETE' });

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { cartSchema } from '../contract/cart';
import { deliveryTermsSchema } from '../contract/delivery';
import { facetsSchema } from '../contract/facets';
import type { Currency } from '../contract/money';
import { meSchema, oneTapSchema, orderListSchema, orderSchema } from '../contract/order';
import { modelListSchema, productPageSchema, productSchema } from '../contract/product';
import { showroomListSchema, showroomSchema } from '../contract/showroom';
import { askShop } from './ask-shop';

/** What may stand in the address of a list, as words. */
export type ListParameters = Readonly<Record<string, string>>;

/** The first page of a list. */
export const productsQuery = (parameters: ListParameters = {}) =>
  queryOptions({
    queryKey: ['products', parameters],
    queryFn: ({ signal }) =>
      askShop(`api/products?${new URLSearchParams(parameters)}`, productPageSchema, { signal }),
  });

/** A list page by page, each beginning where the one before ended. */
export const productPagesQuery = (parameters: ListParameters) =>
  infiniteQueryOptions({
    queryKey: ['product-pages', parameters],
    queryFn: ({ pageParam, signal }) => {
      const words = { ...parameters, ...(pageParam !== null && { cursor: pageParam }) };
      return askShop(`api/products?${new URLSearchParams(words)}`, productPageSchema, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** What the filters beside a list offer. */
export const facetsQuery = (parameters: ListParameters) =>
  queryOptions({
    queryKey: ['facets', parameters],
    queryFn: ({ signal }) =>
      askShop(`api/products/facets?${new URLSearchParams(parameters)}`, facetsSchema, { signal }),
  });

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['product', id],
    queryFn: ({ signal }) =>
      askShop(`api/products/${encodeURIComponent(id)}`, productSchema, { signal }),
  });

/** Where the shop's models are fetched from, by name; they change with the shop's version alone. */
export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: ({ signal }) => askShop('api/models', modelListSchema, { signal }),
  staleTime: Infinity,
});

/** What can be walked into. */
export const showroomsQuery = queryOptions({
  queryKey: ['showrooms'],
  queryFn: ({ signal }) => askShop('api/showrooms', showroomListSchema, { signal }),
});

/** One showroom, whole: a visit goes by what it was when it began. */
export const showroomQuery = (id: string) =>
  queryOptions({
    queryKey: ['showroom', id],
    queryFn: ({ signal }) =>
      askShop(`api/showrooms/${encodeURIComponent(id)}`, showroomSchema, { signal }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

/** All that hangs in the bag, and what it costs. */
export const cartQuery = (currency: Currency) =>
  queryOptions({
    queryKey: ['cart', currency],
    queryFn: ({ signal }) => askShop(`api/cart?currency=${currency}`, cartSchema, { signal }),
  });

export const deliveryQuery = (currency: Currency) =>
  queryOptions({
    queryKey: ['delivery', currency],
    queryFn: ({ signal }) =>
      askShop(`api/delivery?currency=${currency}`, deliveryTermsSchema, { signal }),
  });

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => askShop('api/me', meSchema, { signal }),
});

/** What one tap on this piece would do. */
export const oneTapQuery = (sku: string, currency: Currency) =>
  queryOptions({
    queryKey: ['one-tap', sku, currency],
    queryFn: ({ signal }) =>
      askShop(
        `api/one-tap?${new URLSearchParams({ sku, quantity: '1', currency })}`,
        oneTapSchema,
        { signal },
      ),
  });

export const ordersQuery = queryOptions({
  queryKey: ['orders'],
  queryFn: ({ signal }) => askShop('api/orders', orderListSchema, { signal }),
});

export const orderQuery = (token: string) =>
  queryOptions({
    queryKey: ['order', token],
    queryFn: ({ signal }) =>
      askShop(`api/orders/${encodeURIComponent(token)}`, orderSchema, { signal }),
  });

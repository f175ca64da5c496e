import type { OrderPlace } from '../storage/orders/order-page';

/** A place in the operator's list as an opaque word of an address. */
export function encodeOrderCursor({ placedAt, token }: OrderPlace): string {
  return Buffer.from(`${placedAt}:${token}`).toString('base64url');
}

/** The opposite of {@link encodeOrderCursor}; undefined for anything that it did not make. */
export function decodeOrderCursor(cursor: string): OrderPlace | undefined {
  const match = /^(\d{1,15}):([\w-]+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) return undefined;
  const place = { placedAt: Number(match[1]), token: match[2]! };
  // Written again, because Base64 is read with what does not belong to it left out.
  return encodeOrderCursor(place) === cursor ? place : undefined;
}

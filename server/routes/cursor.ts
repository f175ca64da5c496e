import type { ShelfPlace } from '../storage/storage';

/** A place on the shelf as an opaque word of an address. */
export function encodeCursor({ position, id }: ShelfPlace): string {
  return Buffer.from(`${position}:${id}`).toString('base64url');
}

/** The opposite of {@link encodeCursor}; undefined for anything that it did not make. */
export function decodeCursor(cursor: string): ShelfPlace | undefined {
  const match = /^(-?\d{1,9}):(.+)$/.exec(Buffer.from(cursor, 'base64url').toString());
  const place = match ? { position: Number(match[1]), id: match[2]! } : undefined;
  // Base64 is read with what does not belong to it left out, so reading alone refuses too little.
  return place && encodeCursor(place) === cursor ? place : undefined;
}

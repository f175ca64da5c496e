import { tagOf, type ShelfAnswer } from './shelf-answer';
import type { ProductBytes } from './product-bytes';

const COMMA = Buffer.from(',');
const BEGIN = Buffer.from('{"items":[');

/** A page of a list (`productPageSchema`) from its products' own bytes. */
export function listAnswer(
  revision: number,
  products: readonly ProductBytes[],
  nextCursor: string | null,
): ShelfAnswer {
  const end = `],"nextCursor":${JSON.stringify(nextCursor)}}`;
  const items = products.flatMap(({ bytes }, i) => (i === 0 ? [bytes] : [COMMA, bytes]));
  return {
    revision,
    etag: tagOf(...products.map(({ hash }) => hash), end),
    parts: [BEGIN, ...items, Buffer.from(end)],
  };
}

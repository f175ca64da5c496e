import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Context } from 'hono';

/** One encoding of an asset. */
export interface Body {
  readonly bytes: number;
  open(): ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
}

/** Something the server hands out as it is. */
export interface Asset {
  readonly contentType: string;
  readonly cacheControl: string;
  /** Names the content, without quotes. */
  readonly tag: string;
  readonly plain: Body;
  /** Only where it is smaller than `plain`. */
  readonly brotli?: Body | undefined;
  /** Names of the request's headers that choose it, besides those that choose its encoding. */
  readonly vary?: readonly string[] | undefined;
}

/** The name of what is asked for changes with its content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time. */
export const REVALIDATE = 'no-cache';

export function fileBody(file: string, bytes: number): Body {
  return {
    bytes,
    open: () => Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>,
  };
}

export function memoryBody(content: Uint8Array<ArrayBuffer>): Body {
  return { bytes: content.byteLength, open: () => content };
}

/** Answers a GET or HEAD with the asset, in brotli where the reader takes it, or with 304. */
export function answerAsset(c: Context, asset: Asset): Response {
  const brotli = acceptsBrotli(c.req.header('accept-encoding')) ? asset.brotli : undefined;
  const body = brotli ?? asset.plain;
  // A strong tag names bytes, so each encoding has its own (RFC 9110, 8.8.1).
  const etag = brotli ? `"${asset.tag}-br"` : `"${asset.tag}"`;
  c.header('Cache-Control', asset.cacheControl);
  c.header('ETag', etag);
  const vary = [...(asset.vary ?? []), ...(asset.brotli ? ['Accept-Encoding'] : [])];
  if (vary.length > 0) c.header('Vary', vary.join(', '));
  if (isListed(etag, c.req.header('if-none-match'))) return c.body(null, 304);
  c.header('Content-Type', asset.contentType);
  c.header('Content-Length', String(body.bytes));
  if (brotli) c.header('Content-Encoding', 'br');
  return c.req.method === 'HEAD' ? c.body(null) : c.body(body.open());
}

/** Whether `br` is named and not refused by `q=0` (RFC 9110, 12.5.3). */
export function acceptsBrotli(header = ''): boolean {
  return /(^|,)\s*br\s*(;\s*q=(1(\.0*)?|0?\.\d*[1-9]\d*)\s*)?(,|$)/i.test(header);
}

function isListed(etag: string, header = ''): boolean {
  return header.split(',').some((entry) => entry.trim().replace(/^W\//, '') === etag);
}

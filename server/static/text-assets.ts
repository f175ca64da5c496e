import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { memoryBody, REVALIDATE, type Asset } from './asset';
import { brotli } from './brotli';

/** Texts written while the shop is open, each compressed once while it stays in use. */
export interface TextAssets {
  /** The text as something that is kept and asked about each time. */
  of(text: string, contentType: string, vary?: readonly string[]): Promise<Asset>;
}

/** More pages than are read at one time, each in a few kilobytes. */
const MOST_KEPT = 500;

export function createTextAssets(): TextAssets {
  const kept = new LRUCache<string, Promise<Uint8Array<ArrayBuffer>>>({ max: MOST_KEPT });
  return {
    async of(text, contentType, vary) {
      const content = Buffer.from(text);
      const tag = createHash('sha256').update(content).digest('base64url').slice(0, 22);
      const packed = kept.get(tag) ?? brotli(content);
      kept.set(tag, packed);
      return {
        contentType,
        cacheControl: REVALIDATE,
        tag,
        plain: memoryBody(content),
        brotli: memoryBody(await packed),
        vary,
      };
    },
  };
}

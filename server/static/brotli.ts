import { createHash, randomUUID } from 'node:crypto';
import { rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Formats that are not compressed already. */
const COMPRESSIBLE = new Set(
  '.bin .css .glb .html .js .json .svg .task .txt .wasm .webmanifest'.split(' '),
);

export function isCompressible(file: string): boolean {
  return COMPRESSIBLE.has(extname(file).toLowerCase());
}

/** The content in brotli at its densest; worth it only for what is compressed once and sent often. */
export function brotli(content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  }) as Promise<Uint8Array<ArrayBuffer>>;
}

export interface Packed {
  /** Where the content lies in brotli. */
  readonly file: string;
  readonly bytes: number;
}

/** The content in brotli, from the cache when it has been compressed before. The folder must exist. */
export async function packOnce(content: Uint8Array, cacheFolder: string): Promise<Packed> {
  const file = join(cacheFolder, `${sha256Of(content)}.br`);
  const kept = await sizeOf(file);
  if (kept !== undefined) return { file, bytes: kept };
  const packed = await brotli(content);
  // Whole or not at all, whoever else is compressing the same.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, packed);
  await rename(unfinished, file);
  return { file, bytes: packed.byteLength };
}

export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Size in bytes, or undefined when there is no such file. */
export async function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    (found) => found.size,
    () => undefined,
  );
}

import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Formats that are not compressed already. */
const COMPRESSIBLE = new Set(
  '.css .glb .html .js .json .svg .task .txt .wasm .webmanifest'.split(' '),
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

/** Writes `file` in brotli to `target`, whole or not at all. */
export async function brotliFile(file: string, target: string): Promise<void> {
  const compressed = await brotli(await readFile(file));
  const unfinished = `${target}.${process.pid}`;
  await writeFile(unfinished, compressed);
  await rename(unfinished, target);
}

/** Size in bytes, or undefined when there is no such file. */
export async function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    (found) => found.size,
    () => undefined,
  );
}

import { mkdir, readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { fileBody, IMMUTABLE, type Asset } from './asset';
import { isCompressible, packOnce, sha256Of } from './brotli';
import { contentTypeOf } from './content-type';

/** Where a file is fetched from: an immutable address on this origin, and its size before transfer coding. */
export interface ShelvedFile {
  readonly url: string;
  readonly bytes: number;
}

/** Files below `/models/` under names that change with their content. */
export interface FileShelf {
  /**
   * Takes a file in as it is now; undefined when there is none, an empty one, or one of another content.
   * @param path absolute
   */
  shelve(path: string, sha256?: string): Promise<ShelvedFile | undefined>;
  /** What is served under an address's last part: the file's name with the first 16 digits of its sha256 before the extension. */
  asset(fileName: string): Asset | undefined;
}

export interface FileShelfOptions {
  /** Where brotli copies are kept, by content; made when it is missing. */
  readonly cacheFolder: string;
  /** '' or '/path': where the shop is mounted. */
  readonly basePath: string;
}

export async function openFileShelf({
  cacheFolder,
  basePath,
}: FileShelfOptions): Promise<FileShelf> {
  const assets = new Map<string, Asset>();
  await mkdir(cacheFolder, { recursive: true });
  return {
    async shelve(path, sha256) {
      const content = await readFile(path).catch(() => undefined);
      if (!content?.byteLength) return undefined;
      const found = sha256Of(content);
      if (sha256 !== undefined && sha256 !== found) return undefined;
      const bytes = content.byteLength;
      const packed = isCompressible(path) ? await packOnce(content, cacheFolder) : undefined;
      const { name, ext } = parse(path);
      const fileName = `${name}.${found.slice(0, 16)}${ext}`;
      assets.set(fileName, {
        contentType: contentTypeOf(path),
        cacheControl: IMMUTABLE,
        tag: found.slice(0, 32),
        plain: fileBody(path, bytes),
        brotli: packed && packed.bytes < bytes ? fileBody(packed.file, packed.bytes) : undefined,
      });
      return { url: `${basePath}/models/${fileName}`, bytes };
    },
    asset: (fileName) => assets.get(fileName),
  };
}

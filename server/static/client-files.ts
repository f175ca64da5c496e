import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileBody, IMMUTABLE, REVALIDATE, type Asset } from './asset';
import { sizeOf } from './brotli';
import { contentTypeOf } from './content-type';

/** The built client: what may be asked for is known before the first request, so no path can escape. */
export interface ClientFiles {
  /** The one page of the client as it was built, which every route of it starts with. */
  page(): Promise<string>;
  /** By path below the root, without a leading slash. */
  readonly files: ReadonlyMap<string, Asset>;
}

/**
 * Reads the names of the built client's files.
 * @param folder Vite's output; hashed names are in its `assets/`, brotli siblings end in `.br`.
 */
export async function loadClientFiles(folder: string): Promise<ClientFiles> {
  const files = new Map<string, Asset>();
  for (const path of await listFiles(folder)) {
    if (path === 'index.html' || path.endsWith('.br')) continue;
    files.set(path, await fileAsset(folder, path));
  }
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  return { page: () => Promise.resolve(page), files };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function fileAsset(folder: string, path: string): Promise<Asset> {
  const file = join(folder, path);
  const { size, mtimeMs } = await stat(file);
  const packed = await sizeOf(`${file}.br`);
  return {
    contentType: contentTypeOf(path),
    cacheControl: path.startsWith('assets/') ? IMMUTABLE : REVALIDATE,
    tag: `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`,
    plain: fileBody(file, size),
    brotli: packed !== undefined && packed < size ? fileBody(`${file}.br`, packed) : undefined,
  };
}

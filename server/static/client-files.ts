import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileBody, IMMUTABLE, memoryBody, REVALIDATE, type Asset } from './asset';
import { brotli, sizeOf } from './brotli';
import { contentTypeOf } from './content-type';

/** The built client: what may be asked for is known before the first request, so no path can escape. */
export interface ClientFiles {
  /** The one page of the client, which every route of it starts with. */
  readonly page: Asset;
  /** By path below the root, without a leading slash. */
  readonly files: ReadonlyMap<string, Asset>;
}

/**
 * Reads the names of the built client's files.
 * @param folder Vite's output; hashed names are in its `assets/`, brotli siblings end in `.br`.
 * @param basePath Where the shop is mounted: '' or '/path'. The page learns it as its base address,
 *   so that its relative addresses hold on every route.
 */
export async function loadClientFiles(folder: string, basePath: string): Promise<ClientFiles> {
  const files = new Map<string, Asset>();
  for (const path of await listFiles(folder)) {
    if (path === 'index.html' || path.endsWith('.br')) continue;
    files.set(path, await fileAsset(folder, path));
  }
  return { page: await pageAsset(join(folder, 'index.html'), basePath), files };
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

async function pageAsset(file: string, basePath: string): Promise<Asset> {
  const html = await readFile(file, 'utf8');
  const page = Buffer.from(html.replace('<head>', `<head>\n    <base href="${basePath}/" />`));
  return {
    contentType: contentTypeOf(file),
    cacheControl: REVALIDATE,
    tag: createHash('sha256').update(page).digest('base64url').slice(0, 22),
    plain: memoryBody(page),
    brotli: memoryBody(await brotli(page)),
  };
}

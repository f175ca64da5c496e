import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brotliFile, isCompressible } from '../static/brotli';

/** What the client is built from, below the repository's root. */
const SOURCES = ['index.html', 'package-lock.json', 'public', 'shaders', 'src', 'vite.config.ts'];

/** Written last, so that a build that was cut short counts as none; holds when the build began. */
const STAMP = '.built';

/** Whether the built client is there, whole, and newer than everything that it is made from. */
export async function isClientFresh(root: string, folder: string): Promise<boolean> {
  const began = Number(await readFile(join(folder, STAMP), 'utf8').catch(() => NaN));
  if (Number.isNaN(began)) return false;
  const changed = await Promise.all(SOURCES.map((source) => newestChange(join(root, source))));
  return Math.max(...changed) < began;
}

/** Builds the client into `folder` and lays a brotli copy beside every file that gets smaller by it. */
export async function buildClient(root: string, folder: string, now: number): Promise<void> {
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  // Vite copied the public folder, but models are served from where they are, under names of their own.
  await rm(join(folder, 'models'), { recursive: true, force: true });
  await compressFolder(folder);
  await writeFile(join(folder, STAMP), String(now));
}

/** Milliseconds since 1970 of the latest change to a file or to anything in a folder; 0 for nothing. */
async function newestChange(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await Promise.all(
    (await readdir(path)).map((name) => newestChange(join(path, name))),
  );
  // The folder's own time tells of files that were taken away.
  return Math.max(found.mtimeMs, ...inside);
}

/** The page is left out: the server writes its base address into it before it is compressed. */
async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name) && entry.name !== 'index.html')
    .map((entry) => join(entry.parentPath, entry.name));
  const compressNext = async () => {
    for (let file = files.pop(); file; file = files.pop()) await brotliFile(file, `${file}.br`);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressNext));
}

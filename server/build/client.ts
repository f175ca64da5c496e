import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { LogLevel } from 'vite';
import { isCompressible, packOnce } from '../static/brotli';

/** What the client is built from, below the repository's root. */
const SOURCES = [
  'index.html',
  'package-lock.json',
  'public',
  'server/build',
  'server/seed',
  'shaders',
  'src',
  'vite.config.ts',
];

/** Written last, so that a build that was cut short counts as none; holds when the build began. */
const STAMP = '.built';

/** Whether the built client is there, whole, and newer than everything that it is made from. */
export async function isClientFresh(root: string, folder: string): Promise<boolean> {
  const began = Number(await readFile(join(folder, STAMP), 'utf8').catch(() => NaN));
  if (Number.isNaN(began)) return false;
  const changed = await Promise.all(SOURCES.map((source) => newestChange(join(root, source))));
  return Math.max(...changed) < began;
}

export interface BuildOptions {
  /** The repository. */
  readonly root: string;
  /** Where the client goes. */
  readonly folder: string;
  /** Where brotli copies are kept by content, so that a rebuild compresses only what changed. */
  readonly cacheFolder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly logLevel: LogLevel;
}

/** Builds the client and lays a brotli copy beside every file that gets smaller by it. */
export async function buildClient(options: BuildOptions): Promise<void> {
  const { root, folder, cacheFolder, now, logLevel } = options;
  await asShoppersGetIt(async () => {
    const { build } = await import('vite');
    await build({ root, logLevel, build: { outDir: folder, emptyOutDir: true } });
  });
  // Vite copied the public folder, but models are served from where they are, under names of their own.
  await rm(join(folder, 'models'), { recursive: true, force: true });
  await compressFolder(folder, cacheFolder);
  await writeFile(join(folder, STAMP), String(now));
}

/** Whoever builds, a test too, builds for shoppers: Vite takes React's slow half by `NODE_ENV` otherwise. */
async function asShoppersGetIt(build: () => Promise<void>): Promise<void> {
  const { NODE_ENV: given } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build();
  } finally {
    if (given === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = given;
  }
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
async function compressFolder(folder: string, cacheFolder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name) && entry.name !== 'index.html')
    .map((entry) => join(entry.parentPath, entry.name));
  const compressNext = async () => {
    for (let file = files.pop(); file; file = files.pop()) {
      const content = await readFile(file);
      const packed = await packOnce(content, cacheFolder);
      if (packed.bytes < content.byteLength) await copyFile(packed.file, `${file}.br`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressNext));
}

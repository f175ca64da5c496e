import { mkdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { z } from 'zod';
import { shownSchema, type Model, type Poster } from '../src/contract/product';
import { fileBody, IMMUTABLE, type Asset } from './static/asset';
import { isCompressible, packOnce, sha256Of, sizeOf } from './static/brotli';
import { contentTypeOf } from './static/content-type';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const posterSchema = z.looseObject({
  file: z.string().regex(/^posters\/[a-z0-9-]+\.webp$/),
  sha256: sha256Schema,
  width: z.int().positive(),
  height: z.int().positive(),
});

const manifestSchema = z.record(
  z.string().regex(/^[a-z0-9-]+\.glb$/),
  z.looseObject({
    bytes: z.int().positive(),
    sha256: sha256Schema,
    posters: z.record(z.string(), posterSchema).default({}),
    shown: shownSchema.optional(),
  }),
);

/** The models that can be shown, by name without `.glb`, and the posters of their colourways. */
export interface ModelShelf {
  readonly names: readonly string[];
  find(name: string): Model | undefined;
  /** Address of the model on this origin; it changes with the model's content. Undefined when there is none. */
  modelUrl(name: string): string | undefined;
  /** The picture of a model in a colourway; undefined when there is none. */
  findPoster(name: string, variant: string): Poster | undefined;
  /** What is served under an address's last part: the file's name with the first 16 digits of its sha256 before the extension. */
  asset(fileName: string): Asset | undefined;
}

export interface ModelShelfOptions {
  /** Holds the models and `manifest.json`. */
  readonly folder: string;
  /** Where brotli copies are kept, by content; made when it is missing. */
  readonly cacheFolder: string;
  /** '' or '/path': where the shop is mounted. */
  readonly basePath: string;
  /** Told of every model and poster that the manifest lists and the folder does not hold as listed. */
  readonly onRefused: (file: string) => void;
}

/**
 * Opens the shelf. A model whose content is not what the manifest says stays away: its address would
 * be cached for a year. Without a manifest the shelf is empty; a manifest that cannot be read rejects.
 */
export async function loadModelShelf(options: ModelShelfOptions): Promise<ModelShelf> {
  const models = new Map<string, Model>();
  const posters = new Map<string, Poster>();
  const assets = new Map<string, Asset>();
  await mkdir(options.cacheFolder, { recursive: true });

  /** Takes a file in; its address, or undefined when it is not as listed. */
  const shelve = async (file: string, sha256: string) => {
    const path = join(options.folder, file);
    const content = await readFile(path).catch(() => undefined);
    if (!content || sha256Of(content) !== sha256) {
      options.onRefused(file);
      return undefined;
    }
    const bytes = content.byteLength;
    const packed = isCompressible(file) ? await packOnce(content, options.cacheFolder) : undefined;
    const { name, ext } = parse(file);
    const fileName = `${name}.${sha256.slice(0, 16)}${ext}`;
    assets.set(fileName, {
      contentType: contentTypeOf(file),
      cacheControl: IMMUTABLE,
      tag: sha256.slice(0, 32),
      plain: fileBody(path, bytes),
      brotli: packed && packed.bytes < bytes ? fileBody(packed.file, packed.bytes) : undefined,
    });
    return { url: `${options.basePath}/models/${fileName}`, bytes };
  };

  for (const [file, entry] of Object.entries(await readManifest(options.folder))) {
    const model = await shelve(file, entry.sha256);
    if (!model) continue;
    const { name } = parse(file);
    models.set(name, entry.shown ? { ...model, shown: entry.shown } : model);
    for (const [variant, { file, sha256, width, height }] of Object.entries(entry.posters)) {
      const poster = await shelve(file, sha256);
      if (poster) posters.set(`${name} ${variant}`, { url: poster.url, width, height });
    }
  }
  return {
    names: [...models.keys()],
    find: (name) => models.get(name),
    modelUrl: (name) => models.get(name)?.url,
    findPoster: (name, variant) => posters.get(`${name} ${variant}`),
    asset: (fileName) => assets.get(fileName),
  };
}

async function readManifest(folder: string): Promise<z.infer<typeof manifestSchema>> {
  const file = join(folder, 'manifest.json');
  if ((await sizeOf(file)) === undefined) return {};
  return manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

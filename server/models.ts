import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Model } from '../src/contract/product';
import { fileBody, IMMUTABLE, type Asset } from './static/asset';
import { packOnce, sha256Of, sizeOf } from './static/brotli';
import { contentTypeOf } from './static/content-type';

const manifestSchema = z.record(
  z.string().regex(/^[a-z0-9-]+\.glb$/),
  z.looseObject({ bytes: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
);

/** The models that can be shown, by name without `.glb`. */
export interface ModelShelf {
  readonly names: readonly string[];
  find(name: string): Model | undefined;
  /** Address of the model on this origin; it changes with the model's content. Undefined when there is none. */
  modelUrl(name: string): string | undefined;
  /** What is served under an address's last part, `<name>.<first 16 digits of its sha256>.glb`. */
  asset(fileName: string): Asset | undefined;
}

export interface ModelShelfOptions {
  /** Holds the models and `manifest.json`. */
  readonly folder: string;
  /** Where brotli copies are kept, by content; made when it is missing. */
  readonly cacheFolder: string;
  /** '' or '/path': where the shop is mounted. */
  readonly basePath: string;
  /** Told of every model that the manifest lists and the folder does not hold as listed. */
  readonly onRefused: (file: string) => void;
}

/**
 * Opens the shelf. A model whose content is not what the manifest says stays away: its address would
 * be cached for a year. Without a manifest the shelf is empty; a manifest that cannot be read rejects.
 */
export async function loadModelShelf(options: ModelShelfOptions): Promise<ModelShelf> {
  const models = new Map<string, Model>();
  const assets = new Map<string, Asset>();
  await mkdir(options.cacheFolder, { recursive: true });
  for (const [file, { sha256 }] of Object.entries(await readManifest(options.folder))) {
    const path = join(options.folder, file);
    const content = await readFile(path).catch(() => undefined);
    if (!content || sha256Of(content) !== sha256) {
      options.onRefused(file);
      continue;
    }
    const name = file.slice(0, -'.glb'.length);
    const fileName = `${name}.${sha256.slice(0, 16)}.glb`;
    const bytes = content.byteLength;
    const packed = await packOnce(content, options.cacheFolder);
    models.set(name, { url: `${options.basePath}/models/${fileName}`, bytes });
    assets.set(fileName, {
      contentType: contentTypeOf(file),
      cacheControl: IMMUTABLE,
      tag: sha256.slice(0, 32),
      plain: fileBody(path, bytes),
      brotli: packed.bytes < bytes ? fileBody(packed.file, packed.bytes) : undefined,
    });
  }
  return {
    names: [...models.keys()],
    find: (name) => models.get(name),
    modelUrl: (name) => models.get(name)?.url,
    asset: (fileName) => assets.get(fileName),
  };
}

async function readManifest(folder: string): Promise<z.infer<typeof manifestSchema>> {
  const file = join(folder, 'manifest.json');
  if ((await sizeOf(file)) === undefined) return {};
  return manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

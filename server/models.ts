import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { z } from 'zod';
import { shownSchema, type Model, type Poster } from '../src/contract/product';
import { slotSchema } from '../src/contract/showroom';
import type { Asset } from './static/asset';
import { sizeOf } from './static/brotli';
import { openFileShelf } from './static/file-shelf';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const posterSchema = z.looseObject({
  file: z.string().regex(/^posters\/[a-z0-9-]+\.webp$/),
  sha256: sha256Schema,
  width: z.int().positive(),
  height: z.int().positive(),
});

/** How a piece stands in a room, in its own space: where its hotspot sits, and its footprint on a plan. */
const standingSchema = slotSchema.shape.pieces.element.pick({ anchor: true, footprint: true });

const manifestSchema = z.record(
  z.string().regex(/^[a-z0-9-]+\.glb$/),
  z.looseObject({
    bytes: z.int().positive(),
    sha256: sha256Schema,
    posters: z.record(z.string(), posterSchema).default({}),
    shown: shownSchema.optional(),
    room: standingSchema.optional(),
  }),
);

export type Standing = z.infer<typeof standingSchema>;

/** What a piece's rendition for rooms is called. */
export const roomNameOf = (name: string): string => `${name}-room`;

/** The models that can be shown, by name without `.glb`, and the posters of their colourways. */
export interface ModelShelf {
  /** All but renditions for rooms: those are no goods, and are found by their pieces' names. */
  readonly names: readonly string[];
  find(name: string): Model | undefined;
  /** Address of the model on this origin; it changes with the model's content. Undefined when there is none. */
  modelUrl(name: string): string | undefined;
  /** The picture of a model in a colourway; undefined when there is none. */
  findPoster(name: string, variant: string): Poster | undefined;
  /** How a model stands in a room, where its maker said so. */
  findStanding(name: string): Standing | undefined;
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
  const standings = new Map<string, Standing>();
  const files = await openFileShelf(options);

  /** Takes a file in; its address, or undefined when it is not as listed. */
  const shelve = async (file: string, sha256: string) => {
    const shelved = await files.shelve(join(options.folder, file), sha256);
    if (!shelved) options.onRefused(file);
    return shelved;
  };

  for (const [file, entry] of Object.entries(await readManifest(options.folder))) {
    const model = await shelve(file, entry.sha256);
    if (!model) continue;
    const { name } = parse(file);
    models.set(name, entry.shown ? { ...model, shown: entry.shown } : model);
    if (entry.room) standings.set(name, entry.room);
    for (const [variant, { file, sha256, width, height }] of Object.entries(entry.posters)) {
      const poster = await shelve(file, sha256);
      if (poster) posters.set(`${name} ${variant}`, { url: poster.url, width, height });
    }
  }
  const isForRooms = (name: string) => [...models.keys()].map(roomNameOf).includes(name);
  return {
    names: [...models.keys()].filter((name) => !isForRooms(name)),
    find: (name) => models.get(name),
    modelUrl: (name) => models.get(name)?.url,
    findPoster: (name, variant) => posters.get(`${name} ${variant}`),
    findStanding: (name) => standings.get(name),
    asset: files.asset,
  };
}

async function readManifest(folder: string): Promise<z.infer<typeof manifestSchema>> {
  const file = join(folder, 'manifest.json');
  if ((await sizeOf(file)) === undefined) return {};
  return manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, parse } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../../server/app';
import { FOLDERS } from '../../../server/folders';
import { loadModelShelf, roomNameOf } from '../../../server/models';
import { readyClient } from '../../../server/ready-client';
import { openSqlite } from '../../../server/storage/sqlite';
import type { StoredProduct } from '../../../server/storage/storage';
import { money } from '../../../src/contract/money';
import { listenHere } from '../../setup/listen-here';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** One model of the folder that is measured. */
export interface Measured {
  /** Its file's name without `.glb`. */
  readonly id: string;
  readonly file: string;
  readonly bytes: number;
  /** Its colourways; `only` where it has none. */
  readonly variants: readonly string[];
}

/** Every model of a folder but renditions for rooms, which no product's page shows. */
export async function modelsIn(folder: string): Promise<Measured[]> {
  const all = (await readdir(folder)).filter((file) => file.endsWith('.glb')).sort();
  const forRooms = new Set(all.map((file) => `${roomNameOf(parse(file).name)}.glb`));
  const files = all.filter((file) => !forRooms.has(file));
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const content = await readFile(file);
      return { id: parse(name).name, file, bytes: content.length, variants: variantsOf(content) };
    }),
  );
}

/** Reads a GLB's JSON chunk. */
function variantsOf(glb: Buffer): string[] {
  const json = JSON.parse(glb.subarray(20, 20 + glb.readUInt32LE(12)).toString('utf8')) as {
    extensions?: { KHR_materials_variants?: { variants: { name: string }[] } };
  };
  const names = json.extensions?.KHR_materials_variants?.variants.map(({ name }) => name);
  return names?.length ? names : ['only'];
}

/** As addresses have it. */
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'model';

/** Where a model's page is in the shop. */
export const pathOf = ({ id }: Measured): string => `products/${slugOf(id)}`;

/** The shop as shoppers get it, with a product of every model and no posters. `folder` is its own. */
export async function serveShop(models: readonly Measured[], folder: string): Promise<Served> {
  const modelFolder = join(folder, 'models');
  await mkdir(modelFolder, { recursive: true });
  const manifest: Record<string, object> = {};
  for (const { id, file, bytes } of models) {
    const name = `${slugOf(id)}.glb`;
    await copyFile(file, join(modelFolder, name));
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    manifest[name] = { bytes, sha256 };
  }
  await writeFile(join(modelFolder, 'manifest.json'), JSON.stringify(manifest));
  const storage = await openSqlite(join(folder, 'shop.sqlite'));
  await storage.sow(models.map(productOf));
  const app = createApp({
    storage,
    models: await loadModelShelf({
      folder: modelFolder,
      cacheFolder: FOLDERS.brotliCache,
      basePath: '',
      onRefused: (file) => console.error(`bench viewer: ${file} was refused`),
    }),
    client: await readyClient(console.error),
    basePath: '',
    strictTransport: false,
    now: Date.now,
    report: (error) => console.error(error),
  });
  const server = createServer(getRequestListener(app.fetch));
  const { url, close } = await listenHere(server);
  return {
    url,
    async close() {
      await close();
      await storage.close();
    },
  };
}

function productOf(model: Measured): StoredProduct {
  const id = slugOf(model.id);
  const text = { zh: model.id, en: model.id };
  const variants = model.variants.map((name) => ({
    id: slugOf(name),
    name: { zh: name, en: name },
    swatch: ['#808080'],
  }));
  return {
    id,
    kind: 'object',
    model: id,
    listed: true,
    name: text,
    summary: text,
    description: text,
    details: [],
    prices: [money('USD', 100)],
    variants,
    sizes: [],
    skus: variants.map((variant) => ({
      id: `${id}.${variant.id}`,
      variant: variant.id,
      size: null,
      available: 1,
    })),
  };
}

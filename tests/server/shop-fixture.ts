import type { Poster } from '../../src/contract/product';
import { createApp, type AppDependencies } from '../../server/app';
import type { ModelShelf } from '../../server/models';
import { TSHIRT } from '../../server/seed/tshirt';
import { createSqlStorage } from '../../server/storage/sql-storage';
import { openSqliteTables } from '../../server/storage/sqlite';
import type { StoredProduct } from '../../server/storage/storage';
import { fileBody, IMMUTABLE, type Asset } from '../../server/static/asset';

/** A product that differs from the seed's by its id and model alone. */
export function productWith(id: string, model = id): StoredProduct {
  const skus = TSHIRT.skus.map((sku) => ({ ...sku, id: sku.id.replace(TSHIRT.id, id) }));
  return { ...TSHIRT, id, model, skus };
}

/** The poster that {@link shelfOf} has of every colourway. */
export function posterOf(name: string, variant: string): Poster {
  return { url: `/models/${name}-${variant}.0123456789abcdef.webp`, width: 640, height: 800 };
}

/** A shelf with these names; each model is this very file. */
export function shelfOf(...names: string[]): ModelShelf {
  const url = (name: string) => `/models/${name}.0123456789abcdef.glb`;
  const asset: Asset = {
    contentType: 'model/gltf-binary',
    cacheControl: IMMUTABLE,
    tag: '0123456789abcdef',
    plain: fileBody(import.meta.filename, 4),
  };
  return {
    names,
    find: (name) => (names.includes(name) ? { url: url(name), bytes: 4 } : undefined),
    modelUrl: (name) => (names.includes(name) ? url(name) : undefined),
    findPoster: (name, variant) => (names.includes(name) ? posterOf(name, variant) : undefined),
    findStanding: () => undefined,
    asset: (file) => (names.some((name) => url(name).endsWith(file)) ? asset : undefined),
  };
}

/** The app over a database in memory that holds these products. */
export async function openTestApp(
  products: readonly StoredProduct[],
  changes: Partial<AppDependencies> = {},
) {
  const db = await openSqliteTables(':memory:');
  const storage = createSqlStorage(db);
  await storage.sow(products);
  const errors: Error[] = [];
  const app = createApp({
    storage,
    models: shelfOf('tshirt'),
    basePath: '',
    strictTransport: false,
    now: Date.now,
    report: (error) => errors.push(error),
    ...changes,
  });
  return { app, db, storage, errors };
}

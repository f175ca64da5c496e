import { join } from 'node:path';
import type { AppDependencies } from '../../../server/app';
import { loadModelShelf } from '../../../server/models';
import type { ShowroomDocument } from '../../../server/showrooms/showroom-document';
import { loadShowroomShelf } from '../../../server/showrooms/showroom-shelf';
import type { StoredProduct } from '../../../server/storage/storage';
import { createTinyShowroom, type TinyShowroom } from '../../fixtures/tiny-showroom';
import { openTestApp } from '../shop-fixture';
import { tempFolder } from '../temp-folder';

export interface TinyChanges {
  /** Of its models folder; undefined takes a file away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly document?: Partial<ShowroomDocument>;
  readonly products?: readonly StoredProduct[];
  readonly app?: Partial<AppDependencies>;
}

let made: Promise<TinyShowroom> | undefined;

/** The app with the tiny showroom, and what its shelf refused. */
export async function openTinyApp(changes: TinyChanges = {}) {
  const tiny = await (made ??= createTinyShowroom());
  const files = Object.entries({ ...tiny.files, ...changes.files });
  const folder = await tempFolder(
    Object.fromEntries(files.filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );
  const refused: string[] = [];
  const onRefused = (file: string, reason = '') => refused.push(`${file} ${reason}`.trim());
  const basePath = changes.app?.basePath ?? '';
  const options = { folder, cacheFolder: join(folder, 'cache'), basePath, onRefused };
  const models = await loadModelShelf(options);
  const showrooms = await loadShowroomShelf(options);
  const opened = await openTestApp(changes.products ?? tiny.products, {
    models,
    showrooms,
    ...changes.app,
  });
  await opened.storage.sowShowrooms([{ ...tiny.document, ...changes.document }]);
  return { ...opened, tiny, refused, models, showrooms };
}

/**
 * Packs the raw models that the Blender scripts write (modeling/raw, or the folder given) into
 * public/models, with a manifest: each as it is and, where it stands in rooms, once more as light as a
 * room needs it. Deterministic: the same raw files give the same bytes.
 *
 *     node --import tsx modeling/build.ts [rawFolder]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '@gltf-transform/core';
import { createIo } from './pack/io.ts';
import {
  describeModel,
  writeManifest,
  type Manifest,
  type ManifestEntry,
} from './pack/manifest.ts';
import { packModel, type PackOptions } from './pack/pack-model.ts';
import { describePosters } from './pack/posters.ts';
import { describeShown } from './pack/shown.ts';
import { variantNames } from './pack/variant-names.ts';
import { renderForRoom, roomFile } from './room/rendition.ts';
import { simplify } from './pack/simplify.ts';
import type { Model } from './model.ts';
import { MODELS } from './models.ts';

const rawFolder = process.argv[2] ?? join(import.meta.dirname, 'raw');
const outFolder = join(import.meta.dirname, '../public/models');

const io = await createIo();
await mkdir(outFolder, { recursive: true });
const entries: [string, ManifestEntry][] = [];
for (const model of MODELS) {
  const document = await readRaw(model);
  if (model.triangles) await simplify(document, model.triangles);
  const entry = await write(document, model.file, model.source, model);
  const variants = variantNames(document);
  if (variants.length > 0) {
    const name = model.file.slice(0, -'.glb'.length);
    entry.posters = await describePosters(outFolder, name, variants);
    entry.shown = describeShown(name);
  }
  entries.push([model.file, entry]);
  if (!model.room) continue;
  const light = await readRaw(model);
  const room = await renderForRoom(light, model.room);
  const file = roomFile(model.file);
  entries.push([file, { ...(await write(light, file, model.source, model.room)), room }]);
}
const manifest: Manifest = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
await writeManifest(outFolder, manifest);

/** A raw model with what its kind adds. */
async function readRaw(model: Model): Promise<Document> {
  const read = (file: string) => io.read(join(rawFolder, file));
  const document = await read(model.file);
  await model.prepare(document, read);
  return document;
}

async function write(
  document: Document,
  file: string,
  source: string,
  options: PackOptions,
): Promise<ManifestEntry> {
  await packModel(document, options);
  const bytes = await io.writeBinary(document);
  await writeFile(join(outFolder, file), bytes);
  console.log(file, `${(bytes.byteLength / 1000).toFixed(0)} kB`);
  return describeModel(document, bytes, source);
}

/**
 * Packs the raw models that the Blender scripts write (modeling/raw, or the folder given) into
 * public/models, with a manifest. Deterministic: the same raw files give the same bytes.
 *
 *     node --import tsx modeling/build.ts [rawFolder]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIo } from './pack/io.ts';
import { describeModel, writeManifest, type Manifest } from './pack/manifest.ts';
import { packModel } from './pack/pack-model.ts';
import { describePosters } from './pack/posters.ts';
import { describeShown } from './pack/shown.ts';
import { variantNames } from './pack/variant-names.ts';
import { MODELS } from './models.ts';

const rawFolder = process.argv[2] ?? join(import.meta.dirname, 'raw');
const outFolder = join(import.meta.dirname, '../public/models');

const io = await createIo();
await mkdir(outFolder, { recursive: true });
const manifest: Manifest = {};
for (const model of [...MODELS].sort((a, b) => (a.file < b.file ? -1 : 1))) {
  const document = await io.read(join(rawFolder, model.file));
  await model.prepare(document, (file) => io.read(join(rawFolder, file)));
  await packModel(document, model);
  const bytes = await io.writeBinary(document);
  await writeFile(join(outFolder, model.file), bytes);
  const entry = describeModel(document, bytes, model.source);
  const variants = variantNames(document);
  if (variants.length > 0) {
    const name = model.file.slice(0, -'.glb'.length);
    entry.posters = await describePosters(outFolder, name, variants);
    entry.shown = describeShown(name);
  }
  manifest[model.file] = entry;
  console.log(model.file, `${(bytes.byteLength / 1000).toFixed(0)} kB`);
}
await writeManifest(outFolder, manifest);

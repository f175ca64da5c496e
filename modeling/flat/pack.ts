/**
 * Packs the flat's raw files (modeling/raw/flat) into public/models/flat: models without their pictures,
 * pictures as WebP in two sizes, probes and scene.json as they are.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sceneSourceSchema, type SceneSource } from '../../src/contract/showroom-scene.ts';
import { createIo } from '../pack/io.ts';
import { filesOf } from './files-of.ts';
import { packPart } from './pack-part.ts';
import { packPicture } from './pack-picture.ts';

export async function packFlat(rawFolder: string, outFolder: string): Promise<void> {
  const raw = join(rawFolder, 'flat');
  const out = join(outFolder, 'flat');
  const text = await readFile(join(raw, 'scene.json'), 'utf8');
  const scene: SceneSource = sceneSourceSchema.parse(JSON.parse(text));
  await rm(out, { recursive: true, force: true });
  const io = await createIo();
  for (const file of filesOf(scene)) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    if (file.endsWith('.glb')) {
      const document = await io.read(join(raw, file));
      await packPart(document);
      await writeFile(join(out, file), await io.writeBinary(document));
    } else if (file.endsWith('.webp')) {
      await packPicture(raw, out, file);
    } else {
      await cp(join(raw, file), join(out, file));
    }
  }
  await writeFile(join(out, 'scene.json'), `${JSON.stringify(scene, null, 1)}\n`);
}

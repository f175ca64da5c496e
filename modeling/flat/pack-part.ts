import { PropertyType, type Document } from '@gltf-transform/core';
import { EXTMeshoptCompression } from '@gltf-transform/extensions';
import { prune, quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { requireMeshopt } from '../pack/require-meshopt.ts';

/** Texture coordinates repeat, so they stay floats; on this grid they compress. */
const TEXTURE_GRID = 1 / 2048;

/**
 * Makes a part small. Its meshes are quantised to 16 bits, a tenth of a millimetre in a large room; empty
 * nodes and hinges stay where they are. The light map's coordinates are kept although no material of
 * the file names a picture.
 */
export async function packPart(document: Document): Promise<void> {
  for (const primitive of document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())) {
    const values = primitive.getAttribute('TEXCOORD_0')!.getArray()!;
    for (let i = 0; i < values.length; i++) {
      values[i] = Math.round(values[i]! / TEXTURE_GRID) * TEXTURE_GRID;
    }
  }
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({
      quantizePosition: 16,
      quantizeNormal: 8,
      quantizeTexcoord: 16,
      quantizeColor: 8,
      cleanup: false,
    }),
    prune({ propertyTypes: [PropertyType.ACCESSOR], keepAttributes: true }),
  );
  requireMeshopt(document, EXTMeshoptCompression.EncoderMethod.FILTER);
}

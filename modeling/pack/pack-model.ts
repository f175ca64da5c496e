import { PropertyType, type Document } from '@gltf-transform/core';
import { EXTMeshoptCompression } from '@gltf-transform/extensions';
import { prune, quantize, reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';
import { requireMeshopt } from './require-meshopt.ts';
import { snapPositions } from './snap-positions.ts';
import { addTangents } from './tangents.ts';
import { encodeTextures } from './textures.ts';

/** How a model is packed. */
export interface PackOptions {
  /** Bits of a stored normal's component; 8 shows bands on smooth shiny skin. */
  normalBits: number;
  /** Positions lie on a grid of so many steps a metre, a power of two. */
  gridSteps: number;
  /** Bits of a stored texture coordinate. */
  texcoordBits: number;
  /** Longest side of a texture, pixels. */
  textureSize: number;
  /** WebP quality of colour textures, 0..100. */
  textureQuality: number;
}

/**
 * Makes a model small without moving its mesh space: positions and their morphs stay float32
 * metres (snapped to a grid, which compresses), since bones are posed by our own code and a
 * dequantisation transform would have to be undone everywhere. Normals, UVs and weights are
 * quantised, textures become WebP, geometry is compressed with EXT_meshopt_compression.
 */
export async function packModel(document: Document, options: PackOptions): Promise<void> {
  for (const accessor of document.getRoot().listAccessors()) accessor.setSparse(false);
  snapPositions(document, options.gridSteps);
  addTangents(document);
  await encodeTextures(document, options);
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({
      pattern: /^(NORMAL|TANGENT|TEXCOORD|WEIGHTS)/,
      patternTargets: /^NORMAL/,
      quantizeNormal: options.normalBits,
      quantizeTexcoord: options.texcoordBits,
      cleanup: false,
    }),
    // The attributes before quantisation are still in the document.
    prune({ propertyTypes: [PropertyType.ACCESSOR], keepAttributes: true }),
  );
  requireMeshopt(document, EXTMeshoptCompression.EncoderMethod.QUANTIZE);
}

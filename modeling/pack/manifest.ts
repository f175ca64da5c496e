import { createHash } from 'node:crypto';
import type { Document } from '@gltf-transform/core';

/** What public/models/manifest.json says of one file. */
export interface ManifestEntry {
  bytes: number;
  sha256: string;
  triangles: number;
  /** Primitives drawn: one call each, whatever the variant. */
  drawCalls: number;
  /** The script that makes the raw model. */
  source: string;
}

/** Measures a packed model. `bytes` is the file as written. */
export function describeModel(
  document: Document,
  bytes: Uint8Array,
  source: string,
): ManifestEntry {
  const primitives = document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives());
  return {
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    triangles: primitives.reduce((sum, p) => sum + p.getIndices()!.getCount() / 3, 0),
    drawCalls: primitives.length,
    source,
  };
}

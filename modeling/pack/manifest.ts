import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '@gltf-transform/core';
import type { Shown } from '../../src/contract/product.ts';
import type { Room } from '../room/rendition.ts';
import type { PosterEntry } from './posters.ts';

/** What public/models/manifest.json says of one file. */
export interface ManifestEntry {
  bytes: number;
  sha256: string;
  triangles: number;
  /** Primitives drawn: one call each, whatever the variant. */
  drawCalls: number;
  /** The script that makes the raw model. */
  source: string;
  /** Of goods: their posters by colourway. */
  posters?: Record<string, PosterEntry>;
  /** Of what has posters: how they show it. */
  shown?: Shown;
  /** Of a rendition for rooms: what a room must know of it. */
  room?: Room;
}

export type Manifest = Record<string, ManifestEntry>;

const FILE = 'manifest.json';

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, FILE), 'utf8')) as Manifest;
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, FILE), `${JSON.stringify(manifest, null, 2)}\n`);
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

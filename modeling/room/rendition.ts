import { PropertyType, type Document } from '@gltf-transform/core';
import { dedup, prune } from '@gltf-transform/functions';
import type { PackOptions } from '../pack/pack-model.ts';
import { anchorOf, type Anchor, type Look } from './anchor.ts';
import { footprint } from './footprint.ts';
import type { PlanPoint } from './grid.ts';
import { simplify } from '../pack/simplify.ts';
import { stackMaterials } from './stack-materials.ts';

/** How a piece is made light enough to stand in a room with much else, seen from two metres. */
export interface RoomOptions extends PackOptions {
  triangles: number;
  /** What is drawn in one call: materials by their names in the first colourway. */
  together?: readonly string[];
  /** Without normal maps: what stands out is too fine to be seen. */
  isLevel?: boolean;
  /** Where one looks to see its hotspot. */
  look: Look;
}

/** What the manifest says of a room's rendition, metres of the model. */
export interface Room {
  /** Where its hotspot sits. */
  anchor: Anchor;
  /** Where it stands on the floor; closed by itself. */
  footprint: PlanPoint[];
}

/** Where a piece's rendition lies. */
export const roomFile = (file: string): string => file.replace(/\.glb$/, '-room.glb');

/** Makes a raw model light, and measures what a room must know of it. */
export async function renderForRoom(document: Document, options: RoomOptions): Promise<Room> {
  const outline = footprint(document);
  if (options.together) await stackMaterials(document, options.together);
  // Sheen is seen from nearby alone, and costs a pass through a table for every light.
  for (const material of document.getRoot().listMaterials()) {
    material.setExtension('KHR_materials_sheen', null);
    if (options.isLevel) material.setNormalTexture(null);
  }
  await simplify(document, options.triangles);
  await document.transform(
    dedup({ propertyTypes: [PropertyType.TEXTURE] }),
    prune({ keepAttributes: true, keepSolidTextures: true }),
  );
  return { anchor: anchorOf(document, options.look), footprint: outline };
}

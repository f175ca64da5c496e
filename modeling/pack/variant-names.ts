import type { Document } from '@gltf-transform/core';
import { Variant } from '@gltf-transform/extensions';

/** Names of a model's colourways, in the file's order; none where it has no variants. */
export function variantNames(document: Document): string[] {
  const extension = document
    .getRoot()
    .listExtensionsUsed()
    .find(({ extensionName }) => extensionName === 'KHR_materials_variants');
  return (extension?.listProperties() ?? [])
    .filter((property) => property instanceof Variant)
    .map((variant) => variant.getName());
}

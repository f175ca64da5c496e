import type { Document, Material, Primitive } from '@gltf-transform/core';
import { KHRMaterialsVariants, type MappingList, type Variant } from '@gltf-transform/extensions';
import { joinPrimitives } from '@gltf-transform/functions';
import { drawStrips, HEIGHT, layOut, type Place, type Span, type Strip } from './strips.ts';
import { primitivesOf } from './triangles.ts';

const VARIANTS = 'KHR_materials_variants';
/** A normal map's pixel where nothing stands out. */
const LEVEL = [0.5, 0.5, 1];

/**
 * Draws primitives together that were drawn one by one: their pictures lie below each other in one, each
 * across its whole width (it may repeat along u) and as often as its v runs through it.
 *
 * @param names of the materials in the first colourway; a material has one primitive
 */
export async function stackMaterials(document: Document, names: readonly string[]): Promise<void> {
  const parts = names.map((name) => {
    const part = primitivesOf(document).find((p) => p.getMaterial()!.getName() === name);
    if (!part) throw new Error(`stackMaterials: nothing is made of ${name}`);
    return part;
  });
  const spans = parts.map(spanOf);
  const stacks = new Map<string, Material>();
  const stack = async (materials: Material[]) => {
    const name = materials.map((material) => material.getName()).join(' and ');
    const made = stacks.get(name) ?? (await stacked(document, name, materials, spans));
    stacks.set(name, made);
    return made;
  };
  const extension = document.createExtension(KHRMaterialsVariants);
  const mappings = extension.createMappingList();
  for (const variant of variantsOf(parts)) {
    const material = await stack(parts.map((part) => materialIn(part, variant)));
    mappings.addMapping(extension.createMapping().setMaterial(material).addVariant(variant));
  }
  const first = await stack(parts.map((part) => part.getMaterial()!));
  const places = layOut(spans);
  parts.forEach((part, i) => {
    moveInto(part, spans[i]!, places[i]!);
    for (const mapping of mappingsOf(part)) mapping.dispose();
    part.setMaterial(first).setExtension(VARIANTS, null);
  });
  const joined = joinPrimitives(parts);
  joined.setExtension(VARIANTS, mappings.listMappings().length > 0 ? mappings : null);
  const mesh = document.getRoot().listMeshes()[0]!;
  for (const part of parts) mesh.removePrimitive(part);
  mesh.addPrimitive(joined);
}

/** How a part's v runs. */
function spanOf(part: Primitive): Span {
  const [, from] = part.getAttribute('TEXCOORD_0')!.getMin([]) as [number, number];
  const [, to] = part.getAttribute('TEXCOORD_0')!.getMax([]) as [number, number];
  const material = part.getMaterial()!;
  return { from, to, isFlat: !material.getBaseColorTexture() && !material.getNormalTexture() };
}

/** Moves a part's coordinates into its strip. */
function moveInto(part: Primitive, { from, to, isFlat }: Span, { top, rows }: Place): void {
  const uv = part.getAttribute('TEXCOORD_0')!;
  const element: number[] = [];
  for (let i = 0; i < uv.getCount(); i++) {
    const [u, v] = uv.getElement(i, element) as [number, number];
    const share = isFlat ? 0.5 : (v - from) / (to - from);
    uv.setElement(i, [isFlat ? 0 : u, (top + share * rows) / HEIGHT]);
  }
}

const mappingsOf = (part: Primitive) =>
  part.getExtension<MappingList>(VARIANTS)?.listMappings() ?? [];

function variantsOf(parts: Primitive[]): Variant[] {
  const all = parts.flatMap(mappingsOf).flatMap((mapping) => mapping.listVariants());
  return [...new Set(all)];
}

/** What a part is made of in a colourway. */
function materialIn(part: Primitive, variant: Variant): Material {
  const mapping = mappingsOf(part).find((mapping) => mapping.listVariants().includes(variant));
  return mapping?.getMaterial() ?? part.getMaterial()!;
}

/** One material of several, with a picture of each kind that one of them has. */
async function stacked(document: Document, name: string, materials: Material[], spans: Span[]) {
  const draw = async (kind: string, strips: Strip[], isColour = false) =>
    document
      .createTexture(`${name} ${kind}`)
      .setMimeType('image/png')
      .setImage(await drawStrips(strips, spans, isColour));
  const colours = materials.map((material) => ({
    texture: material.getBaseColorTexture(),
    factor: material.getBaseColorFactor(),
  }));
  const surfaces = materials.map((material) => ({
    texture: material.getMetallicRoughnessTexture(),
    factor: [1, material.getRoughnessFactor(), material.getMetallicFactor()],
  }));
  const reliefs = materials.map((material) => {
    const texture = material.getNormalTexture();
    return { texture, factor: texture ? [1, 1, 1] : LEVEL };
  });
  const material = document
    .createMaterial(name)
    .setBaseColorTexture(await draw('colour', colours, true))
    .setMetallicRoughnessTexture(await draw('surface', surfaces));
  if (reliefs.some(({ texture }) => texture)) {
    material.setNormalTexture(await draw('relief', reliefs));
  }
  return material;
}

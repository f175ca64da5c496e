import { Document, type Primitive } from '@gltf-transform/core';
import { KHRMaterialsVariants, type MappingList } from '@gltf-transform/extensions';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { stackMaterials } from '../../../modeling/room/stack-materials.ts';

const RED = [1, 0, 0, 1] as const;
const GREY = [0.5, 0.5, 0.5, 1] as const;

/** A chair of cloth (a picture of two rows, white over black, three times along v), and of metal in two colourways. */
async function createChair() {
  const document = new Document();
  const buffer = document.createBuffer();
  const extension = document.createExtension(KHRMaterialsVariants);
  const mesh = document.createMesh('chair');
  const rows = Buffer.from([255, 255, 255, 0, 0, 0]);
  const png = await sharp(rows, { raw: { width: 1, height: 2, channels: 3 } })
    .png()
    .toBuffer();
  const picture = document.createTexture('weave').setImage(new Uint8Array(png));
  const cloth = document
    .createMaterial('cloth')
    .setBaseColorTexture(picture.setMimeType('image/png'));
  cloth.setMetallicFactor(0).setRoughnessFactor(0.9);
  const metal = (name: string, colour: readonly number[]) =>
    document
      .createMaterial(name)
      .setBaseColorFactor([...colour] as [number, number, number, number]);
  const part = (uv: number[]) => {
    const floats = (values: number[], type: 'VEC2' | 'VEC3') =>
      document.createAccessor().setType(type).setArray(Float32Array.from(values)).setBuffer(buffer);
    const primitive = document.createPrimitive();
    primitive.setAttribute('POSITION', floats([0, 0, 0, 1, 0, 0, 0, 1, 0], 'VEC3'));
    primitive.setAttribute('TEXCOORD_0', floats(uv, 'VEC2'));
    primitive.setIndices(
      document
        .createAccessor()
        .setArray(Uint16Array.of(0, 1, 2))
        .setBuffer(buffer),
    );
    mesh.addPrimitive(primitive);
    return primitive;
  };
  part([0, 0, 1, 0, 0, 3]).setMaterial(cloth);
  const frame = part([7, 7, 7, 8, 9, 9]);
  const variants = ['red', 'grey'].map((name) => extension.createVariant(name));
  const metals = [metal('red metal', RED), metal('grey metal', GREY)];
  const list = extension.createMappingList();
  variants.forEach((variant, i) =>
    list.addMapping(extension.createMapping().addVariant(variant).setMaterial(metals[i]!)),
  );
  frame.setMaterial(metals[0]!).setExtension('KHR_materials_variants', list);
  return { document, mesh };
}

describe('a stack of two materials', () => {
  let primitive: Primitive;
  let count: number;
  beforeEach(async () => {
    const { document, mesh } = await createChair();
    await stackMaterials(document, ['cloth', 'red metal']);
    primitive = mesh.listPrimitives()[0]!;
    count = mesh.listPrimitives().length;
  });

  /** The colour, and roughness and metalness, that a vertex has in a colourway. */
  async function seen(vertex: number, variant: string) {
    const list = primitive.getExtension<MappingList>('KHR_materials_variants')!;
    const mapping = list.listMappings().find((m) => m.listVariants()[0]!.getName() === variant)!;
    const material = mapping.getMaterial()!;
    const [, v] = primitive.getAttribute('TEXCOORD_0')!.getElement(vertex, [] as number[]);
    const pixel = async (image: Uint8Array) => {
      const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
      const row = Math.min(Math.floor(v! * info.height), info.height - 1);
      return [...data.subarray(row * info.width * 3, row * info.width * 3 + 3)];
    };
    return {
      colour: await pixel(material.getBaseColorTexture()!.getImage()!),
      surface: await pixel(material.getMetallicRoughnessTexture()!.getImage()!),
    };
  }

  it('is drawn once and shows each part in its colours, in every colourway', async () => {
    expect(count).toBe(1);
    expect((await seen(0, 'red')).colour).toEqual([255, 255, 255]);
    expect((await seen(3, 'red')).colour).toEqual([255, 0, 0]);
    expect((await seen(4, 'grey')).colour).toEqual([188, 188, 188]);
  });

  it('keeps how rough and how metallic each is', async () => {
    expect((await seen(0, 'grey')).surface).toEqual([255, 230, 0]);
    expect((await seen(5, 'grey')).surface).toEqual([255, 255, 255]);
  });

  it('repeats a picture as often as its v ran through it', async () => {
    const material = primitive.getMaterial()!;
    const image = material.getBaseColorTexture()!.getImage()!;
    const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
    const rows = Array.from({ length: info.height }, (_, row) => data[row * info.width * 3 + 1]!);
    const falls = rows.filter((value, row) => row > 0 && value < 128 && rows[row - 1]! >= 128);
    // Three times within the strip; the metal below has no green and follows black.
    expect(falls).toHaveLength(3);
  });
});

it('says which material nothing is made of', async () => {
  const { document } = await createChair();
  await expect(stackMaterials(document, ['cloth', 'gold'])).rejects.toThrow(/gold/);
});

import { readFile } from 'node:fs/promises';
import {
  Accessor,
  NodeIO,
  type Document,
  type Material,
  type Primitive,
} from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRMaterialsUnlit } from '@gltf-transform/extensions';
import { dequantize } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

/** Of the lining, which nothing else in the shop has. */
export const LINING: readonly [number, number, number] = [255, 0, 255];
/** How far inside the cloth the lining lies, metres. */
const INSIDE_M = 0.004;

/**
 * A garment with a lining of a colour of its own: whatever shows that colour shows the garment's
 * inside. Takes and gives the bytes of a `.glb`.
 */
export async function lineGarment(file: string): Promise<Buffer> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({
    'meshopt.decoder': MeshoptDecoder,
    'meshopt.encoder': MeshoptEncoder,
  });
  const document = await io.readBinary(await readFile(file));
  await document.transform(dequantize());
  const material = document
    .createMaterial('lining')
    .setBaseColorFactor([1, 0, 1, 1])
    .setExtension('KHR_materials_unlit', document.createExtension(KHRMaterialsUnlit).createUnlit());
  for (const mesh of document.getRoot().listMeshes()) {
    for (const cloth of mesh.listPrimitives()) mesh.addPrimitive(line(document, cloth, material));
  }
  return Buffer.from(await io.writeBinary(document));
}

function line(document: Document, cloth: Primitive, material: Material): Primitive {
  const positions = cloth.getAttribute('POSITION')!;
  const normals = cloth.getAttribute('NORMAL')!.getArray()!;
  const surface = Float32Array.from(positions.getArray()!);
  const inside = surface.map((value, i) => value - INSIDE_M * normals[i]);
  return cloth
    .clone()
    .setMaterial(material)
    .setExtension('KHR_materials_variants', null)
    .setAttribute('POSITION', accessor(document, positions, inside));
}

const accessor = (document: Document, like: Accessor, array: ReturnType<Accessor['getArray']>) =>
  document.createAccessor().setType(like.getType()).setArray(array);

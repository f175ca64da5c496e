import type { Document, Primitive } from '@gltf-transform/core';
import { compactPrimitive } from '@gltf-transform/functions';
import { MeshoptSimplifier } from 'meshoptimizer';

/** What a vertex carries that must stay as well, and what its change by 1 weighs. */
const CARRIED = { NORMAL: 0.5, TEXCOORD_0: 0.05, COLOR_0: 0.5 };
/** Errors that are tried, metres. */
const SMALLEST = 1e-5;
const LARGEST = 0.1;
const STEPS = 14;

/**
 * Leaves away vertices of a whole document, from everywhere alike, until it has at most so many
 * triangles (meshoptimizer's quadrics over place, normal, picture and occlusion). Returns the error, metres.
 */
export async function simplify(document: Document, triangles: number): Promise<number> {
  await MeshoptSimplifier.ready;
  const primitives = document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives());
  const attempt = (error: number) => primitives.map((primitive) => simplified(primitive, error));
  const count = (all: Uint32Array[]) => all.reduce((sum, { length }) => sum + length / 3, 0);
  let low = SMALLEST;
  let high = LARGEST;
  let best = attempt(high);
  for (let step = 0; step < STEPS; step++) {
    const middle = Math.sqrt(low * high);
    const tried = attempt(middle);
    if (count(tried) > triangles) {
      low = middle;
    } else {
      high = middle;
      best = tried;
    }
  }
  primitives.forEach((primitive, i) => {
    primitive.getIndices()!.setArray(best[i]!);
    compactPrimitive(primitive);
  });
  return high;
}

/** Indices of a primitive that differs by at most `error` metres from what it is. */
function simplified(primitive: Primitive, error: number): Uint32Array {
  const indices = Uint32Array.from(primitive.getIndices()!.getArray()!);
  const position = primitive.getAttribute('POSITION')!;
  const count = position.getCount();
  const names = Object.keys(CARRIED) as (keyof typeof CARRIED)[];
  const weights = names.flatMap((name) =>
    Array<number>(primitive.getAttribute(name)!.getElementSize()).fill(CARRIED[name]),
  );
  const carried = new Float32Array(count * weights.length);
  const element: number[] = [];
  for (let i = 0; i < count; i++) {
    let at = i * weights.length;
    for (const name of names) {
      const attribute = primitive.getAttribute(name)!;
      attribute.getElement(i, element);
      for (let k = 0; k < attribute.getElementSize(); k++) carried[at++] = element[k]!;
    }
  }
  const [result] = MeshoptSimplifier.simplifyWithAttributes(
    indices,
    Float32Array.from(position.getArray()!),
    3,
    carried,
    weights.length,
    weights,
    null,
    0,
    error,
    ['ErrorAbsolute', 'Prune'],
  );
  return result;
}

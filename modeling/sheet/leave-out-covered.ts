import { BufferAttribute, type SkinnedMesh } from 'three';
import { coveredTriangles } from '../../src/math/mesh/coverage.ts';

/** Skin within this far of an opening goes on hiding what lies behind it, metres. */
const MARGIN_M = 0.02;

/** Takes the faces that lie under a garment out of a body; all meshes as loaded, at rest. */
export function leaveOutCovered(body: SkinnedMesh, garment: readonly SkinnedMesh[]): void {
  const { position, normal } = body.geometry.attributes;
  const index = body.geometry.index!.array;
  const covered = new Uint8Array(index.length / 3);
  for (const { geometry } of garment) {
    const cloth = {
      positions: numbersOf(geometry.attributes.position as BufferAttribute),
      index: geometry.index!.array,
    };
    const skin = { positions: numbersOf(position as BufferAttribute), index };
    coveredTriangles(skin, numbersOf(normal as BufferAttribute), cloth, MARGIN_M).forEach(
      (flag, triangle) => (covered[triangle]! |= flag),
    );
  }
  const kept = Array.from(index).filter((_, corner) => !covered[Math.floor(corner / 3)]);
  body.geometry.setIndex(kept);
}

/** Three plain numbers a vertex, whatever the attribute's storage. */
function numbersOf(attribute: BufferAttribute): Float32Array {
  return Float32Array.from({ length: attribute.count * 3 }, (_, i) =>
    attribute.getComponent(Math.floor(i / 3), i % 3),
  );
}

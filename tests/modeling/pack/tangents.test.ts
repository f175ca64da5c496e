import { describe, expect, it } from 'vitest';
import { computeTangents } from '../../../modeling/pack/tangents.ts';
import { createMesh } from '../create-mesh.ts';

/** One triangle in the plane z = 0 that faces +z, with the given texture coordinates. */
const triangle = (uv: number[]) =>
  createMesh({
    position: [0, 0, 0, 1, 0, 0, 0, 1, 0],
    normal: [0, 0, 1, 0, 0, 1, 0, 0, 1],
    uv,
    index: [0, 1, 2],
  }).primitive;

describe('computeTangents', () => {
  it('points along growing u, right-handed where the picture is not mirrored (v runs down)', () => {
    const tangents = computeTangents(triangle([0, 1, 1, 1, 0, 0]), 'TEXCOORD_0');
    for (let i = 0; i < 3; i++) expect([...tangents.slice(i * 4, i * 4 + 4)]).toEqual([1, 0, 0, 1]);
  });

  it('is left-handed where the picture is mirrored', () => {
    const tangents = computeTangents(triangle([0, 1, -1, 1, 0, 0]), 'TEXCOORD_0');
    expect([...tangents.slice(0, 4)]).toEqual([-1, 0, 0, -1]);
  });

  it('lies in the plane of the normal, of unit length, also where texture coordinates collapse', () => {
    const { primitive } = createMesh({
      position: [0, 0, 0, 1, 0, 0.4, 0, 1, 0],
      normal: [1, 0, 0, 0, 0.6, 0.8, 0, 0, 1],
      uv: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
      index: [0, 1, 2],
    });
    const tangents = computeTangents(primitive, 'TEXCOORD_0');
    for (let i = 0; i < 3; i++) {
      const [x, y, z, w] = tangents.slice(i * 4, i * 4 + 4) as unknown as number[];
      const normal = primitive.getAttribute('NORMAL')!.getElement(i, []);
      expect(Math.hypot(x!, y!, z!)).toBeCloseTo(1, 6);
      expect(x! * normal[0]! + y! * normal[1]! + z! * normal[2]!).toBeCloseTo(0, 6);
      expect(Math.abs(w!)).toBe(1);
    }
  });
});

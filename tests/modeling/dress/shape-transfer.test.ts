import { describe, expect, it } from 'vitest';
import { addMorphTargets } from '../../../modeling/dress/morph-targets.ts';
import { createShapeTransfer } from '../../../modeling/dress/shape-transfer.ts';
import { createMesh, square } from '../create-mesh.ts';

/** A square "body" whose belly comes forward by 10 cm where x > 0, whose sex key lifts all by 50 cm. */
function createBody() {
  const { document, mesh, primitive } = createMesh(square(8));
  const position = primitive.getAttribute('POSITION')!.getArray()!;
  const belly = Float32Array.from(position, (_, i) =>
    i % 3 === 2 && position[i - 2]! > 0 ? 0.1 : 0,
  );
  const male = Float32Array.from(position, (_, i) => (i % 3 === 2 ? 0.5 : 0));
  addMorphTargets(
    document,
    mesh,
    new Map([
      ['male', male],
      ['belly', belly],
    ]),
  );
  return document;
}

/** A patch of cloth of 20 cm round (x, 0, z), four cells wide. */
function createCloth(x: number, z: number) {
  const { position, index } = square(4);
  return createMesh({
    position: position.map((value, i) => (i % 3 === 2 ? z : value * 0.1 + (i % 3 === 0 ? x : 0))),
    index,
  }).primitive;
}

describe('createShapeTransfer', () => {
  it('moves cloth as the body under it moves', () => {
    const transfer = createShapeTransfer(createBody(), {});
    const right = transfer(createCloth(0.6, 0.05), ['belly']).get('belly')!;
    const left = transfer(createCloth(-0.6, 0.05), ['belly']).get('belly')!;
    right.forEach((value, i) => expect(value).toBeCloseTo(i % 3 === 2 ? 0.1 : 0, 6));
    left.forEach((value) => expect(value).toBeCloseTo(0, 6));
  });

  it('goes over smoothly where the body does not', () => {
    const transfer = createShapeTransfer(createBody(), {});
    const moves = transfer(createCloth(0.12, 0.05), ['belly']).get('belly')!;
    const forward = [...moves].filter((_, i) => i % 3 === 2);
    expect(Math.max(...forward)).toBeLessThanOrEqual(0.1);
    expect(Math.min(...forward)).toBeGreaterThan(0.02);
  });

  it('looks for the nearest point on the body in the shape that is baked into the cloth', () => {
    // A second sheet 40 cm above the body lies on it once the body is lifted by its baked key.
    const lifted = createShapeTransfer(createBody(), { male: 0.8 });
    const moves = lifted(createCloth(0.6, 0.41), ['belly']).get('belly')!;
    expect(moves[2]).toBeCloseTo(0.1, 6);
  });
});

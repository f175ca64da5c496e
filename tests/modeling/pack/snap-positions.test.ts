import { expect, it } from 'vitest';
import { FINE_GRID, snapPositions } from '../../../modeling/pack/snap-positions.ts';
import { createMesh } from '../create-mesh.ts';

it('puts positions on a grid of 1/16384 m: at most 0.031 mm away, and free of negative zeros', () => {
  const position = [0.12345, 1.69999, -0.00001, -0.7, 0.33333, 0.9, 1e-9, -1e-9, 0];
  const { document, primitive } = createMesh({ position, index: [0, 1, 2] });
  snapPositions(document, FINE_GRID);
  const snapped = primitive.getAttribute('POSITION')!.getArray()!;
  position.forEach((value, i) => {
    expect(Math.abs(snapped[i]! - value)).toBeLessThanOrEqual(0.5 / 16384 + 1e-7);
    expect(Number.isInteger(snapped[i]! * 16384)).toBe(true);
    expect(Object.is(snapped[i], -0)).toBe(false);
  });
});

it('turns morphs stored as normalised integers into metres', () => {
  const { document, primitive } = createMesh({ position: [0, 0, 0], index: [0, 0, 0] });
  const move = document
    .createAccessor()
    .setType('VEC3')
    .setNormalized(true)
    .setArray(Int16Array.of(32767, -16384, 0));
  const target = document.createPrimitiveTarget().setAttribute('POSITION', move);
  primitive.addTarget(target);
  snapPositions(document, FINE_GRID);
  const metres = target.getAttribute('POSITION')!;
  expect(metres.getNormalized()).toBe(false);
  [1, -0.5, 0].forEach((value, i) => expect(metres.getArray()![i]).toBeCloseTo(value, 4));
});

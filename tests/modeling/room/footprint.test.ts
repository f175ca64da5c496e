import { expect, it } from 'vitest';
import { footprint } from '../../../modeling/room/footprint.ts';
import { createMesh } from '../create-mesh.ts';

/** Boxes [x0, x1, z0, z1] between heights, as the sides that a plan sees. */
function boxes(heights: [number, number], ...all: [number, number, number, number][]) {
  const position: number[] = [];
  const index: number[] = [];
  for (const [x0, x1, z0, z1] of all) {
    for (const y of heights) {
      const first = position.length / 3;
      position.push(x0, y, z0, x1, y, z0, x1, y, z1, x0, y, z1);
      index.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  }
  return createMesh({ position, index }).document;
}

const area = (polygon: [number, number][]) =>
  polygon.reduce((sum, [x, z], i) => {
    const [px, pz] = polygon.at(i - 1)!;
    return sum + (px * z - x * pz) / 2;
  }, 0);

it('is the outline of a box, clockwise seen from above', () => {
  const outline = footprint(boxes([0, 0.3], [-0.5, 0.5, -0.25, 0.25]));
  expect(outline).toHaveLength(4);
  for (const [x, z] of outline) {
    expect(Math.abs(Math.abs(x) - 0.5)).toBeLessThanOrEqual(0.006);
    expect(Math.abs(Math.abs(z) - 0.25)).toBeLessThanOrEqual(0.006);
  }
  // Seen from above x grows to the right and z towards the viewer: clockwise is a positive area.
  expect(area(outline)).toBeGreaterThan(0.49);
});

it('closes the gaps between legs that nobody steps through', () => {
  const legs = boxes([0, 0.3], [-0.1, -0.07, 0, 0.03], [0.07, 0.1, 0, 0.03]);
  expect(area(footprint(legs))).toBeGreaterThan(0.18 * 0.03);
});

it('leaves the inner corner of an angle free but for its innermost part', () => {
  const angle = boxes([0, 0.3], [-1.3, 1.3, -0.8, 0.2], [-1.3, -0.4, 0.2, 0.9]);
  const solid = 2.6 * 1 + 0.9 * 0.7;
  expect(area(footprint(angle))).toBeGreaterThan(solid - 0.02);
  expect(area(footprint(angle))).toBeLessThan(solid + 0.06);
});

it('does not count what hangs overhead', () => {
  const document = boxes([0, 0.3], [-0.1, 0.1, -0.1, 0.1]);
  const shade = boxes([1, 1.3], [-0.6, 0.6, -0.6, 0.6]).getRoot().listMeshes()[0]!;
  const [primitive] = shade.listPrimitives();
  const copy = document.createPrimitive();
  const copied = (name: 'POSITION') =>
    document.createAccessor().setType('VEC3').setArray(primitive!.getAttribute(name)!.getArray()!);
  copy.setAttribute('POSITION', copied('POSITION'));
  copy.setIndices(document.createAccessor().setArray(primitive!.getIndices()!.getArray()!));
  document.getRoot().listMeshes()[0]!.addPrimitive(copy);
  expect(area(footprint(document))).toBeLessThan(0.05);
});

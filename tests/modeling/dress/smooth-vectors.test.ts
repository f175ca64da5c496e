import { describe, expect, it } from 'vitest';
import { smoothVectors } from '../../../modeling/dress/smooth-vectors.ts';
import { createMesh, square } from '../create-mesh.ts';

describe('smoothVectors', () => {
  it('leaves a field that is the same everywhere as it is', () => {
    const { primitive } = createMesh(square(4));
    const field = Float32Array.from({ length: 25 * 3 }, (_, i) => [0.3, -0.2, 0.1][i % 3]!);
    smoothVectors(primitive, field, 5).forEach((value, i) =>
      expect(value).toBeCloseTo(field[i]!, 6),
    );
  });

  it('takes the mean of a vertex and its neighbours, half and half, once a round', () => {
    const { primitive } = createMesh(square(2));
    const field = new Float32Array(9 * 3);
    field[4 * 3] = 1; // the middle of 3 × 3 has six neighbours
    const smooth = smoothVectors(primitive, field, 1);
    expect(smooth[4 * 3]).toBeCloseTo(0.5, 6);
    // An edge's middle vertex has four neighbours, of which the centre is one.
    expect(smooth[1 * 3]).toBeCloseTo(0.5 / 4, 6);
  });

  it('opens no seam: vertices in one place move together', () => {
    // Two triangles that share an edge by place, not by index.
    const { primitive } = createMesh({
      position: [0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0],
      index: [0, 1, 2, 3, 4, 5],
    });
    const field = new Float32Array(18);
    field[0] = 1;
    const smooth = smoothVectors(primitive, field, 3);
    expect(smooth[3 * 3]).toBe(smooth[1 * 3]);
    expect(smooth[5 * 3]).toBe(smooth[2 * 3]);
    expect(smooth[4 * 3]).toBeGreaterThan(0);
  });
});

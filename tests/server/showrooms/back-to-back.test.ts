import { expect, test } from 'vitest';
import { backToBack } from '../../../server/showrooms/back-to-back';
import type { Piece } from '../../../src/contract/showroom';

const piece = (back: number, front: number): Pick<Piece, 'anchor' | 'footprint' | 'ahead'> => ({
  anchor: { at: [0, 0.5, front], normal: [0, 0, 1] },
  footprint: [
    [-1, back],
    [1, back],
    [1, front],
    [-1, front],
  ],
});

test('the backs of all stand where the first has its', () => {
  const [deep, flat] = backToBack([piece(-0.8, 0.8), piece(-0.4, 0.4)]);
  expect(deep).toEqual({ ...piece(-0.8, 0.8), ahead: 0 });
  expect(flat!.ahead).toBeCloseTo(-0.4);
  expect(Math.min(...flat!.footprint.map(([, z]) => z))).toBeCloseTo(-0.8);
  expect(flat!.anchor.at[2]).toBeCloseTo(0);
});

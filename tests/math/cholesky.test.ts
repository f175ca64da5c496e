import { expect, test } from 'vitest';
import { solveCholesky } from '../../src/math/cholesky';

test('solves a symmetric positive definite system from its lower triangle', () => {
  const unread = NaN;
  const matrix = Float64Array.of(4, unread, unread, 2, 5, unread, -1, 0.5, 3);
  // (4 2 -1; 2 5 0.5; -1 0.5 3) · (1, -2, 3)
  const vector = Float64Array.of(-3, -6.5, 7);
  expect(solveCholesky(matrix, vector, 3)).toBe(true);
  [1, -2, 3].forEach((x, i) => expect(vector[i]).toBeCloseTo(x, 12));
});

test.each([
  ['indefinite', [1, 0, 2, 1]],
  ['singular', [1, 0, 1, 1]],
  ['not a number', [NaN, 0, 1, 1]],
])('refuses a matrix that is %s', (_, entries) => {
  expect(solveCholesky(Float64Array.from(entries), new Float64Array(2), 2)).toBe(false);
});

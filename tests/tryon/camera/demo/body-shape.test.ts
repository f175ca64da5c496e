import { beforeAll, describe, expect, test } from 'vitest';
import { BODIES } from '../../../../src/tryon/camera/demo/bodies';
import { solveBodyShape } from '../../../../src/tryon/camera/demo/body-shape';
import {
  readReferenceBody,
  type ReferenceBody,
} from '../../../../src/tryon/camera/demo/reference-body';
import { loadReferenceBody } from '../../support/reference-body';

let reference: ReferenceBody;
beforeAll(async () => {
  reference = readReferenceBody(await loadReferenceBody());
});

test('the neutral body measures what its maker measured', () => {
  const { shoulder, chest, waist, hip } = reference.measure({});
  expect(shoulder * 100).toBeCloseTo(2 * (16.4 + 2.6), 2);
  // modeling/body.py measures the same sections on quads, here they are triangles: within 1 mm.
  expect(chest * 100).toBeCloseTo(91.3, 0);
  expect(waist * 100).toBeCloseTo(72.6, 0);
  expect(hip * 100).toBeCloseTo(95, 0);
});

test('each key moves its own measure', () => {
  const neutral = reference.measure({});
  for (const key of ['chest', 'waist', 'hip'] as const) {
    const changed = reference.measure({ [key]: 1 });
    const cm = (name: 'chest' | 'waist' | 'hip') => (changed[name] - neutral[name]) * 100;
    expect(cm(key)).toBeGreaterThan(4);
    for (const other of (['chest', 'waist', 'hip'] as const).filter((name) => name !== key))
      expect(Math.abs(cm(other))).toBeLessThan(0.5);
  }
  expect(reference.measure({ shoulder: 1 }).shoulder - neutral.shoulder).toBeCloseTo(0.028, 6);
});

describe('solveBodyShape', () => {
  test.each(BODIES)('gives $id her measures within 2 mm', (spec) => {
    const { sex, scale, weights, residualCm } = solveBodyShape(spec, reference);
    expect(sex).toBe(spec.sex);
    expect(scale).toBeCloseTo(spec.heightCm / 170, 12);
    const measured = reference.measure(weights);
    expect(measured.shoulder * scale * 100).toBeCloseTo(spec.shoulderCm, 0.4);
    for (const [name, wanted] of [
      ['shoulder', spec.shoulderCm],
      ['chest', spec.chestCm],
      ['waist', spec.waistCm],
      ['hip', spec.hipCm],
    ] as const) {
      expect(Math.abs(measured[name] * scale * 100 - wanted)).toBeLessThan(0.2);
      expect(residualCm[name]).toBeCloseTo(measured[name] * scale * 100 - wanted, 6);
    }
  });

  test('stays within what a body can look like, and says what is left over', () => {
    const { weights, residualCm } = solveBodyShape({ ...BODIES[0], chestCm: 140 }, reference);
    expect(weights.chest).toBe(2.5);
    expect(residualCm.chest).toBeLessThan(-30);
    expect(Math.abs(residualCm.hip)).toBeLessThan(0.5);
  });

  test('the belly comes with a wide waist, and not before', () => {
    const bellyOf = (waistCm: number) =>
      solveBodyShape({ ...BODIES[0], waistCm }, reference).weights.belly!;
    expect(bellyOf(70)).toBe(0);
    expect(bellyOf(86)).toBeGreaterThan(0.3);
  });
});

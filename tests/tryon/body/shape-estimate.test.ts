import { describe, expect, test } from 'vitest';
import type { ShapeWeights } from '../../../src/contract/bones';
import type { BreadthModel } from '../../../src/tryon/body/breadth-model';
import { createShapeEstimate } from '../../../src/tryon/body/shape-estimate';

/** The prior and the errors of a reading, as the module states them. */
const [SIGMA, CORRELATION, SYSTEMATIC, RANDOM] = [0.9, 0.7, 0.007, 0.012];

const [READINGS, KEYS] = [6, 5];

/** What is read of a body whose keys change one reading alone, by `gain` metres a unit. */
function modelOf(gain: number): BreadthModel {
  const gradients = new Float64Array(READINGS * KEYS);
  for (let key = 0; key < KEYS; key++) gradients[key * KEYS + key] = gain;
  return {
    base: Float64Array.of(0.16, 0.13, 0.17, 0.12, 0.1, 0.12),
    gradients,
    shoulderMoves: Float64Array.of(0, 0, 0, -0.014, 0),
    shoulderMovePerUnit: 0.014,
  };
}

const readingsOf = (model: BreadthModel, weights: readonly number[]) =>
  model.base.map(
    (base, reading) =>
      base + weights.reduce((sum, w, key) => sum + w * model.gradients[reading * KEYS + key], 0),
  );

/** A reading of the chest's half breadth, and of nothing else. */
const chestAlone = (half: number) => Float64Array.of(half, NaN, NaN, NaN, NaN, NaN);

/** The estimate after `frames` equal frames. */
function learn(model: BreadthModel, readings: Float64Array, frames: number): ShapeWeights {
  const estimate = createShapeEstimate(model);
  for (let i = 0; i < frames; i++) estimate.update(readings, 0);
  return estimate.weights;
}

const values = ({ chest, waist, hip }: ShapeWeights) => [chest, waist, hip];

describe('weights', () => {
  test('that the breadths show plainly are found, to the least change that is told', () => {
    // A unit of 20 cm is a thousand times the systematic error, so the prior hardly counts.
    const model = modelOf(0.2);
    const wanted = [0.8, -0.4, 0.3];
    values(learn(model, readingsOf(model, wanted), 60)).forEach((weight, key) =>
      expect(Math.abs(weight! - wanted[key])).toBeLessThan(0.03),
    );
  });

  test('are found through keys that change several sections', () => {
    const model = modelOf(0.2);
    [0.05, 0.06, 0.04, 0.05].forEach((gain, i) => (model.gradients[[1, 5, 7, 11][i]] = gain));
    const wanted = [0.8, -0.4, 0.3];
    values(learn(model, readingsOf(model, wanted), 60)).forEach((weight, key) =>
      expect(Math.abs(weight! - wanted[key])).toBeLessThan(0.04),
    );
  });

  test('of one reading lie between it and the prior, as both deserve', () => {
    const model = modelOf(0.02);
    const [chest] = values(learn(model, chestAlone(0.18), 1));
    // One unknown under a normal prior: σ² g r / (σ² g² + error²).
    const spread = SIGMA ** 2 * 0.02;
    const expected = (spread * 0.02) / (spread * 0.02 + SYSTEMATIC ** 2 + RANDOM ** 2);
    expect(chest).toBeCloseTo(expected, 9);
  });

  test('grow surer with the readings, and never surer than clothes allow', () => {
    const model = modelOf(0.02);
    const after = (frames: number) => values(learn(model, chestAlone(0.18), frames))[0]!;
    const limit = (SIGMA * 0.02) ** 2 / ((SIGMA * 0.02) ** 2 + SYSTEMATIC ** 2);
    expect(after(10)).toBeGreaterThan(after(1) + 0.1);
    expect(after(500)).toBeLessThan(limit);
    expect(after(500)).toBeCloseTo(limit, 1);
  });

  test('of sections that were not seen follow the one that was', () => {
    const [chest, waist, hip] = values(learn(modelOf(0.05), chestAlone(0.21), 30));
    expect(waist).toBeCloseTo(CORRELATION * chest!, 9);
    expect(hip).toBeCloseTo(CORRELATION * chest!, 9);
  });

  test('stay within what the keys were made for', () => {
    const model = modelOf(0.02);
    expect(values(learn(model, readingsOf(model, [9, 9, 9]), 60))).toEqual([2.2, 2.2, 2.2]);
    expect(values(learn(model, readingsOf(model, [-9, -9, -9]), 60))).toEqual([-1, -1, -1]);
  });
});

test('bust and belly are found from the side', () => {
  const model = modelOf(0.2);
  const { chest, female, belly } = learn(model, readingsOf(model, [0, 0, 0, 0.7, 0.4]), 60);
  expect(chest).toBeCloseTo(0, 2);
  expect(Math.abs(female! - 0.7)).toBeLessThan(0.03);
  expect(Math.abs(belly! - 0.4)).toBeLessThan(0.03);
});

test("the shoulder's key takes what the other keys leave of the shoulder's move", () => {
  const model = modelOf(0.2);
  const estimate = createShapeEstimate(model);
  const readings = readingsOf(model, [0, 0, 0, 0.5]);
  for (let i = 0; i < 60; i++) estimate.update(readings, 0.007);
  const { female, shoulder } = estimate.weights;
  expect(-0.014 * female! + 0.014 * shoulder!).toBeCloseTo(0.007, 3);
});

describe('an estimate', () => {
  test('gives a slight bust before the first reading, since none shows badly where there is one', () => {
    const { female, shoulder, ...rest } = learn(
      modelOf(0.05),
      new Float64Array(READINGS).fill(NaN),
      30,
    );
    expect(female).toBeCloseTo(0.3, 9);
    // Which moves the joints inwards; the shoulder's key brings them back to where they were seen.
    expect(shoulder).toBeCloseTo(0.3, 9);
    expect(Object.values(rest).map((weight) => weight + 0)).toEqual([0, 0, 0, 0]);
  });

  test('takes it back from a shopper who is seen to have none', () => {
    const model = modelOf(0.2);
    const { female = 0 } = learn(model, readingsOf(model, [0, 0, 0, 0, 0]), 60);
    expect(female).toBeLessThan(0.05);
  });

  test('says hardly anything of a shopper who is built as the reference body is', () => {
    const model = modelOf(0.05);
    const { female, shoulder, ...girths } = learn(model, readingsOf(model, [0, 0, 0]), 30);
    expect(Math.max(female!, shoulder!)).toBeLessThan(0.1);
    for (const weight of Object.values(girths)) expect(Math.abs(weight)).toBeLessThan(0.02);
  });

  test('is a new object only when the cloth would visibly move', () => {
    const model = modelOf(0.2);
    const estimate = createShapeEstimate(model);
    for (let i = 0; i < 90; i++) estimate.update(readingsOf(model, [0.5, 0.5, 0.5]), 0);
    const before = estimate.weights;
    estimate.update(readingsOf(model, [0.6, 0.6, 0.6]), 0);
    expect(estimate.weights).toBe(before);
    for (let i = 0; i < 300; i++) estimate.update(readingsOf(model, [0.6, 0.6, 0.6]), 0);
    expect(estimate.weights).not.toBe(before);
    expect(estimate.weights.chest! - before.chest!).toBeGreaterThan(0.03);
  });

  test('goes on following after many readings', () => {
    const model = modelOf(0.2);
    const estimate = createShapeEstimate(model);
    for (let i = 0; i < 5000; i++) estimate.update(readingsOf(model, [1, 1, 1]), 0);
    for (let i = 0; i < 270; i++) estimate.update(readingsOf(model, [0, 0, 0]), 0);
    expect(estimate.weights.waist).toBeLessThan(0.1);
    for (let i = 0; i < 1080; i++) estimate.update(readingsOf(model, [1, 1, 1]), 0);
    expect(estimate.weights.waist).toBeGreaterThan(0.9);
  });

  test('does not swell by what lies on the trunk in every third frame', () => {
    const model = modelOf(0.2);
    const estimate = createShapeEstimate(model);
    for (let i = 0; i < 270; i++) {
      const arm = i % 3 === 0 ? 1 : 0;
      estimate.update(readingsOf(model, [arm, arm, arm]), 0);
    }
    // A plain mean would say a third.
    expect(estimate.weights.chest).toBeLessThan(0.15);
  });

  test('trusts a reading from the side less than one from the front', () => {
    const model = modelOf(0);
    // One key that a breadth tells about, and one that a depth does, by as much.
    model.gradients[3] = model.gradients[3 * KEYS + 4] = 0.02;
    const estimate = createShapeEstimate(model);
    for (let i = 0; i < 90; i++) estimate.update(readingsOf(model, [0, 0, 0, 0.6, 0.6]), 0);
    const { female, belly } = estimate.weights;
    expect(belly!).toBeGreaterThan(0.1);
    expect(belly!).toBeLessThan(0.75 * female!);
  });

  test('forgets one shopper for the next', () => {
    const model = modelOf(0.2);
    const estimate = createShapeEstimate(model);
    for (let i = 0; i < 90; i++) estimate.update(readingsOf(model, [2, 2, 2]), 0);
    estimate.forget();
    expect(estimate.weights).toEqual({});
    const next = readingsOf(model, [0.5, 0, 0.5]);
    for (let i = 0; i < 30; i++) estimate.update(next, 0);
    expect(estimate.weights).toEqual(learn(model, next, 30));
  });
});

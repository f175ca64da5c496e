import { describe, expect, test } from 'vitest';
import type { FrameLight } from '../../../src/contract/frame-light';
import { createLightEstimate } from '../../../src/tryon/light/light-estimate';

const light = (mean: FrameLight['mean'], rest: Partial<FrameLight> = {}): FrameLight => ({
  ...{ mean, luma: 0.4, bright: 0.8, clipped: 0, noise: 0, blurPx: null },
  ...rest,
});
/** A white room, lit and exposed as usual. */
const USUAL = light([0.2, 0.2, 0.2]);
const LAMP = [1, 0.456, 0.147] as const;
const under = (colour: readonly [number, number, number], reflectance: number) =>
  light(colour.map((value) => value * reflectance) as unknown as FrameLight['mean']);

function gainsIn(room: FrameLight): number[] {
  const estimate = createLightEstimate();
  estimate.update(room, 0);
  return [...estimate.gains];
}
const luminance = ([r, g, b]: readonly number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

describe('a garment', () => {
  test('has the product’s own colour in a neutral room of usual brightness', () => {
    for (const gain of gainsIn(USUAL)) expect(gain).toBeCloseTo(1, 6);
    // White walls are no brighter light.
    for (const gain of gainsIn(light([0.4, 0.4, 0.4]))) expect(gain).toBeCloseTo(1, 6);
    expect([...createLightEstimate().gains]).toEqual([1, 1, 1]);
  });

  test('is dim in a dim room, dark where nothing is bright, and never out of sight', () => {
    const [dim, night] = [0.08, 0].map((grey) => gainsIn(light([grey, grey, grey])));
    expect(luminance(dim)).toBeCloseTo(0.67, 2);
    expect(luminance(night)).toBeCloseTo(0.12, 6);
    // A dim picture with a lamp in it, and one without.
    const unlit = gainsIn(light([0.08, 0.08, 0.08], { bright: 0.15 }));
    expect(luminance(unlit)).toBeCloseTo(0.67 / 2, 2);
    expect(luminance(gainsIn(light([0.9, 0.9, 0.9])))).toBeCloseTo(1.35, 6);
  });

  test('is warm under a lamp, and cool in the blue hour, without a change of brightness', () => {
    const [red, green, blue] = gainsIn(under(LAMP, 0.4));
    expect(red / green).toBeGreaterThan(1.12);
    expect(blue / green).toBeLessThan(0.85);
    const cool = gainsIn(light([0.15, 0.2, 0.28]));
    expect(cool[0] / cool[1]).toBeLessThan(0.95);
    expect(cool[2] / cool[1]).toBeGreaterThan(1.05);
    expect(luminance(gainsIn(light([0.3, 0.2, 0.1])))).toBeCloseTo(1, 5);
    expect(red / blue).toBeLessThan(2.2);
  });

  test.each([
    ['red', [0.5, 0.05, 0.05], 1.1],
    ['green', [0.05, 0.4, 0.05], 1.1],
    ['blue', [0.03, 0.05, 0.5], 1.5],
    // Of an orange one nobody can say that it is not the light.
    ['orange', [0.6, 0.25, 0.02], 1.5],
  ] as const)('is not painted by a %s wall', (_, wall, atMost) => {
    const [red, green, blue] = gainsIn(light(wall));
    for (const ratio of [red / green, blue / green]) {
      expect(ratio).toBeGreaterThan(1 / atMost);
      expect(ratio).toBeLessThan(atMost);
    }
  });
});

describe('what is measured is followed', () => {
  const DIM = light([0.045, 0.045, 0.045], { noise: 0.02, blurPx: 1.5 });

  test('at once in a new picture', () => {
    const estimate = createLightEstimate();
    estimate.update(USUAL, 10);
    // A photo begins at 0 seconds; a pause lasts.
    for (const seconds of [0, 60]) {
      estimate.update(USUAL, seconds);
      expect(estimate.noise).toBe(0);
      estimate.update(DIM, seconds + 30);
      expect(estimate).toMatchObject({ noise: 0.02, blurPx: 1.5 });
      expect(estimate.gains[1]).toBeCloseTo(0.5, 6);
    }
  });

  test('within seconds in a video, and at no frame by a step that can be seen', () => {
    const estimate = createLightEstimate();
    estimate.update(USUAL, 0);
    let before = estimate.gains[1];
    for (let frame = 1; frame <= 120; frame++) {
      estimate.update(DIM, frame / 30);
      expect(before / estimate.gains[1]).toBeLessThan(1.021);
      before = estimate.gains[1];
    }
    expect(before).toBeCloseTo(0.5, 1);
    expect(estimate.noise).toBeCloseTo(0.02, 2);
  });

  test('equally fast at any rate of frames', () => {
    const [fast, slow] = [60, 10].map((rate) => {
      const estimate = createLightEstimate();
      estimate.update(USUAL, 0);
      for (let frame = 1; frame <= rate; frame++) estimate.update(DIM, frame / rate);
      return estimate;
    });
    expect(fast.gains[1]).toBeCloseTo(slow.gains[1], 6);
    expect(fast.blurPx).toBeCloseTo(slow.blurPx, 6);
  });

  test('not at all where nothing could be measured', () => {
    const estimate = createLightEstimate();
    estimate.update(DIM, 0);
    const before = [...estimate.gains];
    estimate.update(null, 0.1);
    expect([...estimate.gains]).toEqual(before);
  });
});

import { describe, expect, test } from 'vitest';
import { measureLight } from '../../../src/tryon/light/measure-light';
import { createSensorNoise } from '../../bench/tryon/sensor-noise';
import { chequered, developed, HEIGHT, paint, stripes, WIDTH, type Colour } from './pictures';

const measure = (rgba: Uint8ClampedArray) => measureLight(rgba, WIDTH, HEIGHT);
const WARM: Colour = [1, 0.7, 0.35];

describe('the mean colour', () => {
  test('of a grey card is its reflectance under the light, linear', () => {
    const { mean, luma } = measure(paint(() => developed(0.18, WARM)));
    [0.18, 0.126, 0.063].forEach((value, i) => expect(mean[i]).toBeCloseTo(value, 2));
    // Display-coded: 0.461, 0.391, 0.279.
    expect(luma).toBeCloseTo(0.2126 * 0.461 + 0.7152 * 0.391 + 0.0722 * 0.279, 2);
  });

  test('is a mean of light, not of codes', () => {
    const { mean } = measure(paint(chequered([255, 255, 255], [0, 0, 0])));
    for (const value of mean) expect(value).toBeCloseTo(0.5, 1);
  });

  test('of a dark room is dark', () => {
    const { mean, luma } = measure(
      paint(chequered(developed(0.5, [0.03, 0.03, 0.03]), developed(0.1, [0.03, 0.03, 0.03]))),
    );
    expect(mean[1]).toBeLessThan(0.012);
    expect(luma).toBeLessThan(0.12);
  });
});

test('bright is what one pixel in fifty exceeds', () => {
  const lamps = (share: number) =>
    measure(paint((x) => (x < share * WIDTH ? [255, 255, 255] : developed(0.3, [1, 1, 1]))));
  expect(lamps(0.1).bright).toBeCloseTo(1, 5);
  expect(lamps(0).bright).toBeCloseTo(0.3, 2);
  // A spark is no light.
  expect(lamps(0.01).bright).toBeCloseTo(0.3, 2);
});

test('what is clipped is counted by its share', () => {
  const window = (x: number): Colour => (x < WIDTH / 4 ? [255, 255, 255] : [120, 110, 100]);
  expect(measure(paint(window)).clipped).toBeCloseTo(0.25, 2);
  expect(measure(paint(() => [120, 110, 100])).clipped).toBe(0);
});

describe('grain', () => {
  /** Of uniform noise of ±levels on each channel, in luma. */
  const sigmaOf = (levels: number) =>
    (Math.sqrt((levels * (levels + 1)) / 3) * Math.hypot(0.2126, 0.7152, 0.0722)) / 255;

  test.each([1, 2, 4, 8, 16])('of ±%i levels is found within a tenth', (levels) => {
    const rgba = paint(() => [120, 130, 110]);
    createSensorNoise(levels)(rgba);
    const share = measure(rgba).noise / sigmaOf(levels);
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(1.1);
  });

  test('is found beside what is patterned, and in no pattern without it', () => {
    const half = (x: number, y: number): Colour => {
      const grey = y < HEIGHT / 2 ? 120 : 120 + 60 * Math.sin(x * 0.9) * Math.sin(y * 1.1);
      return [grey, grey, grey];
    };
    expect(measure(paint(half)).noise).toBeLessThan(0.001);
    const rgba = paint(half);
    createSensorNoise(6)(rgba);
    expect(measure(rgba).noise / sigmaOf(6)).toBeCloseTo(1, 0.7);
  });

  test('is not seen in a slope of light', () => {
    expect(measure(paint((x, y) => [x / 3, y / 4, 90])).noise).toBeLessThan(0.002);
  });

  test('that a white wall swallows is read from the rest', () => {
    const rgba = paint((x) => (x < WIDTH / 2 ? [254, 254, 254] : [90, 90, 90]));
    createSensorNoise(5)(rgba);
    expect(measure(rgba).noise / sigmaOf(5)).toBeCloseTo(1, 0.7);
  });
});

describe('softness', () => {
  test.each([0.4, 0.7, 1, 1.5, 2])('of %f px is found within 0.15 px', (sigma) => {
    const found = measure(paint(stripes(60, 190, sigma))).blurPx;
    expect(Math.abs(found! - sigma)).toBeLessThan(0.15);
  });

  test('is found through grain', () => {
    const rgba = paint(stripes(60, 190, 1.2));
    createSensorNoise(6)(rgba);
    expect(Math.abs(measure(rgba).blurPx! - 1.2)).toBeLessThan(0.25);
  });

  test('is the camera’s where some things are soft by themselves', () => {
    const sharp = stripes(60, 190, 0.7);
    const soft = stripes(60, 190, 3);
    const found = measure(paint((x, y) => (y < HEIGHT / 2 ? sharp(x) : soft(x)))).blurPx;
    expect(Math.abs(found! - 0.7)).toBeLessThan(0.15);
  });

  test('is unknown without edges', () => {
    const rgba = paint((x) => [100 + x / 10, 100, 100]);
    createSensorNoise(6)(rgba);
    expect(measure(rgba).blurPx).toBeNull();
  });
});

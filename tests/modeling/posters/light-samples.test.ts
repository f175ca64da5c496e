import { expect, it } from 'vitest';
import { sampleLight } from '../../../modeling/posters/light-samples.ts';
import { createStudioLight } from '../../../src/scene/studio-light.ts';

const light = createStudioLight();
const COUNT = 96;

/** What the samples say of ∫ radiance · f dω. */
function integral(f: (direction: readonly [number, number, number]) => number): number {
  const samples = sampleLight(light, COUNT);
  return (
    samples.reduce((sum, { direction, intensity }) => sum + intensity * f(direction), 0) / COUNT
  );
}

/** The same over every pixel of the light's green channel. */
function exact(f: (direction: readonly [number, number, number]) => number): number {
  const { data, width, height } = light.image as {
    data: Float32Array;
    width: number;
    height: number;
  };
  let sum = 0;
  for (let i = 0; i < width * height; i++) {
    const elevation = ((Math.floor(i / width) + 0.5) / height - 0.5) * Math.PI;
    const around = (((i % width) + 0.5) / width - 0.5) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(elevation), Math.sin(elevation)];
    const solidAngle = ((2 * Math.PI * Math.PI) / (width * height)) * cos;
    sum += data[i * 4 + 1]! * solidAngle * f([Math.cos(around) * cos, sin, Math.sin(around) * cos]);
  }
  return sum;
}

it.each([
  ['from everywhere', () => 1],
  ['on a floor', ([, y]: readonly number[]) => Math.max(0, y!)],
  ['on a wall', ([, , z]: readonly number[]) => Math.max(0, z!)],
])('small suns give as much light as the studio %s, within 4 %%', (_, f) => {
  expect(integral(f) / exact(f)).toBeGreaterThan(0.96);
  expect(integral(f) / exact(f)).toBeLessThan(1.04);
});

it('draws unit directions, the same ones each time', () => {
  const samples = sampleLight(light, 12);
  for (const { direction } of samples) expect(Math.hypot(...direction)).toBeCloseTo(1, 9);
  expect(sampleLight(light, 12)).toEqual(samples);
});

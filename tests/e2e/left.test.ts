import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBenchPage, type BenchPageHandle } from '../bench/bench-page';
import { film } from './support/film';
import { patiently } from './support/fitting-room';
import type { Visits } from './support/visits-page';

declare const visits: Visits;

let opened: BenchPageHandle;

beforeAll(async () => {
  const { standing } = await film();
  opened = await openBenchPage('tests/e2e/support/visits-page.html', { camera: standing });
  await opened.page.waitForFunction(() => 'visits' in window);
});

afterAll(() => opened?.close());

const kept = () => opened.page.evaluate(() => visits.kept());

const INPUTS = [
  { kind: 'camera', facing: 'user' },
  { kind: 'demo', temperament: 'calm' },
] as const;

test.for(INPUTS)('whoever leaves after trying on by $kind leaves nothing behind', async (input) => {
  const visit = () => opened.page.evaluate((input) => visits.visit(input), input);
  const first = await visit();
  await expect.poll(() => opened.page.workers().length, patiently).toBe(0);
  // What three.js makes once for each renderer stays with it.
  await expect.poll(async () => (await kept()).textures, patiently).toBeLessThan(first.textures);
  const { textures, geometries } = await kept();

  const second = await visit();
  expect(second.geometries).toBeGreaterThan(geometries);
  await expect.poll(async () => (await kept()).textures, patiently).toBe(textures);
  await expect.poll(async () => (await kept()).geometries, patiently).toBe(geometries);
  await expect.poll(() => opened.page.workers().length, patiently).toBe(0);
});

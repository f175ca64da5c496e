import { beforeAll, expect, test } from 'vitest';
import { visitUntilWorn, type FirstVisit } from './support/first-visit';

const LIMIT_BYTES = 12e6;
/** What its content's name is part of its address may be kept for ever. */
const NAMED = /^\/(assets|models)\//;
const COMPRESSED = /\.(css|glb|js|task|wasm)$/;

let visit: FirstVisit;

beforeAll(async () => {
  visit = await visitUntilWorn();
});

test('the first garment is worn after 12 MB at most', () => {
  console.log(`first garment worn after ${(visit.bytes / 1e6).toFixed(2)} MB`);
  expect(visit.bytes).toBeLessThanOrEqual(LIMIT_BYTES);
  // The tracker is among them: a visit that cost nothing was not measured.
  expect(visit.bytes).toBeGreaterThan(5e6);
});

test('all that is large comes in brotli', () => {
  const plain = visit.requests.filter(
    ({ url, headers }) => COMPRESSED.test(url.pathname) && headers['content-encoding'] !== 'br',
  );
  expect(plain.filter(({ receivedBytes }) => receivedBytes > 10_000)).toEqual([]);
});

test('what is named by its content is fetched once and kept for ever', () => {
  const named = visit.requests.filter(({ url }) => NAMED.test(url.pathname));
  expect(new Set(named.map(({ headers }) => headers['cache-control']))).toEqual(
    new Set(['public, max-age=31536000, immutable']),
  );
  const paths = named.map(({ url }) => url.pathname);
  expect(paths).toEqual([...new Set(paths)]);
});

import { expect, test } from 'vitest';
import { createRate, type Rate } from '../../../server/limits/rate';

/** How many of this many requests at one moment are let in. */
function letIn(rate: Rate, client: string, now: number, requests: number): number {
  let count = 0;
  for (let i = 0; i < requests; i++) {
    if (rate.waitFor(client, now) > 0) continue;
    rate.count(client, now);
    count++;
  }
  return count;
}

test("a minute's worth at once, then one by one", () => {
  const rate = createRate(60);
  expect(letIn(rate, 'a', 5_000, 100)).toBe(60);
  expect(rate.waitFor('a', 5_000)).toBe(1000);
  expect(rate.waitFor('a', 5_400)).toBe(600);
  expect(letIn(rate, 'a', 6_000, 5)).toBe(1);
  expect(letIn(rate, 'a', 16_000, 50)).toBe(10);
  expect(letIn(rate, 'a', 1_000_000, 100)).toBe(60);
});

test('clients do not wait for each other', () => {
  const rate = createRate(3);
  letIn(rate, 'a', 0, 3);
  expect(rate.waitFor('a', 0)).toBeGreaterThan(0);
  expect(letIn(rate, 'b', 0, 3)).toBe(3);
});

test('over ten minutes nobody gets more than eleven minutes’ worth', () => {
  const rate = createRate(7);
  let count = 0;
  for (let now = 0; now < 600_000; now += 250) count += letIn(rate, 'a', now, 2);
  expect(count).toBeGreaterThanOrEqual(75);
  expect(count).toBeLessThanOrEqual(77);
});

test('0 is no limit', () => {
  expect(letIn(createRate(0), 'a', 0, 5000)).toBe(5000);
});

import { expect, test } from 'vitest';
import type { SceneHour } from '../../../src/contract/showroom-scene';
import { createHourFade } from '../../../src/showroom/light/hour-fade';
import { nearestHour } from '../../../src/showroom/light/hours';

const hour = (id: string, at: number, exposure = 1): SceneHour => ({
  id,
  hour: at,
  exposure,
  emit: 0,
  reflection: 0.5,
  sky: { file: { url: `/${id}`, bytes: 1 }, gain: 1 },
});
const DAY = hour('day', 14, 1);
const EVENING = hour('evening', 20, 2);

test.for([
  [14, 'day'],
  [16.9, 'day'],
  [17, 'day'],
  [17.1, 'evening'],
  [23.5, 'evening'],
  [4.9, 'evening'],
  [5.1, 'day'],
] as const)('at %s it is %s', ([at, id]) => {
  expect(nearestHour([DAY, EVENING], at).id).toBe(id);
});

test('past midnight the way round the clock counts', () => {
  expect(nearestHour([hour('late', 23), hour('noon', 12)], 0.5).id).toBe('late');
  expect(nearestHour([hour('early', 0), hour('noon', 12)], 24).id).toBe('early');
});

test('one hour fades into the other, says when half of it is gone, and ends', () => {
  const fade = createHourFade(DAY);
  expect(fade.update(1)).toBe('rests');
  fade.start(EVENING);
  expect(fade.update(0.2)).toBe('fades');
  expect(fade.blend('exposure')).toBeCloseTo(1 + fade.mix.value, 9);
  expect(fade.mix.value).toBeGreaterThan(0);
  expect(fade.update(0.2)).toBe('turned');
  expect(fade.mix.value).toBeCloseTo(0.5, 9);
  expect(fade.update(0.2)).toBe('fades');
  expect(fade.update(0.2001)).toBe('arrived');
  expect(fade.mix.value).toBe(0);
  expect(fade.blend('exposure')).toBe(2);
  expect(fade.update(1)).toBe('rests');
});

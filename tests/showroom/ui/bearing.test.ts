import { expect, test } from 'vitest';
import { bearingOf, windOf } from '../../../src/showroom/ui/bearing';
import { clockOf, dayOf, nearestHour } from '../../../src/showroom/ui/hours';
import { formatMetres } from '../../../src/showroom/ui/format-metres';

test.each([
  [0, 0, 0],
  [Math.PI / 2, 0, 2],
  [-Math.PI / 2, 0, 6],
  [0, 180, 4],
  [Math.PI, 270, 2],
  [-0.3, 0, 0],
  [-0.5, 0, 7],
])('a look at %f, where -Z bears %i, is wind %i', (yaw, northDeg, wind) => {
  expect(windOf(bearingOf(yaw, northDeg))).toBe(wind);
});

const HOURS = [{ hour: 14 }, { hour: 19.5 }];

test('the hand rests at the hour that is nearest', () => {
  expect(nearestHour(HOURS, 6)).toBe(0);
  expect(nearestHour(HOURS, 16.7)).toBe(0);
  expect(nearestHour(HOURS, 16.8)).toBe(1);
});

test('the rule of the day holds all hours', () => {
  expect(dayOf(HOURS)).toEqual({ from: 6, to: 22 });
  expect(dayOf([{ hour: 5 }, { hour: 23.5 }])).toEqual({ from: 2, to: 26 });
});

test.each([
  [14, '14:00'],
  [19.5, '19:30'],
  [10.999, '11:00'],
  [24, '00:00'],
])('%f is %s', (hour, clock) => expect(clockOf(hour)).toBe(clock));

test.each([
  [0.745, 'en', '75 cm'],
  [0.996, 'en', '1.00 m'],
  [5.6, 'zh', '5.60 m'],
  [1234.5, 'en', '1,234.50 m'],
] as const)('%f m in %s is %s', (metres, language, written) =>
  expect(formatMetres(metres, language)).toBe(written),
);

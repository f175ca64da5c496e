import { expect, test } from 'vitest';
import { formatArrival, formatShopDay, formatShopHour } from '../../src/ui/format-day';

test('days and hours are those on the shop’s wall, wherever the reader is', () => {
  expect(formatShopDay('2026-11-27', 'en')).toBe('Fri 27 Nov');
  expect(formatShopDay('2026-11-27', 'zh')).toBe('11月27日周五');
  // Half past midnight in Shanghai is still the day before in London.
  expect(formatShopDay('2026-11-27T00:30:00+08:00', 'en')).toBe('Fri 27 Nov');
  expect(formatShopHour('2026-11-27T00:30:00+08:00', 'en')).toBe('00:30');
});

test('an arrival names the hour where one was told', () => {
  expect(formatArrival('2026-11-27', 'en')).toBe('Fri 27 Nov');
  expect(formatArrival('2026-11-27T10:00:00+08:00', 'en')).toBe('Fri 27 Nov 10:00');
  expect(formatArrival('2026-11-27T10:00:00+08:00', 'zh')).toBe('11月27日周五 10:00');
});

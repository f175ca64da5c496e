import { expect, test } from 'vitest';
import { checkDelivery, type CheckoutForm } from '../../../src/catalog/bag/check-delivery';

const FORM: CheckoutForm = {
  method: 'home',
  name: ' Lin Yue ',
  phone: '138 0013 8000',
  address: '12 Jingshan Back Street',
  shop: 'dongsi',
  from: '2026-11-27T10:00:00+08:00',
  remember: true,
};

test('a form tells what the chosen way needs, and nothing of the other', () => {
  expect(checkDelivery(FORM)).toEqual({
    ok: true,
    delivery: {
      method: 'home',
      name: 'Lin Yue',
      phone: '138 0013 8000',
      address: '12 Jingshan Back Street',
    },
  });
  expect(checkDelivery({ ...FORM, method: 'pickup', address: '' })).toEqual({
    ok: true,
    delivery: {
      method: 'pickup',
      name: 'Lin Yue',
      phone: '138 0013 8000',
      shop: 'dongsi',
      from: '2026-11-27T10:00:00+08:00',
    },
  });
});

test('everything that is missing is named', () => {
  const nothing = { ...FORM, name: ' ', phone: '', address: '', shop: '', from: '' };
  expect(checkDelivery(nothing)).toEqual({
    ok: false,
    problems: { name: 'name', phone: 'phone', address: 'address' },
  });
  expect(checkDelivery({ ...nothing, method: 'pickup' })).toEqual({
    ok: false,
    problems: { name: 'name', phone: 'phone', from: 'hour' },
  });
});

test.each([
  ['138 0013 800', 'digitMissing'],
  ['138 0013 80', 'digitsMissing'],
  ['138 0013 80000', 'digitTooMany'],
  ['12345', 'phoneShort'],
  ['call me', 'phoneSigns'],
  ['1234567890 1234567890 123456', 'tooLong'],
  ['+44 20 7946 0958', undefined],
  // Only a number without its country can be one of China's.
  ['+1380013800', undefined],
  ['020 7946 0958', undefined],
])('the number %s: %s', (phone, problem) => {
  const checked = checkDelivery({ ...FORM, phone });
  expect(checked.ok ? undefined : checked.problems.phone).toBe(problem);
});

test.each([
  ['12', 'addressShort'],
  ['x'.repeat(201), 'tooLong'],
])('the address %s: %s', (address, problem) => {
  expect(checkDelivery({ ...FORM, address })).toEqual({
    ok: false,
    problems: { address: problem },
  });
});

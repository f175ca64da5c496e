import { expect, test } from 'vitest';
import { verdictOf, type Found } from './verdict';

const GOOD: Found = {
  orders: [
    { key: 'a', token: '1' },
    { key: 'b', token: '2' },
  ],
  stock: [{ stocked: 2, sold: 2, onHand: 0 }],
  unanswered: 0,
};
const TOLD = [{ key: 'a', token: '1' }];

test('nothing went wrong where every order is there once', () => {
  expect(verdictOf(TOLD, GOOD)).toEqual({
    acknowledged: 1,
    lost: 0,
    duplicated: 0,
    oversold: 0,
    stockWrong: 0,
    unfinishedJobs: 0,
  });
});

test.each([
  ['lost', { orders: [{ key: 'b', token: '2' }] }, { lost: 1 }],
  ['another’s', { orders: [{ key: 'b', token: '1' }] }, { lost: 1 }],
  [
    'there twice',
    { orders: [...GOOD.orders, { key: 'a', token: '3' }] },
    { lost: 0, duplicated: 1 },
  ],
  [
    'sold and not there',
    { stock: [{ stocked: 2, sold: 3, onHand: 0 }] },
    { oversold: 1, stockWrong: 1 },
  ],
  [
    'gone and not sold',
    { stock: [{ stocked: 2, sold: 1, onHand: 0 }] },
    { oversold: 0, stockWrong: 1 },
  ],
  ['left unanswered', { unanswered: 2 }, { unfinishedJobs: 2 }],
])('says what is %s', (_, change, expected) => {
  expect(verdictOf(TOLD, { ...GOOD, ...change })).toMatchObject(expected);
});

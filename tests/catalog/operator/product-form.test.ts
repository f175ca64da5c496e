import { expect, test } from 'vitest';
import { formOf, readForm } from '../../../src/catalog/operator/product-form';
import { money } from '../../../src/contract/money';
import {
  MOST_DETAILS,
  MOST_ON_HAND,
  MOST_PRICE_MINOR,
  type OperatorProduct,
} from '../../../src/contract/operator-product';

const VASE: OperatorProduct = {
  id: 'vase',
  kind: 'object',
  name: { zh: '花瓶', en: 'Vase' },
  summary: { zh: '一枝就够。', en: 'One stem will do.' },
  description: { zh: '手拉坯。', en: 'Thrown by hand.' },
  details: [
    { zh: '高 30 厘米', en: '30 cm high' },
    { zh: '可以装水', en: 'Holds water' },
  ],
  prices: [money('CNY', 290_50), money('JPY', 6_000)],
  variants: [{ id: 'celadon', name: { zh: '青瓷', en: 'Celadon' }, swatch: ['#a8b8a0'] }],
  sizes: [],
  model: null,
  listed: false,
  isReady: false,
  onHand: { 'vase.celadon': 4 },
  etag: '"1"',
};

const written = (part: Readonly<Record<string, string>>) =>
  readForm(VASE, { ...formOf(VASE), ...part });
const changes = (part: Readonly<Record<string, string>>) => {
  const reading = written(part);
  return reading.ok ? reading.changes : reading.problems;
};

test('a form in which nothing was changed says nothing', () => {
  expect(formOf(VASE)).toMatchObject({
    'name.zh': '花瓶',
    'details.en': '30 cm high\nHolds water',
    'price.CNY': '290.50',
    'price.JPY': '6000',
    'price.USD': '',
    'stock.vase.celadon': '4',
    listed: '',
  });
  expect(changes({})).toEqual({ patch: {}, stock: {} });
});

test('what was changed is said whole, and the rest is not said', () => {
  expect(changes({ 'name.en': ' Tall vase ' })).toEqual({
    patch: { name: { zh: '花瓶', en: 'Tall vase' } },
    stock: {},
  });
  expect(changes({ 'details.zh': '高 30 厘米\n\n', 'details.en': ' 30 cm high' })).toEqual({
    patch: { details: [{ zh: '高 30 厘米', en: '30 cm high' }] },
    stock: {},
  });
  expect(changes({ 'stock.vase.celadon': '１２', listed: 'yes' })).toEqual({
    patch: { listed: true },
    stock: { 'vase.celadon': 12 },
  });
});

test('prices are read by their digits, and one that is taken away is no longer sold in', () => {
  expect(changes({ 'price.CNY': '', 'price.USD': '1,280.5', 'price.EUR': '0.07' })).toEqual({
    patch: { prices: [money('USD', 1280_50), money('EUR', 7), money('JPY', 6_000)] },
    stock: {},
  });
});

const LONG = Array.from({ length: MOST_DETAILS + 1 }, () => 'x').join('\n');

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['summary.zh', { 'summary.zh': '  ' }, 'missing'],
  ['details.en', { 'details.zh': '一\n二\n三' }, 'uneven'],
  ['details.zh', { 'details.zh': '' }, 'uneven'],
  ['details.zh', { 'details.zh': LONG, 'details.en': LONG }, 'tooManyFacts'],
  ['price.CNY', { 'price.CNY': '', 'price.JPY': '' }, 'noPrice'],
  ['price.USD', { 'price.USD': '12.345' }, 'price'],
  ['price.USD', { 'price.USD': '$12' }, 'price'],
  ['price.JPY', { 'price.JPY': '6000.5' }, 'price'],
  ['price.JPY', { 'price.JPY': String(MOST_PRICE_MINOR + 1) }, 'priceTooHigh'],
  ['stock.vase.celadon', { 'stock.vase.celadon': '' }, 'count'],
  ['stock.vase.celadon', { 'stock.vase.celadon': '-1' }, 'count'],
  ['stock.vase.celadon', { 'stock.vase.celadon': '1.5' }, 'count'],
  ['stock.vase.celadon', { 'stock.vase.celadon': String(MOST_ON_HAND + 1) }, 'countTooHigh'],
])('%s of %o is %s', (key, part, problem) => {
  expect(written(part)).toEqual({ ok: false, problems: { [key]: problem } });
});

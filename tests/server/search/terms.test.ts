import { expect, test } from 'vitest';
import { gramsOf, searchTermsOf, termsOf } from '../../../server/search/terms';

test('Chinese is found one, two and three characters at a time', () => {
  expect([...termsOf('精梳棉布')]).toEqual([
    '精',
    '梳',
    '棉',
    '布',
    '精梳',
    '梳棉',
    '棉布',
    '精梳棉',
    '梳棉布',
  ]);
  expect(gramsOf('棉')).toEqual(['棉']);
  expect(gramsOf('棉布')).toEqual(['棉布']);
  expect(gramsOf('精梳棉')).toEqual(['精梳棉']);
  expect(gramsOf('精梳棉布')).toEqual(['精梳棉', '梳棉布']);
});

test('a character outside the first plane is one character', () => {
  expect([...termsOf('𠮷布')]).toEqual(['𠮷', '布', '𠮷布']);
});

test('marks part, and so does a change of script', () => {
  expect([...termsOf('圆领T恤, Crew T-shirt')]).toEqual([
    '圆',
    '领',
    '圆领',
    't',
    '恤',
    'crew',
    'shirt',
  ]);
  expect(searchTermsOf('白色t恤')).toEqual({ runs: ['白色', '恤'], words: ['t'] });
});

test.each([
  ['Café', 'cafe'],
  ['ＣＯＴＴＯＮ', 'cotton'],
  ['Größe', 'große'],
])('%s is looked for as %s', (written, folded) => {
  expect(searchTermsOf(written).words).toEqual([folded]);
  expect([...termsOf(written)]).toEqual([folded]);
});

test('what is said twice is looked for once', () => {
  expect(searchTermsOf('棉 棉 red RED')).toEqual({ runs: ['棉'], words: ['red'] });
});

test.each(['', ' ', '!?', '，。', '👗'])('"%s" is nothing to look for', (text) => {
  expect(searchTermsOf(text)).toEqual({ runs: [], words: [] });
});

test('an endless word is cut alike on the shelf and in the search', () => {
  const [term] = termsOf('a'.repeat(10_000));
  expect(term).toHaveLength(32);
  expect(searchTermsOf('a'.repeat(50)).words).toEqual([term]);
});

import { expect, test } from 'vitest';
import { wholeSentences } from '../../../server/pages/whole-sentences';

test('as many whole sentences as fit, across texts', () => {
  const texts = ['A dress that walks with you.', 'A hem of 1.54 metres. It moves when you do.'];
  expect(wholeSentences(texts, 'en', 52)).toBe(
    'A dress that walks with you. A hem of 1.54 metres.',
  );
  expect(wholeSentences(texts, 'en', 200)).toBe(texts.join(' '));
});

test('Chinese sentences stand without a gap', () => {
  expect(wholeSentences(['会走路的裙子。', '斜裁。不用衬裙。'], 'zh', 10)).toBe(
    '会走路的裙子。斜裁。',
  );
});

test('the first sentence stands however long it is', () => {
  expect(wholeSentences(['One two three.', 'Four.'], 'en', 5)).toBe('One two three.');
});

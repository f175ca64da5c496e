import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/contract/text';
import { SHOWROOM_TEXTS } from '../../../src/showroom/ui/showroom-texts';
import { GESTURES } from '../../../src/showroom/ui/gestures';

/** All that is said, with a word in the place of what is filled in. */
function said(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function') return [texts('1', '2', '3', '4')];
  return Object.values(texts as object).flatMap(said);
}

test.each(LANGUAGES)('%s says everything, without exclaiming', (language) => {
  for (const text of said(SHOWROOM_TEXTS[language])) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/[!！]/);
  }
});

test('Chinese is Chinese, but for numbers and units', () => {
  const isLatin = /[a-z]{3,}/i;
  for (const text of [...said(SHOWROOM_TEXTS.zh), GESTURES.title.zh])
    expect(text).not.toMatch(isLatin);
});

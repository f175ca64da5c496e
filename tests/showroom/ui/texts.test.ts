import { expect, test } from 'vitest';
import { GESTURES } from '../../../src/showroom/ui/gestures';
import { SHOWROOM_TEXTS } from '../../../src/showroom/ui/showroom-texts';
import { sayings } from '../../ui/language/sayings';

const HAN = /\p{Script=Han}/u;

test('a showroom says the same in both languages, without exclaiming', () => {
  const { zh, en } = SHOWROOM_TEXTS;
  const chinese = sayings(zh);
  const english = sayings(en);
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  const parts = (text: string) => (text.match(/«\d»/g) ?? []).sort();
  for (const [place, text] of Object.entries(english)) {
    expect.soft(parts(chinese[place]!), place).toEqual(parts(text));
    expect.soft(text, place).not.toMatch(HAN);
    expect.soft(`${text}${chinese[place]}`, place).not.toMatch(/[!！]|please|oops/i);
  }
});

test('gestures are told in both languages', () => {
  const told = [GESTURES.title, ...GESTURES.rows.flatMap(({ act, hand }) => [act, hand])];
  for (const { zh, en } of told) {
    expect(zh).toMatch(HAN);
    expect(en).not.toMatch(HAN);
  }
});

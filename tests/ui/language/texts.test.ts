import { expect, test } from 'vitest';
import { TRYON_ERROR_CODES } from '../../../src/contract/tryon-error';
import { en } from '../../../src/ui/language/en';
import { zh } from '../../../src/ui/language/zh';
import { sayings } from './sayings';

const english = sayings(en);
const chinese = sayings(zh);
const HAN = /\p{Script=Han}/u;
/** A sign that both languages write alike. */
const SIGNS = ['tryon.recording', 'tryon.bytes', 'tryon.distance.metres'];
const places = Object.keys(english);
const errors = places.filter((place) => place.startsWith('errors.'));

test('both languages say the same things', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
});

test('every error that a shopper can meet has words', () => {
  expect(Object.keys(en.errors)).toEqual(expect.arrayContaining([...TRYON_ERROR_CODES]));
});

test.each(places.filter((place) => !SIGNS.includes(place)))(
  '%s is said in each language, in its own script',
  (place) => {
    expect(english[place]).toMatch(/[A-Za-z]{3}/);
    expect(english[place]).not.toMatch(HAN);
    expect(chinese[place]).toMatch(HAN);
  },
);

test.each(places)('%s names what it is given in both', (place) => {
  const parts = (text: string) => (text.match(/«\d»/g) ?? []).sort();
  expect(parts(chinese[place])).toEqual(parts(english[place]));
});

test.each(errors)('%s is a whole sentence, without a cry', (place) => {
  for (const { [place]: text } of [english, chinese]) {
    expect(text).toMatch(/[^.。]+[.。]$/);
    expect(text).not.toMatch(/[!！]|please|oops/i);
  }
});

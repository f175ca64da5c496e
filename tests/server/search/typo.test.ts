import { expect, test } from 'vitest';
import { deletionsOf, isOneTypo, mayBeMistyped } from '../../../server/search/typo';
import { createNoise } from '../../tryon/body/support/states';

test.each([
  ['shirt', 'shrt'],
  ['shirt', 'shhirt'],
  ['shirt', 'shurt'],
  ['shirt', 'shrit'],
  ['shirt', 'hirt'],
  ['shirt', 'shirts'],
  ['shirt', 'shirz'],
  ['shirt', 'hsirt'],
  ['shirt', 'shitr'],
])('%s and %s are one typo apart, and share a deletion', (one, other) => {
  expect(isOneTypo(one, other)).toBe(true);
  expect(isOneTypo(other, one)).toBe(true);
  const left = new Set(deletionsOf(one));
  expect(deletionsOf(other).some((deletion) => left.has(deletion))).toBe(true);
});

test.each([
  ['shirt', 'shirt'],
  ['shirt', 'shorts'],
  ['shirt', 'hsitr'],
  ['abcd', 'bcde'],
  ['abcd', 'cbad'],
  ['abcd', 'abcdef'],
])('%s and %s are not', (one, other) => {
  expect(isOneTypo(one, other)).toBe(false);
  expect(isOneTypo(other, one)).toBe(false);
});

test('every typo of a random word is known as one', () => {
  const noise = createNoise(7);
  const below = (count: number) => Math.floor(((noise() + 1) / 2) * count) % count;
  // Three letters alone, so that neighbours are often the same.
  const letter = () => 'abc'[below(3)]!;
  for (let round = 0; round < 2000; round++) {
    const word = Array.from({ length: 4 + below(6) }, letter);
    const at = below(word.length);
    const next = Math.min(at + 1, word.length - 1);
    const typos = [
      word.toSpliced(at, 1),
      word.toSpliced(at, 0, letter()),
      word.with(at, letter()),
      word.with(at, word[next]!).with(next, word[at]!),
    ];
    const left = new Set(deletionsOf(word.join('')));
    for (const typo of typos.map((letters) => letters.join(''))) {
      expect(isOneTypo(word.join(''), typo), `${word.join('')} ${typo}`).toBe(
        word.join('') !== typo,
      );
      expect(deletionsOf(typo).some((deletion) => left.has(deletion))).toBe(true);
    }
  }
});

test.each([
  ['jean', true],
  ['größe', true],
  ['tee', false],
  ['1990', false],
  ['220g', false],
])('%s may be mistyped: %s', (word, may) => {
  expect(mayBeMistyped(word)).toBe(may);
});

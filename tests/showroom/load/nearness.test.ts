import { expect, test } from 'vitest';
import { placesByNearness } from '../../../src/showroom/load/nearness';

const PLACES = ['hall', 'living', 'bath', 'bed', 'cellar'].map((id) => ({ id }));
const between = (a: string, b: string | null) => ({ between: [a, b] as [string, string | null] });
const PASSAGES = [
  between('hall', null),
  between('hall', 'living'),
  between('living', 'bed'),
  between('hall', 'bath'),
];

test('goes from room to room, the nearest first', () => {
  expect(placesByNearness(PLACES, PASSAGES, 'hall')).toEqual([
    'hall',
    'living',
    'bath',
    'bed',
    'cellar',
  ]);
  expect(placesByNearness(PLACES, PASSAGES, 'bed')).toEqual([
    'bed',
    'living',
    'hall',
    'bath',
    'cellar',
  ]);
});

test('what no passage leads to comes last, whoever asks', () => {
  expect(placesByNearness(PLACES, PASSAGES, 'bath').at(-1)).toBe('cellar');
});

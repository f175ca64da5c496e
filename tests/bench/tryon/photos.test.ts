import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../server/temp-folder';
import type { PhotoResult } from './photo';
import { labelledPhotos, photoFigures } from './photos';

const photo = (judged: number, ours: number | null, peer: number | null): PhotoResult => ({
  ...{ file: 'a.jpg', url: 'data:,', judged },
  ours: { found: ours !== null, hits: ours ?? 0 },
  peer: { found: peer !== null, hits: peer ?? 0 },
});

test('joints of people who were not found count as missed', () => {
  expect(photoFigures([photo(12, 12, 9), photo(8, null, null), photo(10, 6, 9)])).toEqual({
    people: 3,
    found: 2,
    pck02: 18 / 30,
    peer: { pck02: 18 / 30 },
  });
});

test('a folder gives each picture with its largest labelled person', async () => {
  const [small, large] = [
    { bbox: [0, 0, 10, 30], keypoints: [[1, 1, 2]] },
    { bbox: [5, 5, 20, 20], keypoints: [[9, 9, 2]] },
  ];
  const folder = await tempFolder({
    'keypoints.json': JSON.stringify({
      images: [
        { file: 'two.jpg', people: [small, large] },
        { file: 'empty.jpg', people: [] },
      ],
    }),
  });
  expect(labelledPhotos(folder)).toEqual([
    { ...large, file: 'two.jpg', url: `/@fs${resolve(join(folder, 'two.jpg'))}` },
  ]);
  expect(labelledPhotos(undefined)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LabelledPhoto, PhotoResult } from './photo';

interface KeypointFile {
  readonly images: readonly {
    readonly file: string;
    readonly people: readonly Pick<LabelledPhoto, 'bbox' | 'keypoints'>[];
  }[];
}

/** Pictures of a folder with `keypoints.json`, each with its largest labelled person. */
export function labelledPhotos(folder: string | undefined): LabelledPhoto[] {
  if (!folder) return [];
  const { images } = JSON.parse(
    readFileSync(join(folder, 'keypoints.json'), 'utf8'),
  ) as KeypointFile;
  return images
    .filter(({ people }) => people.length > 0)
    .map(({ file, people }) => {
      const [largest] = people.toSorted((a, b) => b.bbox[2] * b.bbox[3] - a.bbox[2] * a.bbox[3]);
      return { ...largest, file, url: `/@fs${resolve(join(folder, file))}` };
    });
}

export function photoFigures(photos: readonly PhotoResult[]) {
  const judged = photos.reduce((sum, photo) => sum + photo.judged, 0);
  const pck = (who: 'ours' | 'peer') =>
    Number((photos.reduce((sum, photo) => sum + photo[who].hits, 0) / judged).toFixed(4));
  return {
    people: photos.length,
    found: photos.filter(({ ours }) => ours.found).length,
    pck02: pck('ours'),
    peer: { pck02: pck('peer') },
  };
}

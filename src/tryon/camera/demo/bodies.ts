import type { BodySpec } from './body-spec';

/** Six people, slim to full, short to tall. */
export const BODIES: readonly BodySpec[] = [
  woman('woman-m', 168, 36.5, 91, 72, 98),
  woman('woman-s', 155, 33, 82.5, 62, 86.5),
  woman('woman-l', 164, 37.5, 99, 82, 102),
  man('man-m', 176, 41.5, 98, 82, 97),
  man('man-s', 168, 38.5, 91, 73, 91),
  man('man-l', 190, 44.5, 114, 100, 111),
];

function woman(id: string, ...measures: Measures): BodySpec {
  return person(id, 'female', measures);
}

function man(id: string, ...measures: Measures): BodySpec {
  return person(id, 'male', measures);
}

type Measures = [
  heightCm: number,
  shoulderCm: number,
  chestCm: number,
  waistCm: number,
  hipCm: number,
];

function person(id: string, sex: BodySpec['sex'], measures: Measures): BodySpec {
  const [heightCm, shoulderCm, chestCm, waistCm, hipCm] = measures;
  return { id, sex, heightCm, shoulderCm, chestCm, waistCm, hipCm };
}

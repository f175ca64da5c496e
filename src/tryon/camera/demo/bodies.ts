import type { BodySpec } from './body-spec';

/** Six people, slim to full, short to tall. */
export const BODIES: readonly BodySpec[] = [
  woman('woman-m', 168, 37, 92, 74, 98),
  woman('woman-s', 158, 34.5, 82, 64, 88),
  woman('woman-l', 165, 38, 106, 92, 112),
  man('man-m', 176, 41, 98, 84, 97),
  man('man-s', 170, 39, 90, 74, 91),
  man('man-l', 188, 43.5, 112, 102, 109),
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

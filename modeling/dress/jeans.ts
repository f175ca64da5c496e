import type { Garment } from './garment.ts';

/** Straight jeans. One size more = 5 cm more waist and hip; the leg grows slowly. */
export const JEANS: Garment = {
  id: 'jeans',
  slot: 'bottom',
  modelSize: 'M',
  fits: { chest: [88, 93], waist: [70, 75], hip: [93, 98] },
  grading: {
    waist: 2.5,
    hip: 2.5,
    thigh: 1.4,
    knee: 0.8,
    hem: 0.5,
    rise: 0.8,
    inseam: 1,
    length: 1.7,
  },
};

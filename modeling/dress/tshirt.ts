import type { Garment } from './garment.ts';

/** The crew T-shirt. One size more = 6 cm more girth, 2 cm more length, as is usual for jersey. */
export const TSHIRT: Garment = {
  id: 'tshirt',
  slot: 'base',
  modelSize: 'M',
  fits: { chest: [88, 94], waist: [72, 78], hip: [91, 97] },
  grading: { chest: 3, length: 2, shoulder: 1.5, sleeve: 0.7, cuff: 0.8, hem: 3 },
};

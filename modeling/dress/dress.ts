import type { Garment } from './garment.ts';

/** The slip dress. One size more = 5 cm more girth, 1.5 cm more length: it is cut close. */
export const DRESS: Garment = {
  id: 'dress',
  slot: 'full',
  modelSize: 'M',
  fits: { chest: [87, 92], waist: [70, 75], hip: [93, 98] },
  grading: { chest: 2.5, waist: 2.5, hip: 2.5, hem: 2.5, length: 1.5 },
};

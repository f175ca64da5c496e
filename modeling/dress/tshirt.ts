import type { GarmentFacts, GarmentSize, PoseMorph } from './garment.ts';

const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];

/** The crew T-shirt. Its model is size M, cut in garments_cut.py: half widths times two, metres to cm. */
export const TSHIRT: GarmentFacts = {
  id: 'tshirt',
  slot: 'base',
  sizeChart: {
    unit: 'cm',
    modelSize: 'M',
    sizes: SIZES.map((size, index) => gradeSize(size, index - SIZES.indexOf('M'))),
  },
  poseMorphs: [...legMorphs('L', 'left'), ...legMorphs('R', 'right'), ...pairMorphs()],
};

/** One size, `step` sizes away from the cut: 6 cm of girth a step, as is usual for jersey. */
function gradeSize(size: string, step: number): GarmentSize {
  const range = (from: number, width: number): [number, number] => [
    from + width * step,
    from + width * (step + 1),
  ];
  return {
    size,
    body: { chest: range(88, 6), waist: range(72, 6), hip: range(91, 6) },
    garment: {
      chest: 52.4 + 3 * step,
      length: 66.9 + 2 * step,
      shoulder: round(41.4 + 1.5 * step),
      sleeve: round(19 + 0.7 * step),
      cuff: round(18 + 0.8 * step),
      hem: 54 + 3 * step,
    },
  };
}

/** Correctives of one leg. The pose in which each was draped is its `toDeg` (`fix_poses`). */
function legMorphs(suffix: string, side: 'left' | 'right'): PoseMorph[] {
  const leg = `${side}UpperLeg`;
  return [
    drive(`thighFwd_${suffix}`, leg, [-1, 0, 0], 0, 26),
    drive(`thighBack_${suffix}`, leg, [1, 0, 0], 0, 16),
  ];
}

/** What two legs at once leave over. */
function pairMorphs(): PoseMorph[] {
  const both = (morph: string, a: PoseMorph, b: PoseMorph): PoseMorph => ({
    morph,
    drivers: [...a.drivers, ...b.drivers],
  });
  const leg = (side: string, x: number, from: number, to: number) =>
    drive('', `${side}UpperLeg`, [x, 0, 0], from, to);
  return [
    both('sit', leg('left', -1, 26, 88), leg('right', -1, 26, 88)),
    both('stride_L', leg('left', -1, 0, 24), leg('right', 1, 0, 14)),
    both('stride_R', leg('right', -1, 0, 24), leg('left', 1, 0, 14)),
  ];
}

function drive(
  morph: string,
  bone: string,
  axis: [number, number, number],
  fromDeg: number,
  toDeg: number,
): PoseMorph {
  // `+ 0` writes a negative zero as 0.
  const clean = axis.map((value) => value + 0) as [number, number, number];
  return { morph, drivers: [{ bone, axis: clean, fromDeg, toDeg }] };
}

function round(cm: number): number {
  return Math.round(cm * 10) / 10;
}

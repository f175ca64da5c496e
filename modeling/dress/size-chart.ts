/** Sizes from smallest to largest. */
const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];

type Range = [number, number];
type Girths = { chest: Range; waist: Range; hip: Range };

/** Measures of one size, centimetres; a range is [from, to). */
export interface GarmentSize {
  size: string;
  /** Girths of the body that it is cut for. */
  body: Girths;
  /** The garment laid flat: what goes round is half a girth, `length` is from the neck point or strap. */
  garment: Record<string, number>;
}

export interface SizeChart {
  unit: 'cm';
  /** The size that the model shows. */
  modelSize: string;
  sizes: GarmentSize[];
}

/**
 * Grades a cut to all sizes.
 *
 * @param measures the cut's own measures, cm, in `modelSize`
 * @param fits girths of the body that `modelSize` is cut for; the ranges of the sizes join up
 * @param grading how each measure grows from one size to the next, cm
 */
export function createSizeChart(
  measures: Record<string, number>,
  modelSize: string,
  fits: Girths,
  grading: Record<string, number>,
): SizeChart {
  const shift = ([from, to]: Range, steps: number): Range => [
    from + (to - from) * steps,
    to + (to - from) * steps,
  ];
  const sizes = SIZES.map((size, index): GarmentSize => {
    const steps = index - SIZES.indexOf(modelSize);
    return {
      size,
      body: {
        chest: shift(fits.chest, steps),
        waist: shift(fits.waist, steps),
        hip: shift(fits.hip, steps),
      },
      garment: Object.fromEntries(
        Object.entries(measures).map(([name, cm]) => [
          name,
          Math.round((cm + grading[name]! * steps) * 10) / 10,
        ]),
      ),
    };
  });
  return { unit: 'cm', modelSize, sizes };
}

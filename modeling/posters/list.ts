import type { ShapeWeights } from '../../src/contract/bones.ts';
import type { PoseName } from '../sheet/poses.ts';

/** One poster: a garment in a colour, as on a body that is not there. */
export interface Poster {
  /** Name of the model, without `.glb`. */
  model: string;
  /** Name of its colourway. */
  variant: string;
  pose: PoseName;
  shape: ShapeWeights;
}

/** How each garment is shown. */
const SHOWN: Record<string, Pick<Poster, 'pose' | 'shape'>> = {
  tshirt: { pose: 'shown', shape: {} },
  dress: { pose: 'shown', shape: { female: 0.5 } },
  jeans: { pose: 'rest', shape: {} },
};

/** The posters of a garment's colourways; throws when it is not known how it is shown. */
export function postersOf(model: string, variants: readonly string[]): Poster[] {
  const shown = SHOWN[model];
  if (!shown) throw new Error(`posters: not said how ${model} is shown`);
  return variants.map((variant) => ({ model, variant, ...shown }));
}

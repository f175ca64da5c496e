import type { ShapeWeights } from '../../src/contract/bones.ts';
import type { PoseName } from '../sheet/poses.ts';

/** A garment, as on a body that is not there, before a wall. */
interface Worn {
  pose: PoseName;
  shape: ShapeWeights;
}

/** Goods that stand on the floor. */
export interface Standing {
  /** How far the camera walks round to the goods' left, and how far it looks down, degrees. */
  turnDeg: number;
  downDeg: number;
  /** Only a part is shown: its middle and height, metres. */
  part?: { at: [number, number, number]; tall: number };
}

/** One poster: a model in a colour, and how it is shown. */
export interface Poster {
  /** Name of the model, without `.glb`. */
  model: string;
  /** Name of its colourway. */
  variant: string;
  shown: Worn | Standing;
}

/** How each model is shown. */
const SHOWN: Record<string, Poster['shown']> = {
  tshirt: { pose: 'shown', shape: {} },
  dress: { pose: 'shown', shape: { female: 0.5 } },
  jeans: { pose: 'rest', shape: {} },
  armchair: { turnDeg: 38, downDeg: 13 },
  vase: { turnDeg: 0, downDeg: 11 },
  tote: { turnDeg: 24, downDeg: 9 },
  bowl: { turnDeg: 0, downDeg: 24 },
  'floor-lamp': { turnDeg: 20, downDeg: 8 },
  'side-table': { turnDeg: 14, downDeg: 20 },
  sofa: { turnDeg: 30, downDeg: 12 },
  'easy-chair': { turnDeg: -34, downDeg: 13 },
  'corner-sofa': { turnDeg: 28, downDeg: 16 },
};

/** How a model is shown; throws when that is not known. */
export function shownOf(model: string): Poster['shown'] {
  const shown = SHOWN[model];
  if (!shown) throw new Error(`posters: not said how ${model} is shown`);
  return shown;
}

/** The posters of a model's colourways; throws when it is not known how it is shown. */
export function postersOf(model: string, variants: readonly string[]): Poster[] {
  const shown = shownOf(model);
  return variants.map((variant) => ({ model, variant, shown }));
}

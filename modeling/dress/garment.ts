import type { Document } from '@gltf-transform/core';
import type { ReadRaw } from './read-raw.ts';
import { readJointMorphs, type JointMorphs } from './joint-morphs.ts';
import { createSizeChart, type SizeChart } from './size-chart.ts';

/** Turns one bone's rotation into a morph's weight. */
export interface MorphDriver {
  bone: string;
  /** Unit axis in model space (+X the wearer's left, +Y up, +Z front). */
  axis: [number, number, number];
  /** Degrees about the axis at which the weight leaves 0 … */
  fromDeg: number;
  /** … and reaches 1; below `fromDeg` for a weight that fades out again. */
  toDeg: number;
}

/**
 * A corrective: weight = product over drivers of clamp01((angle − from) / (to − from)), where angle
 * is the rotation vector of the bone's local rotation from rest (quaternion log, degrees) · axis.
 */
export interface PoseMorph {
  morph: string;
  drivers: MorphDriver[];
}

/** Where on the body: `base` is worn next to the skin above, `bottom` below, `full` from top to legs. */
export type Slot = 'base' | 'bottom' | 'full';

/** What a garment file says of itself (scene extras). */
export interface GarmentExtras {
  kind: 'garment';
  id: string;
  slot: Slot;
  sizeChart: SizeChart;
  jointMorphs: JointMorphs;
  poseMorphs: PoseMorph[];
}

/** What the shop decides about a garment; its measures and morphs come from the cut. */
export interface Garment {
  id: string;
  slot: Slot;
  modelSize: string;
  fits: Parameters<typeof createSizeChart>[2];
  grading: Record<string, number>;
}

/** Completes the extras that a garment's script wrote into its raw file. */
export function prepareGarment({ id, slot, modelSize, fits, grading }: Garment) {
  return async (document: Document, readRaw: ReadRaw): Promise<void> => {
    const scene = document.getRoot().listScenes()[0]!;
    const raw = scene.getExtras() as {
      measures: Record<string, number>;
      poseMorphs: PoseMorph[];
    };
    const extras: GarmentExtras = {
      kind: 'garment',
      id,
      slot,
      sizeChart: createSizeChart(raw.measures, modelSize, fits, grading),
      jointMorphs: readJointMorphs(await readRaw('body.glb')),
      poseMorphs: raw.poseMorphs,
    };
    scene.setExtras({ ...extras });
  };
}

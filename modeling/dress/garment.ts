import type { Document } from '@gltf-transform/core';
import { SHAPE_KEYS } from '../../src/contract/bones.ts';
import type { ReadRaw } from '../models.ts';
import { readJointMorphs } from './joint-morphs.ts';
import { keepMorphTargets } from './morph-targets.ts';

/** Turns one bone's rotation into a morph's weight. */
export interface MorphDriver {
  bone: string;
  /** Unit axis in model space (+X the wearer's left, +Y up, +Z front). */
  axis: [number, number, number];
  /** Degrees about the axis at which the weight leaves 0 … */
  fromDeg: number;
  /** … and reaches 1. */
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

/** Measures of one size, centimetres; a range is [from, to). */
export interface GarmentSize {
  size: string;
  /** Girths of the body that it is cut for. */
  body: { chest: [number, number]; waist: [number, number]; hip: [number, number] };
  /** Laid flat: `chest`, `hem` and `cuff` are half a girth, `length` from the neck point to the hem. */
  garment: Record<string, number>;
}

/** What a garment file says of itself (scene extras). */
export interface GarmentFacts {
  id: string;
  /** Layer on the body; `base` is worn next to the skin. */
  slot: 'base';
  sizeChart: { unit: 'cm'; modelSize: string; sizes: GarmentSize[] };
  poseMorphs: PoseMorph[];
}

/**
 * A garment: its fit and pose morphs come with the raw file, its facts are written here. Morphs
 * that nothing drives are left out.
 */
export function prepareGarment(facts: GarmentFacts) {
  const driven = new Set<string>([...SHAPE_KEYS, ...facts.poseMorphs.map(({ morph }) => morph)]);
  return async (document: Document, readRaw: ReadRaw): Promise<void> => {
    keepMorphTargets(document, driven);
    document
      .getRoot()
      .listScenes()[0]!
      .setExtras({
        kind: 'garment',
        ...facts,
        jointMorphs: readJointMorphs(await readRaw('body.glb')),
      });
  };
}

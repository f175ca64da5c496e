import type { ShapeKey } from '../../src/contract/bones.ts';
import moves from '../joint-morphs.json' with { type: 'json' };

/**
 * How the rest joints follow the shape: shape key → bone → move of its rest position, in metres
 * of model space (world positions, not offsets from the parent) per unit of the key.
 */
export type JointMorphs = Partial<Record<ShapeKey, Record<string, [number, number, number]>>>;

/** The reference body's joint moves; every model that has the body's bones shares them. */
export const JOINT_MORPHS = moves as unknown as JointMorphs;

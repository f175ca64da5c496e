import { BONE, POSE_BONES, type PoseBone, type ShapeWeights } from '../../contract/bones';

/** How a model's rest joints move, in metres of its mesh space, for one unit of each shape key. */
export type JointMorphs = Readonly<
  Record<string, Readonly<Record<string, readonly [number, number, number]>>>
>;

/** A skinned model's bones and rest pose, in the model's mesh space (metres, y up, facing +z). */
export interface Rig {
  /** Names of the skin's joints, in the skin's order. */
  readonly jointNames: readonly string[];
  /** For each joint of the skin the pose bone that carries it: itself or its nearest ancestor. */
  readonly carriers: Int8Array;
  /** 19 × 3: rest joint of each pose bone, before any shape. */
  readonly restJoints: Float64Array;
  readonly jointMorphs: JointMorphs;
}

/** One joint of a skin, as a model file states it. */
export interface RestJoint {
  readonly name: string;
  /** Name of the nearest ancestor that is a joint, or null. */
  readonly parent: string | null;
  /** Origin at rest, mesh space, metres. */
  readonly position: readonly [number, number, number];
}

/**
 * Normalises a skin to the pose's bones. Joints that the pose does not know (upperChest, toes,
 * fingers) are carried rigidly by their nearest ancestor that it does.
 *
 * @throws when the skin lacks one of the pose's bones.
 */
export function createRig(joints: readonly RestJoint[], jointMorphs: JointMorphs = {}): Rig {
  const byName = new Map(joints.map((joint) => [joint.name, joint]));
  const restJoints = new Float64Array(POSE_BONES.length * 3);
  POSE_BONES.forEach((bone, index) => {
    const joint = byName.get(bone);
    if (!joint) throw new Error(`rig: the skin has no joint "${bone}"`);
    restJoints.set(joint.position, index * 3);
  });
  const carrierOf = (joint: RestJoint | undefined): number => {
    if (!joint) return BONE.hips;
    const index = BONE[joint.name as PoseBone];
    return index ?? carrierOf(joint.parent === null ? undefined : byName.get(joint.parent));
  };
  return {
    jointNames: joints.map((joint) => joint.name),
    carriers: Int8Array.from(joints, carrierOf),
    restJoints,
    jointMorphs,
  };
}

/** Writes the rest joints (19 × 3, metres) of a rig whose model wears `weights` into `out`. */
export function shapedRestJoints(rig: Rig, weights: ShapeWeights, out: Float64Array): void {
  out.set(rig.restJoints);
  for (const key in rig.jointMorphs) {
    const weight = weights[key as keyof ShapeWeights] ?? 0;
    if (weight === 0) continue;
    const moves = rig.jointMorphs[key];
    for (const bone in moves) {
      const index = BONE[bone as PoseBone];
      if (index === undefined) continue;
      for (let axis = 0; axis < 3; axis++) out[index * 3 + axis] += weight * moves[bone][axis];
    }
  }
}

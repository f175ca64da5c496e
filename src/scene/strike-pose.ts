import { Bone, Matrix4, SkinnedMesh, Vector3, type Object3D, type Skeleton } from 'three';
import type { ShapeKey, ShapeWeights } from '../contract/bones';

/** Rotation vectors of bones from rest, degrees about the model's axes (+x left, +y up, +z front). */
export type BoneTurns = Readonly<Record<string, readonly [number, number, number]>>;

/** What a model's scene extras say that matters here. */
interface Extras {
  /** How rest joints follow the shape: key → bone → metres per unit. */
  readonly jointMorphs?: Partial<Record<ShapeKey, Record<string, [number, number, number]>>>;
  /** Corrective shapes: the product of how far each driver's bone has turned, 0..1. */
  readonly poseMorphs?: readonly {
    readonly morph: string;
    readonly drivers: readonly {
      readonly bone: string;
      readonly axis: readonly [number, number, number];
      readonly fromDeg: number;
      readonly toDeg: number;
    }[];
  }[];
}

const RADIANS = Math.PI / 180;

/** Puts a freshly loaded model into a pose and a shape, by its bones and by what its extras say. */
export function strikePose(root: Object3D, pose: BoneTurns, shape: ShapeWeights): void {
  const { jointMorphs = {}, poseMorphs = [] } = root.userData as Extras;
  const turns = turnBones(root, pose);
  moveJoints(root, jointMorphs, shape);
  const weights: Record<string, number> = { ...shape };
  for (const { morph, drivers } of poseMorphs) {
    weights[morph] = drivers.reduce((product, { bone, axis, fromDeg, toDeg }) => {
      const degrees = turns.get(bone)!.dot(new Vector3(...axis)) / RADIANS;
      return product * Math.min(1, Math.max(0, (degrees - fromDeg) / (toDeg - fromDeg)));
    }, 1);
  }
  root.traverse((object) => {
    if (!(object instanceof SkinnedMesh)) return;
    for (const [name, index] of Object.entries(object.morphTargetDictionary ?? {})) {
      object.morphTargetInfluences![index] = weights[name] ?? 0;
    }
  });
}

/** Turns each bone from rest; returns the rotation vectors, radians. */
function turnBones(root: Object3D, pose: BoneTurns): Map<string, Vector3> {
  const turns = new Map<string, Vector3>();
  root.traverse((object) => {
    if (!(object instanceof Bone)) return;
    const turn = new Vector3(...(pose[object.name] ?? [0, 0, 0]));
    turn.multiplyScalar(RADIANS);
    turns.set(object.name, turn);
    object.quaternion.setFromAxisAngle(turn.clone().normalize(), turn.length());
  });
  return turns;
}

/** Moves the rest joints, and what they are bound to, to where the shape has them. */
function moveJoints(
  root: Object3D,
  jointMorphs: NonNullable<Extras['jointMorphs']>,
  shape: ShapeWeights,
): void {
  const moveOf = (bone: Object3D | null): Vector3 => {
    const move = new Vector3();
    for (const [key, weight] of Object.entries(shape) as [ShapeKey, number][]) {
      const joint = bone && jointMorphs[key]?.[bone.name];
      if (joint) move.addScaledVector(new Vector3(...joint), weight);
    }
    return move;
  };
  const skeletons = new Set<Skeleton>();
  root.traverse((object) => {
    if (object instanceof SkinnedMesh) skeletons.add(object.skeleton);
    if (object instanceof Bone) object.position.add(moveOf(object)).sub(moveOf(object.parent));
  });
  for (const { bones, boneInverses } of skeletons) {
    boneInverses.forEach((inverse, i) => {
      const { x, y, z } = moveOf(bones[i]!);
      // Joints do not turn at rest, so the inverses move the opposite way.
      inverse.premultiply(new Matrix4().makeTranslation(-x, -y, -z));
    });
  }
}

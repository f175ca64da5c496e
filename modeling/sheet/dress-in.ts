import { Bone, SkinnedMesh, Vector3, type Object3D } from 'three';
import type { ShapeWeights } from '../../src/contract/bones.ts';
import type { PoseMorph } from '../dress/garment.ts';
import type { JointMorphs } from '../dress/joint-morphs.ts';
import { POSES, type PoseName } from './poses.ts';

const RADIANS = Math.PI / 180;

/** Puts a loaded model into a pose and a shape, by its own bones and by what its extras say. */
export function dressIn(root: Object3D, poseName: PoseName, shape: ShapeWeights): void {
  const { jointMorphs = {}, poseMorphs = [] } = root.userData as {
    jointMorphs?: JointMorphs;
    poseMorphs?: PoseMorph[];
  };
  const pose = POSES[poseName];
  const turns = new Map<string, Vector3>();
  const moveOf = (bone: Object3D | null): Vector3 => {
    const move = new Vector3();
    for (const [key, weight] of Object.entries(shape) as [keyof JointMorphs, number][]) {
      const joint = bone && jointMorphs[key]?.[bone.name];
      if (joint) move.addScaledVector(new Vector3(...joint), weight);
    }
    return move;
  };
  root.traverse((object) => {
    if (object instanceof Bone) {
      const turn = new Vector3(...(pose[object.name] ?? [0, 0, 0])).multiplyScalar(RADIANS);
      turns.set(object.name, turn);
      const angle = turn.length();
      object.quaternion.setFromAxisAngle(turn.clone().normalize(), angle);
      const rest = (object.userData.rest ??= object.position.clone()) as Vector3;
      object.position.copy(rest).add(moveOf(object)).sub(moveOf(object.parent));
    }
  });
  const weights: Record<string, number> = { ...shape };
  for (const { morph, drivers } of poseMorphs) {
    weights[morph] = drivers.reduce((product, { bone, axis, fromDeg, toDeg }) => {
      const degrees = turns.get(bone)!.dot(new Vector3(...axis)) / RADIANS;
      return product * Math.min(1, Math.max(0, (degrees - fromDeg) / (toDeg - fromDeg)));
    }, 1);
  }
  root.traverse((object) => {
    if (!(object instanceof SkinnedMesh) || !object.morphTargetDictionary) return;
    for (const [name, index] of Object.entries(object.morphTargetDictionary)) {
      object.morphTargetInfluences![index] = weights[name] ?? 0;
    }
  });
}

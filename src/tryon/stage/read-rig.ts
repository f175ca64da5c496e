import { Vector3, type Bone, type Skeleton } from 'three';
import { createRig, type JointMorphs, type RestJoint, type Rig } from '../garment/rig';

const _position = new Vector3();

/** Reads a loaded skin's joints at rest, in mesh space, from its inverse bind matrices. */
export function readRig(skeleton: Skeleton, jointMorphs?: JointMorphs): Rig {
  const names = new Set(skeleton.bones.map((bone) => bone.name));
  const joints = skeleton.bones.map((bone, index): RestJoint => {
    _position.setFromMatrixPosition(skeleton.boneInverses[index].clone().invert());
    return {
      name: bone.name,
      parent: parentJoint(bone, names),
      position: [_position.x, _position.y, _position.z],
    };
  });
  return createRig(joints, jointMorphs);
}

function parentJoint(bone: Bone, names: ReadonlySet<string>): string | null {
  for (let at = bone.parent; at; at = at.parent) if (names.has(at.name)) return at.name;
  return null;
}

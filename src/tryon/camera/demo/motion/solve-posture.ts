import { Quaternion, Vector3 } from 'three';
import type { ClipFrame } from '../clip';
import { VRM_BONE, type VrmBone } from '../vrm-bone';
import type { FootPosture, Posture } from './posture';
import { REST } from './reference-rig';
import { solveArm, type SideRotations } from './solve-arm';
import { ankleOf, legDrop, solveLeg } from './solve-leg';
import { rootOf, solveTrunk } from './trunk';
import { mirrorQuaternion, mirrorVector } from './turn';

/**
 * Turns a posture into the reference body's hips position and bone rotations. Feet stay where the
 * posture puts them: when a leg would be too short, the pelvis comes down. The right side is solved
 * as the left side of a mirrored body.
 */
export function solvePosture(posture: Posture, out: ClipFrame): void {
  const { leftArm, rightArm, leftFoot } = posture;
  const rightFoot = mirrorFoot(posture.rightFoot);
  const trunk = solveTrunk(posture);
  const { hips } = trunk;
  const hipsMirrored = mirrorQuaternion(hips);
  const root = rootOf(posture);
  const leftHip = hipJoint(hips, root);
  const rightHip = hipJoint(hipsMirrored, mirrorVector(root));
  const drop = Math.max(legDrop(leftHip, ankleOf(leftFoot)), legDrop(rightHip, ankleOf(rightFoot)));
  for (const point of [root, leftHip, rightHip]) point.y -= drop;

  root.toArray(out.root);
  const set = (bone: VrmBone, rotation: Quaternion) =>
    rotation.toArray(out.rotations, VRM_BONE[bone] * 4);
  const setSide = (side: 'left' | 'right', rotations: SideRotations) => {
    for (const [part, rotation] of Object.entries(rotations))
      set(`${side}${part}` as VrmBone, side === 'left' ? rotation : mirrorQuaternion(rotation));
  };
  for (const [bone, rotation] of Object.entries(trunk)) set(bone as VrmBone, rotation);
  setSide('left', { ...solveArm(leftArm), ...solveLeg(leftFoot, leftHip, hips) });
  setSide('right', { ...solveArm(rightArm), ...solveLeg(rightFoot, rightHip, hipsMirrored) });
}

const mirrorFoot = (foot: FootPosture): FootPosture => ({ ...foot, x: -foot.x, yaw: -foot.yaw });

/** The left hip joint under a pelvis that is turned and lies at `root`. */
function hipJoint(hips: Quaternion, root: Vector3): Vector3 {
  return REST.UpperLeg.clone().sub(REST.hips).applyQuaternion(hips).add(root);
}

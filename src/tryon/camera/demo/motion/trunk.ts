import { Matrix4, Quaternion, Vector3 } from 'three';
import type { ArmPosture, Bend, Posture } from './posture';
import { REST } from './reference-rig';
import { reachTo } from './solve-arm';
import { turn } from './turn';

/** Share of a bend that the lower of two bones takes: spine before chest, neck before head. */
const SPINE_SHARE = 0.45;
const NECK_SHARE = 0.4;

/** Local rotations of the trunk's bones. */
export type TrunkRotations = Readonly<
  Record<'hips' | 'spine' | 'chest' | 'neck' | 'head', Quaternion>
>;

export function solveTrunk({ pelvis, spine, head }: Posture): TrunkRotations {
  return {
    hips: turn(pelvis),
    spine: turn(scaled(spine, SPINE_SHARE)),
    chest: turn(scaled(spine, 1 - SPINE_SHARE)),
    neck: turn(scaled(head, NECK_SHARE)),
    head: turn(scaled(head, 1 - NECK_SHARE)),
  };
}

/** Where a posture puts the hips' joint, metres. */
export function rootOf({ pelvis }: Posture): Vector3 {
  return REST.hips.clone().add(new Vector3(pelvis.x, pelvis.y, pelvis.z));
}

/** What brings the left wrist to a point of the room (metres), with the trunk as the posture has it. */
export function reachPoint(
  posture: Posture,
  x: number,
  y: number,
  z: number,
): Pick<ArmPosture, 'elevation' | 'azimuth' | 'reach'> {
  const { hips, spine, chest } = solveTrunk(posture);
  const chestFrame = joint(rootOf(posture), hips)
    .multiply(joint(REST.spine.clone().sub(REST.hips), spine))
    .multiply(joint(REST.chest.clone().sub(REST.spine), chest));
  const point = new Vector3(x, y, z).applyMatrix4(chestFrame.invert()).add(REST.chest);
  return reachTo(point.x, point.y, point.z);
}

const joint = (at: Vector3, rotation: Quaternion): Matrix4 =>
  new Matrix4().makeRotationFromQuaternion(rotation).setPosition(at);

const scaled = ({ pitch, yaw, roll }: Bend, share: number): Bend => ({
  pitch: pitch * share,
  yaw: yaw * share,
  roll: roll * share,
});

/** Poses the mannequin by its controls: two-bone inverse kinematics for arms and legs. */
import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { BONE, POSE_BONES, POSE_BONE_PARENTS } from '../../../../src/contract/bones';
import type { Proportions } from './mannequin';
import { ease, type ArmControl, type Control } from './motion';

/** Joints and bones' rotations in one space, in POSE_BONES order; rotations about the parents. */
export interface PosedBody {
  readonly joints: Vector3[];
  readonly rotations: Quaternion[];
  readonly localRotations: Quaternion[];
}

const X = new Vector3(1, 0, 0);
const Y = new Vector3(0, 1, 0);
const Z = new Vector3(0, 0, 1);
const ANKLE_HEIGHT = 0.085;
const HIP_DROP = 0.055;

const about = (axis: Vector3, angle: number) => new Quaternion().setFromAxisAngle(axis, angle);
const turn = ({ pitch, yaw, roll }: { pitch: number; yaw: number; roll: number }) =>
  new Quaternion().setFromEuler(new Euler(pitch, yaw, roll, 'YXZ'));
const basis = (x: Vector3, y: Vector3, z: Vector3) =>
  new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, y, z));
/** The part of `v` perpendicular to the unit vector `axis`, one long. */
const perpendicular = (v: Vector3, axis: Vector3) =>
  v.clone().addScaledVector(axis, -v.dot(axis)).normalize();

/** Joints and world rotations of local ones. */
export function forwardKinematics(
  offsets: readonly Vector3[],
  root: Vector3,
  localRotations: readonly Quaternion[],
): PosedBody {
  const body: PosedBody = { joints: [], rotations: [], localRotations: [...localRotations] };
  body.joints[0] = root.clone();
  for (let bone = 0; bone < POSE_BONES.length; bone++) place(body, offsets, bone);
  return body;
}

/** Joint and world rotation of one bone whose parent is placed. */
function place(body: PosedBody, offsets: readonly Vector3[], bone: number): void {
  placeJoint(body, offsets, bone);
  const parent = POSE_BONE_PARENTS[bone];
  const local = body.localRotations[bone];
  body.rotations[bone] =
    parent < 0 ? local.clone() : body.rotations[parent].clone().multiply(local);
}

function placeJoint(body: PosedBody, offsets: readonly Vector3[], bone: number): void {
  const parent = POSE_BONE_PARENTS[bone];
  if (parent < 0) return;
  const offset = offsets[bone].clone().applyQuaternion(body.rotations[parent]);
  body.joints[bone] = offset.add(body.joints[parent]);
}

/** The mannequin on the floor, `sideways` metres from the middle, in world space. */
export function poseMannequin(
  p: Proportions,
  offsets: readonly Vector3[],
  control: Control,
  sideways: number,
): PosedBody {
  const base = new Vector3(sideways, 0, 0);
  const heading = about(Y, control.yaw);
  const body: PosedBody = {
    joints: [],
    rotations: [],
    localRotations: POSE_BONES.map(() => new Quaternion()),
  };
  const local = body.localRotations;
  const share = (rotation: Quaternion, part: number) => new Quaternion().slerp(rotation, part);

  const legLength = p.thigh + p.shin;
  const hipsHeight = legLength * 0.985 + ANKLE_HEIGHT + HIP_DROP;
  const lift = (control.shift.y * legLength) / 0.86;
  body.joints[0] = new Vector3(control.shift.x, hipsHeight + lift, control.shift.z);
  body.joints[0].applyQuaternion(heading).add(base);
  local[BONE.hips] = heading.clone().multiply(turn(control.hips));
  local[BONE.spine] = share(turn(control.spine), 0.45);
  local[BONE.chest] = share(turn(control.spine), 0.55);
  local[BONE.neck] = share(turn(control.head), 0.4);
  local[BONE.head] = share(turn(control.head), 0.6);
  for (let bone = 0; bone <= BONE.head; bone++) place(body, offsets, bone);

  poseArm(body, p, offsets, control.left, 1, BONE.leftShoulder);
  poseArm(body, p, offsets, control.right, -1, BONE.rightShoulder);
  for (const [side, thigh, foot] of [
    [1, BONE.leftUpperLeg, control.leftFoot],
    [-1, BONE.rightUpperLeg, control.rightFoot],
  ] as const) {
    const ankle = new Vector3(
      side * (p.hipBreadth + 0.012),
      ANKLE_HEIGHT + foot.lift,
      foot.forward - 0.012,
    );
    ankle.applyQuaternion(heading).add(base);
    poseLeg(body, p, offsets, heading, side, thigh, ankle, foot.lift);
  }
  return body;
}

function poseArm(
  body: PosedBody,
  p: Proportions,
  offsets: readonly Vector3[],
  control: ArmControl,
  side: number,
  clavicle: number,
): void {
  const { joints, rotations, localRotations: local } = body;
  const [upper, lower, hand] = [clavicle + 1, clavicle + 2, clavicle + 3];
  const chest = rotations[BONE.chest];
  const reach = control.wrist.clone().multiplyScalar(p.upperArm + p.forearm);
  const target = new Vector3(side * p.shoulderBreadth * 0.62, 0.18 * p.torso, 0).add(reach);
  target.applyQuaternion(chest).add(joints[BONE.chest]);

  const direction = reach.clone().normalize();
  const elevation = Math.acos(Math.max(-1, Math.min(1, -direction.y)));
  const raised = ease(((elevation * 180) / Math.PI - 35) / 135);
  local[clavicle] = about(Y, -side * 0.22 * Math.max(0, direction.z) * raised * 1.4).multiply(
    about(Z, side * 0.42 * raised),
  );
  place(body, offsets, clavicle);
  placeJoint(body, offsets, upper);

  const pole = control.pole.clone().applyQuaternion(chest);
  const limb = twoBone(joints[upper], target, p.upperArm, p.forearm, pole);
  const x = limb.middle.clone().sub(joints[upper]).normalize().multiplyScalar(side);
  const forearm = limb.end.clone().sub(limb.middle).normalize();
  const z = perpendicular(limb.bend.clone().negate(), x);
  const world = basis(x, z.clone().cross(x), z);
  local[upper] = rotations[clavicle].clone().invert().multiply(world);
  place(body, offsets, upper);
  const bent = forearm.applyQuaternion(world.clone().invert());
  const flexion = Math.atan2(bent.z, side * bent.x);
  local[lower] = about(Y, -side * flexion).multiply(about(X, side * control.pronation * 0.5));
  place(body, offsets, lower);
  local[hand] = about(X, side * control.pronation * 0.5);
  place(body, offsets, hand);
}

function poseLeg(
  body: PosedBody,
  p: Proportions,
  offsets: readonly Vector3[],
  heading: Quaternion,
  side: number,
  thigh: number,
  ankle: Vector3,
  lift: number,
): void {
  const { joints, rotations, localRotations: local } = body;
  const [shin, foot] = [thigh + 1, thigh + 2];
  const footTurn = heading.clone().multiply(about(Y, side * 0.14));
  placeJoint(body, offsets, thigh);
  const pole = Z.clone().applyQuaternion(footTurn);
  const limb = twoBone(joints[thigh], ankle, p.thigh, p.shin, pole);
  const y = limb.middle.clone().sub(joints[thigh]).normalize().negate();
  const z = perpendicular(limb.bend, y);
  const world = basis(y.clone().cross(z), y, z);
  local[thigh] = rotations[BONE.hips].clone().invert().multiply(world);
  place(body, offsets, thigh);
  const bent = limb.end.clone().sub(limb.middle).normalize();
  bent.applyQuaternion(world.clone().invert());
  local[shin] = about(X, Math.atan2(-bent.z, -bent.y));
  place(body, offsets, shin);
  const tiptoe = about(X, Math.max(0, lift) * 3);
  local[foot] = rotations[shin].clone().invert().multiply(footTurn.multiply(tiptoe));
  place(body, offsets, foot);
}

/** Middle joint and end of a limb from `start` that reaches for `target`, bent towards `pole`. */
function twoBone(start: Vector3, target: Vector3, inner: number, outer: number, pole: Vector3) {
  const reach = target.clone().sub(start);
  const longest = (inner + outer) * 0.997;
  const shortest = Math.abs(inner - outer) + 0.05;
  reach.setLength(Math.max(shortest, Math.min(longest, reach.length())));
  const span = reach.length();
  const along = (inner * inner + span * span - outer * outer) / (2 * span);
  const height = Math.sqrt(Math.max(0, inner * inner - along * along));
  const direction = reach.clone().normalize();
  const bend = perpendicular(pole, direction);
  const middle = start.clone().addScaledVector(direction, along).addScaledVector(bend, height);
  return { middle, end: start.clone().add(reach), bend };
}

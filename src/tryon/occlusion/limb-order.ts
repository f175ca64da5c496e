import { BONE } from '../../contract/bones';
import type { BodyPose } from '../body/pose';
import { BODY_PARTS } from './body-parts';

/**
 * The trunk is moved away from the camera by this much: cloth and skin do not bend alike, and the
 * skin beside an opening would bite into the cloth. What it must hide lies farther behind.
 */
const TRUNK_RECESS_M = 0.025;
/** Moves a forearm clear of cloth that stands off the chest. */
const CLEARANCE_M = 0.12;
/** A forearm whose middle lies this near to the trunk's middle plane hangs beside it … */
const BESIDE_M = 0.06;
/** … and one this far from it is clearly before or behind it. */
const CLEAR_M = 0.14;

const TRUNK = BODY_PARTS.indexOf('trunk');
const ARMS = [
  { part: BODY_PARTS.indexOf('leftForearm'), elbow: BONE.leftLowerArm, wrist: BONE.leftHand },
  { part: BODY_PARTS.indexOf('rightForearm'), elbow: BONE.rightLowerArm, wrist: BONE.rightHand },
];

/**
 * Orders forearms and trunk. A forearm that is clearly before or behind the trunk is moved well to
 * that side of the cloth, since its own depth is the fit's weakest figure (several centimetres). One
 * that hangs beside the trunk keeps its depth, and passes the cloth where it does. Between the two
 * the move grows steadily, so that no order ever flips from one frame to the next.
 *
 * @param out for each of {@link BODY_PARTS}: metres of depth towards the camera
 */
export function writeLimbOrder({ joints }: BodyPose, out: Float32Array): void {
  out[TRUNK] = -TRUNK_RECESS_M;
  for (let i = 0; i < ARMS.length; i++) {
    const { part, elbow, wrist } = ARMS[i];
    const x = (joints[elbow * 3] + joints[wrist * 3]) / 2;
    const y = (joints[elbow * 3 + 1] + joints[wrist * 3 + 1]) / 2;
    const z = (joints[elbow * 3 + 2] + joints[wrist * 3 + 2]) / 2;
    const ahead = z - trunkDepth(joints, x, y);
    const clear = (Math.abs(ahead) - BESIDE_M) / (CLEAR_M - BESIDE_M);
    out[part] = Math.sign(ahead) * CLEARANCE_M * Math.min(1, Math.max(0, clear));
  }
}

/** Depth (camera z, metres) of the trunk's middle plane, through hips and shoulders, at (x, y). */
function trunkDepth(joints: Float64Array, x: number, y: number): number {
  const l = BONE.leftUpperArm * 3;
  const r = BONE.rightUpperArm * 3;
  const h = BONE.hips * 3;
  const ax = joints[l] - joints[h];
  const ay = joints[l + 1] - joints[h + 1];
  const az = joints[l + 2] - joints[h + 2];
  const bx = joints[r] - joints[h];
  const by = joints[r + 1] - joints[h + 1];
  const bz = joints[r + 2] - joints[h + 2];
  const nx = ay * bz - az * by;
  const ny = az * bx - ax * bz;
  const nz = ax * by - ay * bx;
  // Seen from the side the plane runs along the line of sight: its middle decides then.
  if (Math.abs(nz) < 0.35 * Math.hypot(nx, ny, nz)) {
    return (joints[l + 2] + joints[r + 2]) / 4 + joints[h + 2] / 2;
  }
  return joints[h + 2] - (nx * (x - joints[h]) + ny * (y - joints[h + 1])) / nz;
}

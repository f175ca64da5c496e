import { LANDMARK_COUNT } from '../../contract/landmark';
import { rotate } from '../../math/quaternion';
import { addScaled, createVector, dot, length } from '../../math/vector';
import { BONE } from '../../contract/bones';
import { LENGTHS, LENGTH_OF_BONE } from './body-template';
import { DOFS } from './dofs';
import { CARRIED_BY, type Kinematics } from './kinematics';
import type { Marker, MarkerSet } from './markers';
import { FIRST_DOF, FIRST_LENGTH } from './unknowns';

/** A marker with where it is now and how it moves with the unknowns. */
export interface MarkerPoint {
  readonly marker: Marker;
  /** The offset for the present view. */
  readonly offset: Float64Array;
  /** Camera space, metres. */
  readonly position: Float64Array;
  /** The unknowns that move it, ascending; the first three are the root's position. */
  readonly columns: Int32Array;
  /** For each column the derivative of the position: (x, y, z) after (x, y, z). */
  readonly jacobian: Float64Array;
}

export interface MarkerPoints {
  readonly all: readonly MarkerPoint[];
  /** By landmark index; a landmark without a marker is undefined. */
  readonly byLandmark: readonly (MarkerPoint | undefined)[];
}

const CHEST_Z_AXIS = BONE.chest * 3 + 2;
const _arm = createVector();

export function createMarkerPoints(markers: MarkerSet): MarkerPoints {
  const all = markers.map((marker): MarkerPoint => {
    const columns = columnsOf(marker);
    const jacobian = new Float64Array(columns.length * 3);
    for (let axis = 0; axis < 3; axis++) jacobian[axis * 4] = 1;
    const offset = Float64Array.from(marker.offset[0]);
    return { marker, offset, position: createVector(), columns, jacobian };
  });
  const byLandmark = Array.from({ length: LANDMARK_COUNT }, (_, landmark) =>
    all.find((point) => point.marker.landmark === landmark),
  );
  return { all, byLandmark };
}

function columnsOf({ frame, origin }: Marker): Int32Array {
  const columns = [0, 1, 2];
  DOFS.forEach((dof, index) => {
    if (CARRIED_BY[frame][dof.bone]) columns.push(FIRST_DOF + index);
  });
  LENGTHS.forEach((_, length) => {
    const stretches = LENGTH_OF_BONE.some((l, bone) => l === length && CARRIED_BY[origin][bone]);
    if (stretches) columns.push(FIRST_LENGTH + length);
  });
  return Int32Array.from(columns);
}

/** Blends every marker's offset for the side from which the chest is seen. */
export function turnMarkersToView(points: MarkerPoints, kinematics: Kinematics): void {
  const chest = kinematics.joints[BONE.chest];
  const facing = -dot(kinematics.axes[CHEST_Z_AXIS], chest) / (length(chest) || 1);
  const front = Math.max(0, facing);
  const back = Math.max(0, -facing);
  const side = 1 - front - back;
  for (let i = 0; i < points.all.length; i++) {
    const { marker, offset } = points.all[i];
    for (let axis = 0; axis < 3; axis++) {
      offset[axis] =
        front * marker.offset[0][axis] +
        side * marker.offset[1][axis] +
        back * marker.offset[2][axis];
    }
  }
}

/** Places every marker and writes its Jacobian. */
export function updateMarkerPoints(points: MarkerPoints, kinematics: Kinematics): void {
  for (let i = 0; i < points.all.length; i++) {
    const point = points.all[i];
    const { frame, origin } = point.marker;
    rotate(kinematics.rotations[frame], point.offset, point.position);
    addScaled(point.position, kinematics.joints[origin], 1, point.position);
    for (let entry = 3; entry < point.columns.length; entry++) {
      const column = point.columns[entry];
      if (column < FIRST_LENGTH) writeTurn(point, entry, column - FIRST_DOF, kinematics);
      else writeStretch(point, entry, column - FIRST_LENGTH, kinematics);
    }
  }
}

/** A turn about a bone's own axis a moves a point p by a × (p - joint). */
function writeTurn(point: MarkerPoint, entry: number, index: number, kinematics: Kinematics): void {
  const dof = DOFS[index];
  const at = entry * 3;
  point.jacobian.fill(0, at, at + 3);
  addTurn(point, at, dof.bone, dof.axis, dof.share, kinematics);
  if (dof.otherBone >= 0 && CARRIED_BY[point.marker.frame][dof.otherBone]) {
    addTurn(point, at, dof.otherBone, dof.axis, dof.otherShare, kinematics);
  }
}

function addTurn(
  point: MarkerPoint,
  at: number,
  bone: number,
  axis: number,
  share: number,
  kinematics: Kinematics,
): void {
  const a = kinematics.axes[bone * 3 + axis];
  addScaled(point.position, kinematics.joints[bone], -1, _arm);
  point.jacobian[at] += share * (a[1] * _arm[2] - a[2] * _arm[1]);
  point.jacobian[at + 1] += share * (a[2] * _arm[0] - a[0] * _arm[2]);
  point.jacobian[at + 2] += share * (a[0] * _arm[1] - a[1] * _arm[0]);
}

function writeStretch(
  point: MarkerPoint,
  entry: number,
  length: number,
  kinematics: Kinematics,
): void {
  const at = entry * 3;
  point.jacobian.fill(0, at, at + 3);
  const carried = CARRIED_BY[point.marker.origin];
  for (let bone = 1; bone < carried.length; bone++) {
    if (!carried[bone] || LENGTH_OF_BONE[bone] !== length) continue;
    const stretch = kinematics.stretches[bone];
    for (let axis = 0; axis < 3; axis++) point.jacobian[at + axis] += stretch[axis];
  }
}

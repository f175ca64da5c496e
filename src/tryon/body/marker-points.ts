import { BONE } from '../../contract/bones';
import { LANDMARK_COUNT } from '../../contract/landmark';
import { rotate } from '../../math/quaternion';
import {
  addScaled,
  createVector,
  cross,
  dot,
  length,
  scale,
  subtract,
  viewsOf,
} from '../../math/vector';
import { LENGTHS, LENGTH_OF_BONE } from './body-template';
import { DOFS, type Dof } from './dofs';
import { CARRIED_BY, type Kinematics } from './kinematics';
import type { Marker, MarkerSet } from './marker';
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
  /** For each column the derivative of the position. */
  readonly derivatives: readonly Float64Array[];
  /** All derivatives in one buffer, (x, y, z) after (x, y, z): the same memory. */
  readonly jacobian: Float64Array;
}

export interface MarkerPoints {
  readonly all: readonly MarkerPoint[];
  /** By landmark index; a landmark without a marker is undefined. */
  readonly byLandmark: readonly (MarkerPoint | undefined)[];
}

const CHEST_Z_AXIS = BONE.chest * 3 + 2;
const _arm = createVector();
const _velocity = createVector();

export function createMarkerPoints(markers: MarkerSet): MarkerPoints {
  const all = markers.map((marker): MarkerPoint => {
    const columns = columnsOf(marker);
    const jacobian = new Float64Array(columns.length * 3);
    for (let axis = 0; axis < 3; axis++) jacobian[axis * 4] = 1;
    const offset = Float64Array.from(marker.offset[0]);
    const derivatives = viewsOf(jacobian, 3);
    return { marker, offset, position: createVector(), columns, derivatives, jacobian };
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
      if (column < FIRST_LENGTH) writeTurn(point, entry, DOFS[column - FIRST_DOF], kinematics);
      else writeStretch(point, entry, column - FIRST_LENGTH, kinematics);
    }
  }
}

/** A turn about a bone's own axis a moves a point p by a × (p - joint). */
function writeTurn(point: MarkerPoint, entry: number, dof: Dof, kinematics: Kinematics): void {
  const derivative = point.derivatives[entry];
  turnVelocity(point, dof.bone, dof.axis, kinematics);
  scale(_velocity, dof.share, derivative);
  if (dof.otherBone < 0 || !CARRIED_BY[point.marker.frame][dof.otherBone]) return;
  turnVelocity(point, dof.otherBone, dof.axis, kinematics);
  addScaled(derivative, _velocity, dof.otherShare, derivative);
}

function turnVelocity(
  point: MarkerPoint,
  bone: number,
  axis: number,
  kinematics: Kinematics,
): void {
  subtract(point.position, kinematics.joints[bone], _arm);
  cross(kinematics.axes[bone * 3 + axis], _arm, _velocity);
}

function writeStretch(
  point: MarkerPoint,
  entry: number,
  length: number,
  kinematics: Kinematics,
): void {
  const derivative = point.derivatives[entry];
  derivative.fill(0);
  const carried = CARRIED_BY[point.marker.origin];
  for (let bone = 1; bone < carried.length; bone++) {
    if (!carried[bone] || LENGTH_OF_BONE[bone] !== length) continue;
    addScaled(derivative, kinematics.stretches[bone], 1, derivative);
  }
}

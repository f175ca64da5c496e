/** Landmarks as a perfect tracker would give them for a known state. */
import { LANDMARK, LANDMARK_COUNT, type Landmarks } from '../../../../src/contract/landmark';
import type { BodyTemplate } from '../../../../src/tryon/body/body-template';
import type { FitState } from '../../../../src/tryon/body/fit-state';
import { createKinematics, updateKinematics } from '../../../../src/tryon/body/kinematics';
import {
  createMarkerPoints,
  turnMarkersToView,
  updateMarkerPoints,
} from '../../../../src/tryon/body/marker-points';
import type { MarkerSet } from '../../../../src/tryon/body/marker';
import { fromRotationVector, rotate, createQuaternion } from '../../../../src/math/quaternion';
import type { Pinhole } from './clips';

/** The tracker leans everything towards the camera by this, radians. */
export const SYNTHETIC_LEAN = 0.1;

/** All markers projected exactly; world points about the hips, leant as the tracker's are. */
export function landmarksOf(
  template: BodyTemplate,
  state: FitState,
  markers: MarkerSet,
  { width, height, focalPx }: Pinhole,
): Landmarks {
  const kinematics = createKinematics();
  const points = createMarkerPoints(markers);
  updateKinematics(template, state, kinematics);
  turnMarkersToView(points, kinematics);
  updateMarkerPoints(points, kinematics);
  const at = (landmark: number) => points.byLandmark[landmark]!.position;
  const left = at(LANDMARK.leftHip);
  const origin = at(LANDMARK.rightHip).map((x, axis) => (x + left[axis]) / 2);

  const lean = createQuaternion();
  fromRotationVector(SYNTHETIC_LEAN, 0, 0, lean);
  const image = new Float32Array(LANDMARK_COUNT * 4);
  const world = new Float32Array(LANDMARK_COUNT * 4);
  for (const { marker, position } of points.all) {
    const scale = focalPx / -position[2];
    const x = 0.5 + (position[0] * scale) / width;
    const y = 0.5 - (position[1] * scale) / height;
    image.set([x, y, 0, 1], marker.landmark * 4);
    const relative = position.map((value, axis) => value - origin[axis]);
    rotate(lean, relative, relative);
    world.set([relative[0], -relative[1], -relative[2], 1], marker.landmark * 4);
  }
  return { image, world };
}

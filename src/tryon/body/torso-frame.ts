import { LANDMARK } from '../../contract/landmark';
import { fromBasis } from '../../math/quaternion';
import { addScaled, createVector, cross, normalize, reject, subtract } from '../../math/vector';

const _up = createVector();
const _left = createVector();
const _front = createVector();

/**
 * Rotation of the trunk: up from hips to shoulders, left along the sum of hip and shoulder line.
 *
 * @param points 33 landmarks, camera axes
 */
export function writeTorsoFrame(points: readonly Float64Array[], out: Float64Array): void {
  const leftShoulder = points[LANDMARK.leftShoulder];
  const rightShoulder = points[LANDMARK.rightShoulder];
  const leftHip = points[LANDMARK.leftHip];
  const rightHip = points[LANDMARK.rightHip];
  subtract(leftShoulder, leftHip, _up);
  addScaled(_up, rightShoulder, 1, _up);
  subtract(_up, rightHip, _up);
  normalize(_up, _up);
  subtract(leftShoulder, rightShoulder, _left);
  addScaled(_left, leftHip, 1, _left);
  subtract(_left, rightHip, _left);
  reject(_left, _up, _left);
  normalize(_left, _left);
  cross(_left, _up, _front);
  fromBasis(_left, _up, _front, out);
}

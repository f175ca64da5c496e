import { LANDMARK } from '../../../src/contract/landmark';
import type { Sight } from '../../../src/tryon/guidance/sight';

/** Where somebody stands in a picture of the shape 3:4: shares of its width and height. */
export interface Standing {
  /** Middle of the trunk. */
  readonly x?: number;
  readonly y?: number;
  /** From shoulders to hips, of the height. */
  readonly trunk?: number;
  /** From shoulder to shoulder, in lengths of the trunk. */
  readonly breadth?: number;
  readonly visibility?: number;
}

export const ASPECT = 3 / 4;

/** 33 landmarks of somebody who stands upright; the ones that nobody asks for lie in her middle. */
export function landmarksOf(standing: Standing = {}): Float32Array {
  const { x = 0.5, y = 0.45, trunk = 0.25, breadth = 0.7, visibility = 1 } = standing;
  const points = new Float32Array(33 * 4);
  for (let i = 0; i < 33; i++) points.set([x, y, 0, visibility], i * 4);
  const half = (breadth * trunk) / ASPECT / 2;
  const put = (landmark: number, side: number, down: number) =>
    points.set([x + side * half, y + down * trunk, 0, visibility], landmark * 4);
  put(LANDMARK.leftShoulder, 1, -0.5);
  put(LANDMARK.rightShoulder, -1, -0.5);
  put(LANDMARK.leftHip, 0.7, 0.5);
  put(LANDMARK.rightHip, -0.7, 0.5);
  put(LANDMARK.leftKnee, 0.7, 1.4);
  put(LANDMARK.rightKnee, -0.7, 1.4);
  return points;
}

export const sightOf = (seconds: number, more: Partial<Sight> = {}): Sight => ({
  landmarks: landmarksOf(),
  aspect: ASPECT,
  luma: 0.5,
  people: 1,
  seconds,
  reach: 'hips',
  ...more,
});

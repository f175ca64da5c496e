import type { Object3D } from 'three';
import type { ShapeWeights } from '../../src/contract/bones.ts';
import { strikePose } from '../../src/scene/strike-pose.ts';
import { poseOf, type PoseName } from './poses.ts';

/** Puts a freshly loaded model into a pose by its name, and into a shape. */
export function dressIn(root: Object3D, poseName: PoseName, shape: ShapeWeights): void {
  strikePose(root, poseOf(poseName), shape);
}

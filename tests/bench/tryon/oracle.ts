import { Quaternion, Vector3, type PerspectiveCamera } from 'three';
import { BONE, POSE_BONES } from '../../../src/contract/bones';
import { LANDMARK_COUNT } from '../../../src/contract/landmark';
import { BLAZEPOSE_MARKERS } from '../../../src/tryon/body/markers';
import type { Detection } from '../../../src/tryon/tracker/messages';
import type { Truth } from '../truth/truth';

/**
 * What a tracker without error would have seen: every landmark where the product takes it to lie on
 * the body (front offsets), in the picture and in metres about the hips.
 */
export function oracleLandmarks(
  truth: Truth,
  camera: PerspectiveCamera,
  seen: Detection,
  alignment: Float64Array,
): Detection {
  const joints = new Float64Array(POSE_BONES.length * 3);
  truth.joints(joints);
  const at = (bone: number) => new Vector3().fromArray(joints, bone * 3);
  const hips = at(BONE.leftUpperLeg).add(at(BONE.rightUpperLeg)).divideScalar(2);
  const view = camera.matrixWorldInverse;
  const image = new Float32Array(LANDMARK_COUNT * 4);
  const world = new Float32Array(LANDMARK_COUNT * 4);
  const scale = truth.root.children[0].scale.x;
  for (const { landmark, origin, frame, offset } of BLAZEPOSE_MARKERS) {
    const turn = truth.rotation(POSE_BONES[frame], new Quaternion());
    turn.multiply(new Quaternion().fromArray(alignment, frame * 4));
    const point = new Vector3(...offset[0])
      .multiplyScalar(scale)
      .applyQuaternion(turn)
      .add(at(origin));
    const about = point
      .clone()
      .sub(hips)
      .transformDirection(view)
      .multiplyScalar(point.distanceTo(hips));
    const ndc = point.project(camera);
    image.set([0.5 + ndc.x / 2, 0.5 - ndc.y / 2, 0, 1], landmark * 4);
    world.set([about.x, -about.y, -about.z, 1], landmark * 4);
  }
  return { ...seen, landmarks: { image, world } };
}

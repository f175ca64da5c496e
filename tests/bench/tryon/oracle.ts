import { Quaternion, Vector3, type PerspectiveCamera } from 'three';
import { BONE, POSE_BONES } from '../../../src/contract/bones';
import { LANDMARK_COUNT } from '../../../src/contract/landmark';
import type { Marker } from '../../../src/tryon/body/marker';
import { BLAZEPOSE_MARKERS } from '../../../src/tryon/body/markers';
import type { Detection } from '../../../src/tryon/tracker/messages';
import type { Truth } from '../truth/truth';

/**
 * What a tracker without error would have seen: every landmark where the product takes it to lie on
 * the body (from the side that is seen), in the picture and in metres about the hips.
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
  const views = viewWeights(truth, camera, at(BONE.chest));
  for (const { landmark, origin, frame, offset } of BLAZEPOSE_MARKERS) {
    const turn = truth.rotation(POSE_BONES[frame], new Quaternion());
    turn.multiply(new Quaternion().fromArray(alignment, frame * 4));
    const point = blended(offset, views)
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

/** How much the front, the side and the back of the chest are seen. */
function viewWeights(truth: Truth, camera: PerspectiveCamera, chest: Vector3): number[] {
  const forward = new Vector3(0, 0, 1).applyQuaternion(truth.rotation('chest', new Quaternion()));
  const facing = forward.dot(camera.position.clone().sub(chest).normalize());
  return [Math.max(0, facing), 1 - Math.abs(facing), Math.max(0, -facing)];
}

function blended(offsets: Marker['offset'], views: readonly number[]): Vector3 {
  const sum = new Vector3();
  offsets.forEach((offset, view) => sum.addScaledVector(new Vector3(...offset), views[view]));
  return sum;
}

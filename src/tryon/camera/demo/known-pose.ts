import { MathUtils, Quaternion, Vector3 } from 'three';
import { POSE_BONES, POSE_BONE_PARENTS } from '../../../contract/bones';
import { createQuaternion, multiply, relativeRotation } from '../../../math/quaternion';
import { viewsOf } from '../../../math/vector';
import { createBodyPose, type BodyPose } from '../../body/pose';
import type { DemoScene } from './demo-scene';

/**
 * Reads the demo shopper's pose off herself instead of finding it in her picture: what she is
 * dressed by while the tracker is still on its way, and never afterwards.
 *
 * @param alignment 19 × 4: from the T-pose to the shopper's rest, as `restAlignment` gives it
 * @returns reads the pose of the present moment, for a picture `height` px high, into one object
 */
export function createKnownPose(
  { shopper, camera }: Pick<DemoScene, 'shopper' | 'camera'>,
  alignment: Float64Array,
): (height: number) => BodyPose {
  const pose = createBodyPose();
  const joints = viewsOf(pose.joints, 3);
  const rotations = viewsOf(pose.rotations, 4);
  const localRotations = viewsOf(pose.localRotations, 4);
  const rests = viewsOf(alignment, 4);
  const world = new Float64Array(POSE_BONES.length * 4);
  const turns = viewsOf(world, 4);
  const turned = createQuaternion();
  const view = createQuaternion();

  return (height) => {
    shopper.joints(pose.joints);
    shopper.rotations(world);
    new Quaternion().setFromRotationMatrix(camera.matrixWorldInverse).toArray(view);
    for (let bone = 0; bone < POSE_BONES.length; bone++) {
      _joint.fromArray(joints[bone]).applyMatrix4(camera.matrixWorldInverse).toArray(joints[bone]);
      multiply(view, turns[bone], turned);
      multiply(turned, rests[bone], rotations[bone]);
      const parent = POSE_BONE_PARENTS[bone];
      if (parent < 0) localRotations[bone].set(rotations[bone]);
      else relativeRotation(rotations[parent], rotations[bone], localRotations[bone]);
    }
    pose.focalPx = height / 2 / Math.tan(MathUtils.degToRad(camera.fov) / 2);
    return pose;
  };
}

const _joint = new Vector3();

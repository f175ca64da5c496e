import { PerspectiveCamera, type SkinnedMesh, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { POSE_BONE_PARENTS, POSE_BONES } from '../../../../src/contract/bones';
import { createQuaternion, multiply, rotationAngle } from '../../../../src/math/quaternion';
import { viewsOf } from '../../../../src/math/vector';
import { createKnownPose } from '../../../../src/tryon/camera/demo/known-pose';
import { createMotionClip } from '../../../../src/tryon/camera/demo/motions';
import { createShopper } from '../../../../src/tryon/camera/demo/shopper';
import { applyCamera, focalPx } from '../../../../src/tryon/camera/demo/virtual-camera';
import { demoCamera } from '../../../../src/tryon/camera/demo-camera';
import { restAlignment } from '../../../../src/tryon/garment/rest-alignment';
import { createPosedSkin } from '../../../../src/tryon/stage/posed-skin';
import { loadReferenceBody } from '../../support/reference-body';

const setup = demoCamera(0.5);

/** A shopper before the demo's camera, and her skin as what is known of her poses it. */
async function pose(clip: string, seconds: number) {
  const [scene, other] = await Promise.all([loadReferenceBody(), loadReferenceBody()]);
  const shopper = createShopper({ scene });
  const camera = new PerspectiveCamera();
  applyCamera(camera, setup);
  const skin = createPosedSkin(other);
  const known = createKnownPose({ shopper, camera }, restAlignment(skin.rig.restJoints));
  shopper.pose(createMotionClip(clip), seconds);
  const found = known(setup.height);
  skin.setPose(found);
  const mesh = scene.getObjectByProperty('isSkinnedMesh', true) as SkinnedMesh;
  return { found, mesh, camera, posed: skin.meshes[0] };
}

test.for([
  ['stand', 0],
  ['calm', 4],
  ['walk', 0.4],
  ['dance', 1.3],
] as const)('what is known of %s lays the skin where three.js draws it', async ([clip, at]) => {
  const { mesh, camera, posed } = await pose(clip, at);
  const drawn = new Vector3();
  const laid = new Vector3();
  const offsets: number[] = [];
  for (let vertex = 0; vertex < mesh.geometry.attributes.position.count; vertex += 97) {
    mesh.getVertexPosition(vertex, drawn).applyMatrix4(mesh.matrixWorld);
    drawn.applyMatrix4(camera.matrixWorldInverse);
    offsets.push(posed.getVertexPosition(vertex, laid).distanceTo(drawn));
  }
  offsets.sort((a, b) => a - b);
  // Fingers and toes ride on hands and feet: they alone may lie elsewhere.
  expect(offsets[Math.floor(offsets.length * 0.8)]).toBeLessThan(0.004);
});

test('its focal length is the camera’s, in pixels of the picture', async () => {
  expect((await pose('stand', 0)).found.focalPx).toBeCloseTo(focalPx(setup), 6);
});

test('rotations about the parent lead to rotations in camera space', async () => {
  const { found } = await pose('dance', 2);
  const whole = viewsOf(found.rotations, 4);
  const local = viewsOf(found.localRotations, 4);
  const chained = createQuaternion();
  for (let bone = 1; bone < POSE_BONES.length; bone++) {
    multiply(whole[POSE_BONE_PARENTS[bone]], local[bone], chained);
    expect(rotationAngle(chained, whole[bone])).toBeLessThan(1e-6);
  }
});

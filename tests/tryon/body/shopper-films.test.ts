import { Quaternion, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { BONE, type PoseBone } from '../../../src/contract/bones';
import { createBodyFit } from '../../../src/tryon/body/fit';
import { createBodyPose } from '../../../src/tryon/body/pose';
import { createReferenceTemplate } from '../../../src/tryon/body/reference-template';
import { restAlignment } from '../../../src/tryon/garment/rest-alignment';
import { project } from './support/clips';
import { loadShopperFilms, type ShopperFilm } from './support/shopper-films';

const JOINTS: readonly PoseBone[] = [
  ...(['leftUpperArm', 'leftLowerArm', 'leftHand'] as const),
  ...(['rightUpperArm', 'rightLowerArm', 'rightHand'] as const),
  ...(['leftUpperLeg', 'leftLowerLeg', 'leftFoot'] as const),
  ...(['rightUpperLeg', 'rightLowerLeg', 'rightFoot'] as const),
];
const BONES: readonly PoseBone[] = [
  ...(['hips', 'chest', 'head', 'leftShoulder', 'rightShoulder'] as const),
  ...(['leftUpperArm', 'leftLowerArm', 'rightUpperArm', 'rightLowerArm'] as const),
  ...(['leftUpperLeg', 'leftLowerLeg', 'rightUpperLeg', 'rightLowerLeg'] as const),
];
const WARM_UP_FRAMES = 30;

const { restJoints, films } = loadShopperFilms();
const template = createReferenceTemplate(restJoints);
const alignment = restAlignment(Float64Array.from(restJoints));

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Errors as the product makes them: its own template, markers and guess of the focal length. */
function errorsIn(film: ShopperFilm) {
  const { width, height } = film.camera;
  const fit = createBodyFit({ template, width, height });
  const pose = createBodyPose();
  const joints: number[] = [];
  const rotations: number[] = [];
  film.landmarks.forEach((landmarks, frame) => {
    fit.update(landmarks, 1 / 30, pose);
    if (frame < WARM_UP_FRAMES) return;
    const truth = film.truth[frame];
    const chest = truth.joints[BONE.chest];
    const breadth = truth.joints[BONE.leftUpperArm].distanceTo(truth.joints[BONE.rightUpperArm]);
    const breadthPx = (breadth * film.camera.focalPx) / -chest.z;
    for (const bone of JOINTS) {
      const [u, v] = project(film.camera, truth.joints[BONE[bone]]);
      if (u < 0 || v < 0 || u >= width || v >= height) continue;
      const joint = new Vector3().fromArray(pose.joints, BONE[bone] * 3);
      const [x, y] = project({ width, height, focalPx: pose.focalPx }, joint);
      joints.push((Math.hypot(x - u, y - v) / breadthPx) * 100);
    }
    for (const bone of BONES) {
      const rest = new Quaternion().fromArray(alignment, BONE[bone] * 4);
      const rig = new Quaternion()
        .fromArray(pose.rotations, BONE[bone] * 4)
        .multiply(rest.invert());
      rotations.push((rig.angleTo(truth.rotations[BONE[bone]]) * 180) / Math.PI);
    }
  });
  return { joints, rotations };
}

describe('on films of six demo shoppers before three cameras', () => {
  const errors = films.map(errorsIn);

  test('joints lie within 4 % of the shoulders’ breadth in the picture', () => {
    expect(mean(errors.flatMap(({ joints }) => joints))).toBeLessThan(4);
  });

  test('bones are turned right within 10°', () => {
    expect(mean(errors.flatMap(({ rotations }) => rotations))).toBeLessThan(10);
  });

  test.each(films.map(({ clip, body }, i) => [clip, body, i] as const))(
    '%s by %s is followed all along',
    (_clip, _body, i) => {
      // Seen from the side, the far arm is the tracker's guess: 35 % off in `turn`.
      expect(mean(errors[i].joints)).toBeLessThan(7.5);
      expect(mean(errors[i].rotations)).toBeLessThan(14);
    },
  );
});

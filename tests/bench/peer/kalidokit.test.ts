import { expect, test } from 'vitest';
import { loadClips, TUNED_SETS, type Clip } from '../../tryon/body/support/clips';
import { mannequinTemplate } from '../../tryon/body/support/mannequin';
import { measure, type Solver } from '../../tryon/body/support/measure';
import { createBodyPose } from '../../../src/tryon/body/pose';
import { createKalidokitPose } from './kalidokit';
import { createFitState } from '../../../src/tryon/body/fit-state';
import { createKinematics, updateKinematics } from '../../../src/tryon/body/kinematics';

/** The peer with the body's true bone lengths. */
function createPeer({ camera, mannequin: { proportions } }: Clip): Solver {
  const kinematics = createKinematics();
  updateKinematics(mannequinTemplate(proportions), createFitState(), kinematics);
  const pose = createBodyPose();
  pose.joints.set(kinematics.jointBuffer);
  pose.focalPx = camera.focalPx;
  const peer = createKalidokitPose(camera);
  return {
    solve(landmarks) {
      peer.update(landmarks, pose);
      return { pose, proportions };
    },
  };
}

test("stands where the study put kalidokit's rotations on true bone lengths", () => {
  const figures = measure(loadClips(TUNED_SETS), createPeer);
  expect(figures.joints2d.mean).toBeCloseTo(18.5, 1);
  expect(figures.skin2d.mean).toBeCloseTo(11.1, 1);
  expect(figures.joints3d.mean).toBeCloseTo(11.8, 1);
  expect(figures.rotation.mean).toBeCloseTo(26.0, 1);
  expect(figures.direction.mean).toBeCloseTo(21.8, 1);
  expect(figures.jitterPx.mean).toBeCloseTo(0.39, 2);
  expect(figures.lagFrames.mean).toBeCloseTo(1.0, 1);
});

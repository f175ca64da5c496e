import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { LEFT_ARM, LEFT_LEG } from '../../../../../src/tryon/camera/demo/motion/reference-rig';
import { LONGEST_REACH, solveTwoBone } from '../../../../../src/tryon/camera/demo/motion/two-bone';

const ROOT = new Vector3(0.1, 1.3, -0.02);

function ends(limb: typeof LEFT_ARM, target: Vector3, pole: Vector3) {
  const { upper, lower } = solveTwoBone(limb, ROOT, target, pole);
  const middle = limb.upper
    .clone()
    .applyQuaternion(upper)
    .multiplyScalar(limb.upperLength)
    .add(ROOT);
  const end = limb.lower
    .clone()
    .applyQuaternion(lower)
    .multiplyScalar(limb.lowerLength)
    .add(middle);
  return { middle, end, upper, lower };
}

describe.each([
  ['arm', LEFT_ARM],
  ['leg', LEFT_LEG],
])('a left %s', (_, limb) => {
  const reach = limb.upperLength + limb.lowerLength;
  const pole = new Vector3(0.3, -0.2, -1);

  test.each([
    [new Vector3(0.3, -0.6, 0.2)],
    [new Vector3(-0.2, 0.5, 0.4)],
    [new Vector3(0.1, -0.9, 0)],
  ])('reaches a target in reach: %o', (direction) => {
    const target = ROOT.clone().addScaledVector(direction.normalize(), reach * 0.8);
    expect(ends(limb, target, pole).end.distanceTo(target)).toBeLessThan(1e-9);
  });

  test('points its middle joint to the pole', () => {
    const target = ROOT.clone().add(new Vector3(0, -reach * 0.8, 0));
    const { middle } = ends(limb, target, pole);
    const outwards = middle.sub(ROOT).setY(0).normalize();
    expect(outwards.distanceTo(new Vector3(0.3, 0, -1).normalize())).toBeLessThan(1e-9);
  });

  test('stretches towards a target out of reach, not quite straight', () => {
    const { end } = ends(limb, ROOT.clone().add(new Vector3(0, -2, 0)), pole);
    expect(end.distanceTo(ROOT)).toBeCloseTo(reach * LONGEST_REACH, 9);
    expect(end.x).toBeCloseTo(ROOT.x, 9);
  });

  test('flexes about its hinge alone', () => {
    const target = ROOT.clone().add(new Vector3(0.1, -reach * 0.7, 0.1));
    const { upper, lower } = ends(limb, target, pole);
    const bend = upper.invert().multiply(lower);
    const axis = new Vector3(bend.x, bend.y, bend.z).normalize();
    // The leg's bones lean out of their hinge's plane by 0.9 degrees at rest.
    expect(axis.angleTo(limb.hinge)).toBeLessThan(0.02);
  });
});

import { Quaternion, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { BONE, type PoseBone } from '../../../src/contract/bones';
import type { BodyPose } from '../../../src/tryon/body/pose';
import {
  writePoseMorphs,
  type PoseMorph,
  type PoseMorphDriver,
} from '../../../src/tryon/garment/pose-morphs';
import { restAlignment } from '../../../src/tryon/garment/rest-alignment';
import { aPoseJoints } from '../body/support/a-pose';
import { heapBytes } from '../support/heap-bytes';
import { poseOf, type Stance } from '../support/pose-of';
import { tPoseJoints } from '../support/rest-joints';

const RADIANS = Math.PI / 180;
/** How far the left arm is raised about z, from 10° (0) to 50° (1). */
const raised: PoseMorphDriver = {
  bone: 'leftUpperArm',
  axis: [0, 0, 1],
  fromDeg: 10,
  toDeg: 50,
};
/** How far the left elbow is bent forwards about -y, from 0° (0) to 90° (1). */
const bent: PoseMorphDriver = { bone: 'leftLowerArm', axis: [0, -1, 0], fromDeg: 0, toDeg: 90 };

/** Weights of morphs of a garment that rests with these joints, on a body in this stance. */
function weights(morphs: readonly PoseMorph[], stance: Stance, rest = tPoseJoints()): number[] {
  const out = new Float32Array(morphs.length);
  writePoseMorphs(morphs, poseOf(rest, stance), restAlignment(rest), out);
  return [...out];
}
const weight = (drivers: readonly PoseMorphDriver[], stance: Stance) =>
  weights([{ morph: 'fold', drivers }], stance)[0];
const armAt = (degrees: number): Stance => ({
  turns: { leftUpperArm: [0, 0, degrees * RADIANS] },
});

test.each([
  [-20, 0],
  [10, 0],
  [20, 0.25],
  [30, 0.5],
  [50, 1],
  [80, 1],
])('an arm that is raised by %f° weighs %f', (degrees, expected) => {
  expect(weight([raised], armAt(degrees))).toBeCloseTo(expected, 6);
});

test('a fold that comes as the arm is lowered counts down from its angle', () => {
  const lowered: PoseMorphDriver = { ...raised, fromDeg: -10, toDeg: -50 };
  expect(weight([lowered], armAt(-30))).toBeCloseTo(0.5, 6);
  expect(weight([lowered], armAt(30))).toBe(0);
});

test('a turn about another axis brings nothing in', () => {
  expect(weight([raised], { turns: { leftUpperArm: [0, 0.8, 0] } })).toBe(0);
});

test('the shares of several drivers multiply', () => {
  const both: Stance = { turns: { ...armAt(30).turns, leftLowerArm: [0, -45 * RADIANS, 0] } };
  expect(weight([raised, bent], both)).toBeCloseTo(0.25, 6);
  expect(weight([raised, bent], armAt(30))).toBe(0);
});

test('each morph gets its own weight, in their order', () => {
  const morphs = [
    { morph: 'elbow', drivers: [bent] },
    { morph: 'shoulder', drivers: [raised] },
  ];
  const [elbow, shoulder] = weights(morphs, armAt(40));
  expect(elbow).toBe(0);
  expect(shoulder).toBeCloseTo(0.75, 6);
});

test('only the turn about the parent counts: a shopper may turn, lean and step aside', () => {
  const turned: Stance = {
    root: [0.5, 0, -3],
    turns: { ...armAt(30).turns, hips: [0.2, 2, 0], chest: [0.1, -0.3, 0.2] },
  };
  expect(weight([raised], turned)).toBeCloseTo(0.5, 6);
});

test("an angle counts from the garment's own rest, not from the T-pose", () => {
  const rest = aPoseJoints();
  const alignment = restAlignment(rest);
  const pose = poseOf(rest);
  pose.rotations.set(alignment);
  const lowered: PoseMorphDriver = { ...raised, fromDeg: -10, toDeg: -30 };
  const out = new Float32Array([NaN]);
  writePoseMorphs([{ morph: 'fold', drivers: [lowered] }], pose, alignment, out);
  expect(out[0]).toBe(0);
});

/** The pose of bones that turn about their parents from the rest, as three.js's `bone.quaternion`. */
function posedFromRest(turns: Partial<Record<PoseBone, Quaternion>>, rest: Float64Array): BodyPose {
  const pose = poseOf(rest);
  const alignment = restAlignment(rest);
  const upper = turns.leftUpperArm ?? new Quaternion();
  const chain: readonly (readonly [PoseBone, Quaternion])[] = [
    ['leftUpperArm', upper],
    ['leftLowerArm', upper.clone().multiply(turns.leftLowerArm ?? new Quaternion())],
  ];
  pose.rotations.set(alignment);
  for (const [bone, turn] of chain) {
    const at = BONE[bone] * 4;
    turn.multiply(new Quaternion().fromArray(alignment, at)).toArray(pose.rotations, at);
  }
  return pose;
}

test("an angle is the rotation vector of three's bone.quaternion along the axis", () => {
  const rest = aPoseJoints();
  const axis = new Vector3(0.3, -0.5, 0.8).normalize();
  const turn = new Vector3(0.2, -0.7, 0.4);
  const elbow = new Quaternion().setFromAxisAngle(turn.clone().normalize(), turn.length());
  const shoulder = new Quaternion().setFromAxisAngle(new Vector3(0.6, 0, 0.8), 0.9);
  const pose = posedFromRest({ leftUpperArm: shoulder, leftLowerArm: elbow }, rest);
  const degrees = turn.dot(axis) / RADIANS;
  const driver: PoseMorphDriver = {
    bone: 'leftLowerArm',
    axis: [axis.x, axis.y, axis.z],
    fromDeg: degrees - 10,
    toDeg: degrees + 30,
  };
  const out = new Float32Array(1);
  writePoseMorphs([{ morph: 'fold', drivers: [driver] }], pose, restAlignment(rest), out);
  expect(out[0]).toBeCloseTo(0.25, 6);
});

test('an update allocates no objects', () => {
  const rest = tPoseJoints();
  const alignment = restAlignment(rest);
  const pose = poseOf(rest, armAt(30));
  const morphs = [{ morph: 'fold', drivers: [raised, bent] }];
  const out = new Float32Array(1);
  expect(heapBytes(() => writePoseMorphs(morphs, pose, alignment, out))).toBeLessThan(200);
});

import { describe, expect, test } from 'vitest';
import { BONE } from '../../../src/contract/bones';
import type { BodyPose } from '../../../src/tryon/body/pose';
import { readTrunk } from '../../../src/tryon/body/silhouette';
import { drawMask, type Drawing } from '../support/drawn-mask';
import { heapBytes } from '../support/heap-bytes';
import { poseOf, type Stance } from '../support/pose-of';
import { tPoseJoints } from '../support/rest-joints';

/** The tracker's mask is two thirds of the frame's size: 160 px a metre at the shopper's 2.5 m. */
const MASK = { width: 480, height: 640, frameWidth: 720 };
const PX = 1 / 160;
/** Edges are found between pixels. */
const TOLERANCE = 0.15 * PX;

const ARMS_OUT = { leftUpperArm: [0, 0, -0.6], rightUpperArm: [0, 0, 0.6] } as const;
/** Half breadths of chest, waist and hip, metres. */
const TRUNK = [0.163, 0.128, 0.174] as const;
/** Chest 0.34 m above the hips, waist 0.16 m above, hip 0.06 m below. */
const trunkAt = (above: number) => TRUNK[above > 0.25 ? 0 : above > 0.05 ? 1 : 2];

const standing = (turns: Stance['turns'] = {}, root: Stance['root'] = [0, -0.1, -2.5]) =>
  poseOf(tPoseJoints(), { root, turns: { ...ARMS_OUT, ...turns } });

function read(pose: BodyPose, reach: Drawing['reach'] = trunkAt): number[] {
  const out = new Float64Array(3);
  readTrunk(drawMask(pose, { ...MASK, reach }), MASK.frameWidth, pose, out);
  return [...out];
}

function expectTrunk(readings: readonly number[], tolerance = TOLERANCE): void {
  readings.forEach((reading, section) =>
    expect(Math.abs(reading - TRUNK[section]), String(readings)).toBeLessThan(tolerance),
  );
}

describe('chest, waist and hip are read', () => {
  test.each([
    ['from the front', {}],
    ['from behind', { hips: [0, Math.PI, 0] }],
    ['half turned', { hips: [0, 0.4, 0] }],
  ] as const)('of a body %s', (_, turns) => {
    expectTrunk(read(standing(turns)));
  });

  test('of a body that leans sideways, across its own axis', () => {
    // Samples along a slanted line are rounded to whole pixels.
    expectTrunk(read(standing({ hips: [0, 0, 0.25] })), 0.6 * PX);
  });

  test('anywhere in the picture', () => {
    expectTrunk(read(standing({}, [0.62, 0.4, -2.5])));
  });

  test('in parts of a pixel', () => {
    for (let part = 0; part < 10; part++) {
      const half = 0.15 + part * 0.1 * PX;
      const [chest] = read(standing(), () => half);
      expect(Math.abs(chest - half)).toBeLessThan(TOLERANCE);
    }
  });

  test('in metres at the depth of the body', () => {
    expectTrunk(read(standing({}, [0, -0.1, -4])), (TOLERANCE * 4) / 2.5);
  });
});

test('depth is read of a body from the side, though it lies unevenly about its joints', () => {
  const pose = standing({ hips: [0, Math.PI / 2, 0] });
  const out = new Float64Array(6);
  const reach = (_: number, side: number) => (side > 0 ? 0.15 : 0.08);
  readTrunk(drawMask(pose, { ...MASK, reach }), MASK.frameWidth, pose, out);
  expect([...out.subarray(0, 3)]).toEqual([NaN, NaN, NaN]);
  for (const depth of out.subarray(3)) expect(Math.abs(depth - 0.115)).toBeLessThan(TOLERANCE);
});

describe('nothing is read', () => {
  test.each([
    ['from the side', Math.PI / 2],
    ['turned by more than 26°', 0.47],
  ])('of a body %s', (_, yaw) => {
    expect(read(standing({ hips: [0, yaw, 0] }))).toEqual([NaN, NaN, NaN]);
  });

  test('where an arm lies at the edge that was found', () => {
    // A hand on the hip: the forearm crosses the waist's edge.
    const handOnHip = standing();
    handOnHip.joints.set([0.36, 0.14, -2.5], BONE.leftLowerArm * 3);
    handOnHip.joints.set([0.1, 0.03, -2.5], BONE.leftHand * 3);
    const [chest, waist, hip] = read(handOnHip);
    expect(chest).toBeCloseTo(TRUNK[0], 2);
    expect(waist).toBeNaN();
    expect(hip).toBeCloseTo(TRUNK[2], 2);
  });

  test('where a forearm hangs within 7 cm of the edge, which may be its own', () => {
    const waistBeside = (distance: number) => {
      const hanging = standing();
      hanging.joints.set([TRUNK[1] + distance, 0.2, -2.5], BONE.leftLowerArm * 3);
      hanging.joints.set([TRUNK[1] + distance, -0.05, -2.5], BONE.leftHand * 3);
      return read(hanging)[1];
    };
    expect(waistBeside(0.065)).toBeNaN();
    expect(waistBeside(0.075)).toBeCloseTo(TRUNK[1], 2);
  });

  test('where an arm lies there as seen from the camera, though it is nearer', () => {
    const reaching = standing();
    // On the rays through the waist's right edge, at half the distance.
    reaching.joints.set([-0.064, 0.1, -1.25], BONE.rightLowerArm * 3);
    reaching.joints.set([-0.064, -0.03, -1.25], BONE.rightHand * 3);
    expect(read(reaching)[1]).toBeNaN();
  });

  test("where the picture ends before the body's edge", () => {
    // The picture ends 1.5 m beside its middle: the hip reaches beyond it, the waist does not.
    const [chest, waist, hip] = read(standing({}, [1.35, -0.1, -2.5]));
    expect(chest).toBeNaN();
    expect(waist).toBeCloseTo(TRUNK[1], 2);
    expect(hip).toBeNaN();
  });

  test.each([
    ['broader than people are', () => 0.4],
    ['thinner than people are', () => 0.06],
    ['much broader on one side', (_: number, side: number) => (side > 0 ? 0.2 : 0.12)],
    ['of nobody', () => -1],
  ] as const)('in a mask that is %s', (_, reach) => {
    expect(read(standing(), reach)).toEqual([NaN, NaN, NaN]);
  });
});

test('a reading allocates no objects', () => {
  const pose = standing();
  const mask = drawMask(pose, { ...MASK, reach: trunkAt });
  const out = new Float64Array(3);
  expect(heapBytes(() => readTrunk(mask, MASK.frameWidth, pose, out))).toBeLessThan(100);
});

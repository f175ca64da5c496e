import { describe, expect, test } from 'vitest';
import { BONE, type PoseBone } from '../../../src/contract/bones';
import { PALETTE, PALETTE_SIZE, writePalettePoints } from '../../../src/tryon/stage/palette-points';
import { ARMS_DOWN, poseOf, type Stance } from '../support/pose-of';
import { REST_JOINTS } from '../support/shopper';

const FRAME = { width: 480, height: 640 };

/** Entries of a part that are to be looked up, px from the picture's lower left. */
function pointsOf(part: keyof typeof PALETTE, stance: Stance) {
  const out = new Float32Array(PALETTE_SIZE * 3);
  writePalettePoints(poseOf(REST_JOINTS, stance), FRAME, out);
  const { first, count } = PALETTE[part];
  return Array.from({ length: count }, (_, i) => out.subarray((first + i) * 3, (first + i) * 3 + 3))
    .filter(([, , isSeen]) => isSeen)
    .map(([u, v]) => [u * FRAME.width, v * FRAME.height]);
}

function jointOf(bone: PoseBone, stance: Stance): [number, number] {
  const { joints, focalPx } = poseOf(REST_JOINTS, stance);
  const [x, y, z] = joints.subarray(BONE[bone] * 3, BONE[bone] * 3 + 3);
  return [FRAME.width / 2 + (focalPx * x) / -z, FRAME.height / 2 + (focalPx * y) / -z];
}

const standing: Stance = { turns: ARMS_DOWN };

test('every entry belongs to one part', () => {
  const entries = Object.values(PALETTE).flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, i) => first + i),
  );
  expect(entries).toEqual(Array.from({ length: PALETTE_SIZE }, (_, i) => i));
});

describe('whoever stands with her arms down', () => {
  test('shows both forearms, from below the elbow to the hand', () => {
    for (const side of ['left', 'right'] as const) {
      const points = pointsOf(`${side}Forearm`, standing);
      const [, elbow] = jointOf(`${side}LowerArm`, standing);
      const [wristX, wrist] = jointOf(`${side}Hand`, standing);
      expect(points).toHaveLength(3);
      expect(points[0][1]).toBeLessThan(elbow);
      expect(points[2][1]).toBeLessThan(wrist);
      expect(Math.abs(points[2][0] - wristX)).toBeLessThan(20);
    }
  });

  test('shows her face between neck and crown', () => {
    const [[x, y]] = pointsOf('face', standing);
    const [headX, head] = jointOf('head', standing);
    expect(Math.abs(x - headX)).toBeLessThan(10);
    expect(y).toBeGreaterThan(head);
    expect(y).toBeLessThan(head + 40);
  });

  test('shows what she came in, between hips and neck and between her arms', () => {
    const points = pointsOf('own', standing);
    expect(points).toHaveLength(6);
    const [left] = jointOf('leftUpperArm', standing);
    const [right] = jointOf('rightUpperArm', standing);
    for (const [x, y] of points) {
      expect(y).toBeGreaterThan(jointOf('hips', standing)[1]);
      expect(y).toBeLessThan(jointOf('neck', standing)[1]);
      expect(x).toBeLessThan(Math.max(left, right));
      expect(x).toBeGreaterThan(Math.min(left, right));
    }
  });
});

test('what arms lie before is not looked up', () => {
  const crossed: Stance = {
    turns: {
      leftUpperArm: [0, -0.6, -1.1],
      leftLowerArm: [0, -1.9, 0],
      rightUpperArm: [0, 0.6, 1.1],
      rightLowerArm: [0, 1.9, 0],
    },
  };
  expect(pointsOf('own', crossed).length).toBeLessThan(6);
});

test('seen from the side, the arm behind the trunk is not looked up', () => {
  const aside = (turn: number): Stance => ({ turns: { ...ARMS_DOWN, hips: [0, turn, 0] } });
  expect(pointsOf('leftForearm', aside(-Math.PI / 2))).toHaveLength(3);
  expect(pointsOf('rightForearm', aside(-Math.PI / 2))).toEqual([]);
  expect(pointsOf('leftForearm', aside(Math.PI / 2))).toEqual([]);
  expect(pointsOf('rightForearm', aside(Math.PI / 2))).toHaveLength(3);
});

test('nothing beyond the picture is looked up', () => {
  expect(pointsOf('leftForearm', { turns: ARMS_DOWN, root: [3, 0, -2.5] })).toEqual([]);
});

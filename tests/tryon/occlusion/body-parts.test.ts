import { SkinnedMesh } from 'three';
import { describe, expect, test } from 'vitest';
import { BODY_PARTS, partIndices, partOfJoint } from '../../../src/tryon/occlusion/body-parts';
import { plainNumbers } from '../../../src/math/mesh/plain-numbers';
import { loadReferenceBody } from '../support/reference-body';

test.each([
  ['leftLowerArm', 'leftForearm'],
  ['leftHand', 'leftForearm'],
  ['leftThumbDistal', 'leftForearm'],
  ['rightLittleProximal', 'rightForearm'],
  ['rightUpperArm', 'trunk'],
  ['leftLowerLeg', 'trunk'],
  ['head', 'trunk'],
])('%s belongs to the %s', (joint, part) => {
  expect(partOfJoint(joint)).toBe(part);
});

/** Four vertices that hang on chest, left hand, right forearm, and mostly on the left hand. */
const mesh = {
  joints: [0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 1, 2, 0],
  weights: [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0.3, 0.5, 0.2, 0],
  index: [0, 1, 2, 1, 2, 0, 2, 0, 1, 3, 0, 0],
};
const JOINTS = ['chest', 'leftHand', 'rightLowerArm'];

test("a triangle goes where its first corner's heaviest joint belongs", () => {
  const [trunk, left, right] = partIndices(mesh, JOINTS, new Uint8Array(4));
  expect([...trunk]).toEqual([0, 1, 2]);
  expect([...left]).toEqual([1, 2, 0, 3, 0, 0]);
  expect([...right]).toEqual([2, 0, 1]);
});

test('hidden triangles are in no part', () => {
  const parts = partIndices(mesh, JOINTS, Uint8Array.of(1, 0, 1, 1));
  expect(parts.map((part) => [...part])).toEqual([[], [1, 2, 0], []]);
});

describe('the reference body', async () => {
  const model = await loadReferenceBody();
  const { geometry, skeleton } = model.getObjectByProperty('isSkinnedMesh', true) as SkinnedMesh;
  const index = geometry.index!.array;
  const hidden = Uint8Array.from({ length: index.length / 3 }, (_, i) => (i % 7 === 0 ? 1 : 0));
  const names = skeleton.bones.map(({ name }) => name);
  const parts = partIndices(
    {
      index,
      joints: plainNumbers(geometry.attributes.skinIndex),
      weights: plainNumbers(geometry.attributes.skinWeight),
    },
    names,
    hidden,
  );
  const triangles = (list: ArrayLike<number>) =>
    Array.from(
      { length: list.length / 3 },
      (_, i) => `${list[i * 3]} ${list[i * 3 + 1]} ${list[i * 3 + 2]}`,
    );

  test('is partitioned: every visible triangle is in exactly one part', () => {
    const visible = triangles(index).filter((_, i) => !hidden[i]);
    expect(parts.flatMap(triangles).sort()).toEqual(visible.sort());
  });

  test('has forearms of equal size on their own sides', () => {
    const { position } = geometry.attributes;
    const sides = parts.map((list) => [...list].map((vertex) => Math.sign(position.getX(vertex))));
    const [, left, right] = BODY_PARTS.map((_, part) => sides[part]);
    expect(new Set(left)).toEqual(new Set([1]));
    expect(new Set(right)).toEqual(new Set([-1]));
    expect(left.length / right.length).toBeCloseTo(1, 1);
  });
});

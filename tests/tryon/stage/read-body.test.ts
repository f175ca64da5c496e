import { expect, test } from 'vitest';
import { BONE } from '../../../src/contract/bones';
import { LENGTH_OF_BONE } from '../../../src/tryon/body/body-template';
import { SECTION_PLACES, SECTIONS } from '../../../src/tryon/body/silhouette';
import { READ_KEYS } from '../../../src/tryon/body/shape-estimate';
import { createPosedSkin } from '../../../src/tryon/stage/posed-skin';
import { readBodyReference } from '../../../src/tryon/stage/read-body';
import { loadReferenceBody } from '../support/reference-body';
import { createSkinnedModel } from '../support/skinned-model';
import { tPoseJoints } from '../support/rest-joints';

const skin = createPosedSkin(await loadReferenceBody());
const { template, breadths } = readBodyReference(skin);

test('the reference body stands in the T-pose with the lengths of its rig', () => {
  const { restJoints } = skin.rig;
  const rest = (bone: number) => restJoints.subarray(bone * 3, bone * 3 + 3);
  const [elbow, wrist] = [BONE.leftLowerArm, BONE.leftHand].map(rest);
  const forearm = Math.hypot(...wrist.map((x, axis) => x - elbow[axis]));
  expect([...template.offsets.subarray(BONE.leftHand * 3, BONE.leftHand * 3 + 3)]).toEqual([
    expect.closeTo(forearm, 9),
    0,
    0,
  ]);
  expect(LENGTH_OF_BONE[BONE.leftHand]).toBeGreaterThan(0);
});

test('its sections lie at chest, waist and hip of a body of 1.70 m', () => {
  const heights = SECTIONS.map((section) => {
    const { from, to, share } = SECTION_PLACES[section];
    const y = (bone: number) => skin.rig.restJoints[bone * 3 + 1];
    return y(from) + (y(to) - y(from)) * share;
  });
  [1.25, 1.08, 0.87].forEach((height, i) => expect(heights[i]).toBeCloseTo(height, 2));
});

test('it is broader at the hip than at the waist, and arms do not count', () => {
  const [chest, waist, hip] = breadths.base;
  // Its arms hang half a metre from the middle.
  for (const half of [chest, waist, hip]) expect(half).toBeLessThan(0.2);
  expect(waist).toBeLessThan(chest);
  expect(waist).toBeLessThan(hip);
});

test('each key widens its own section most, by about what 6 cm of girth do', () => {
  for (let section = 0; section < SECTIONS.length; section++) {
    // The girths' keys come first: one for each section.
    const at = section * READ_KEYS.length;
    const row = breadths.gradients.subarray(at, at + SECTIONS.length);
    expect(row[section]).toBe(Math.max(...row));
    expect(row[section]).toBeGreaterThan(0.005);
    expect(row[section]).toBeLessThan(0.03);
  }
});

test('a body without a key that breadths need is refused by name', () => {
  const { root } = createSkinnedModel({
    restJoints: tPoseJoints(),
    morphs: { chest: [0, 0, 0], waist: [0, 0, 0] },
  });
  const stranger = createPosedSkin(root);
  expect(() => readBodyReference(stranger)).toThrow('read-body: no shape key "hip"');
});

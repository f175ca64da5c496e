import { expect, test } from 'vitest';
import { BODIES } from '../../../../src/tryon/camera/demo/bodies';
import { parseBodies } from '../../../../src/tryon/camera/demo/body-spec';

test('reads bodies', () => {
  expect(parseBodies(JSON.parse(JSON.stringify(BODIES)))).toEqual({ ok: true, value: BODIES });
});

test.each([
  ['no list', {}, 'file: '],
  ['an empty list', [], 'file: '],
  ['no name', [{ ...BODIES[0], id: '' }], '0.id: '],
  ['a height in metres', [{ ...BODIES[0], heightCm: 1.7 }], '0.heightCm: '],
  ['a missing measure', [BODIES[0], { ...BODIES[1], waistCm: undefined }], '1.waistCm: '],
  ['an unknown sex', [{ ...BODIES[0], sex: 'x' }], '0.sex: '],
])('says what is wrong: %s', (_, json, detail) => {
  const parsed = parseBodies(json);
  expect(parsed).toMatchObject({ ok: false, code: 'bodies_invalid' });
  expect(parsed.ok ? '' : parsed.detail).toContain(detail);
});

test('the built-in bodies are of both sexes and from short to tall', () => {
  const heights = BODIES.map(({ heightCm }) => heightCm);
  expect(Math.min(...heights)).toBeLessThanOrEqual(155);
  expect(Math.max(...heights)).toBeGreaterThanOrEqual(190);
  expect(BODIES.filter(({ sex }) => sex === 'female')).toHaveLength(3);
  expect(new Set(BODIES.map(({ id }) => id)).size).toBe(6);
});

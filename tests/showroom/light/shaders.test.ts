import { MeshStandardMaterial, ShaderLib, type WebGLProgramParametersWithUniforms } from 'three';
import { expect, test } from 'vitest';
import { swapIn } from '../../../src/showroom/light/patch-shader';
import { lightByRoom, type LightSource } from '../../../src/showroom/light/room-shader';

/** The shader that a material of this kind gets. */
function shaderOf(source: LightSource, name = 'plain') {
  const material = Object.assign(new MeshStandardMaterial(), { name });
  const hourMix = { value: 0 };
  lightByRoom(material, source, { hourMix }, source === 'probes');
  const { vertexShader, fragmentShader } = ShaderLib.physical;
  const shader = { vertexShader, fragmentShader, uniforms: {} as Record<string, unknown> };
  material.onBeforeCompile(shader as WebGLProgramParametersWithUniforms, null as never);
  return { ...shader, key: material.customProgramCacheKey(), hourMix };
}

test.for(['light-map', 'probes', 'probes-of-two'] as const)(
  'three still has every piece that light by %s stands in place of',
  (source) => {
    const { fragmentShader, vertexShader, uniforms, hourMix } = shaderOf(source);
    expect(vertexShader).toContain('placeWorld = (modelMatrix');
    // Diffuse light comes from the room alone, and reflections are dimmed by it.
    expect(fragmentShader).not.toContain('iblIrradiance += getIBLIrradiance');
    expect(fragmentShader).not.toContain('irradiance += lightMapIrradiance');
    expect(fragmentShader).toContain('radiance += iblRadiance * dimmed;');
    expect(uniforms['hourMix']).toBe(hourMix);
  },
);

test('materials that are lit alike share a program, others do not', () => {
  const keys = [
    shaderOf('light-map').key,
    shaderOf('probes').key,
    shaderOf('probes-of-two').key,
    shaderOf('light-map', 'emit').key,
  ];
  expect(new Set(keys).size).toBe(4);
  expect(shaderOf('light-map', 'wood').key).toBe(keys[0]);
});

test('when three changes, it is said at once', () => {
  expect(() => swapIn('void main() {}', [['#include <gone>', '']])).toThrow(
    'three has changed: #include <gone>',
  );
});

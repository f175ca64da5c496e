import {
  MeshStandardMaterial,
  ShaderChunk,
  Vector3,
  type Material,
  type WebGLProgramParametersWithUniforms,
} from 'three';

/** Reflections of a room: taken at a point, projected on a box, as bright as taken where L is `reference`. */
export interface Room {
  boxMin: { value: Vector3 };
  boxMax: { value: Vector3 };
  taken: { value: Vector3 };
  reference: { value: number };
}

/** Replaces what must be there: another version of three may write it otherwise. */
function replace(source: string, search: string, by: string): string {
  if (!source.includes(search)) throw new Error(`three writes this otherwise now: ${search}`);
  return source.replace(search, by);
}

/**
 * Light from the light map alone, or, where there is none, from an ambient cube; the room's picture
 * only mirrored, projected on its walls, and less where it is dark.
 */
export function lightFromMap(
  material: MeshStandardMaterial,
  room: Room,
  cube: Vector3[] | null,
): void {
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    Object.assign(shader.uniforms, room, { cube: { value: cube ?? [] } });
    shader.vertexShader = `varying vec3 vAt;\nvarying vec3 vLook;\n${replace(
      shader.vertexShader,
      '#include <worldpos_vertex>',
      `#include <worldpos_vertex>
      vAt = (modelMatrix * vec4(transformed, 1.0)).xyz;
      vLook = normalize(mat3(modelMatrix) * objectNormal);`,
    )}`;
    const project = replace(
      ShaderChunk.envmap_physical_pars_fragment,
      'vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );',
      `vec3 p = clamp(vAt, boxMin + 0.01, boxMax - 0.01);
      vec3 wall = max((boxMax - p) / reflectVec, (boxMin - p) / reflectVec);
      reflectVec = p + reflectVec * min(wall.x, min(wall.y, wall.z)) - taken;
      vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );`,
    );
    const L = material.lightMap
      ? 'dot(lightMapTexel.rgb, vec3(.3, .6, .1)) * lightMapIntensity * RECIPROCAL_PI'
      : 'reference';
    const fromCube = cube
      ? `vec3 s = vLook * vLook; vec3 n = vLook;
        irradiance += PI * (s.x * cube[n.x > 0.0 ? 0 : 1] + s.y * cube[n.y > 0.0 ? 2 : 3] + s.z * cube[n.z > 0.0 ? 4 : 5]);`
      : '';
    const maps = replace(
      replace(
        ShaderChunk.lights_fragment_maps,
        'iblIrradiance += getIBLIrradiance( geometryNormal );',
        fromCube,
      ),
      'radiance += iblRadiance;',
      `radiance += iblRadiance * mix(clamp(${L} / reference, 0.0, 1.0), 1.0, 0.12);`,
    );
    shader.fragmentShader = `varying vec3 vAt;\nvarying vec3 vLook;\nuniform vec3 boxMin, boxMax, taken;\nuniform float reference;\n${
      cube ? 'uniform vec3 cube[6];' : ''
    }\n${shader.fragmentShader
      .replace('#include <envmap_physical_pars_fragment>', project)
      .replace('#include <lights_fragment_maps>', maps)
      .replace(
        '#include <emissivemap_fragment>',
        material.name === 'emit' ? 'totalEmissiveRadiance *= diffuseColor.rgb;' : '',
      )}`;
  };
  material.customProgramCacheKey = () =>
    `${material.name} ${Boolean(material.lightMap)} ${cube !== null}`;
}

export const isStandard = (material: Material): material is MeshStandardMaterial =>
  material instanceof MeshStandardMaterial;

import type { IUniform, MeshStandardMaterial } from 'three';
import { swapIn, swapInChunk, type Swap } from './patch-shader';

/** Uniforms that many materials share, by name. */
export type Uniforms = Readonly<Record<string, IUniform>>;

/** Where the diffuse light of a material comes from. */
export type LightSource = 'light-map' | 'probes' | 'probes-of-two';

/** Of the reflections' brightness, what is left where no light falls. */
const SHINE_IN_THE_DARK = 0.12;

const PLACE_VERTEX: Swap = [
  '#include <worldpos_vertex>',
  '#include <worldpos_vertex>\nplaceWorld = (modelMatrix * vec4(transformed, 1.0)).xyz;',
];

/** Where a ray leaves the room's box, seen from where its reflections were taken. */
const BOX_PROJECTION = /* glsl */ `
  vec3 inBox = clamp(placeWorld, boxMin + 0.01, boxMax - 0.01);
  vec3 ways = max((boxMax - inBox) / reflectVec, (boxMin - inBox) / reflectVec);
  reflectVec = inBox + reflectVec * min(ways.x, min(ways.y, ways.z)) - boxAt;`;

/** Each face of a probe's cube lies in a slab of the texture of its own: nothing is blended over its ends. */
const PROBES = /* glsl */ `
  vec3 readFace(sampler3D cubes, vec3 at, vec3 count, float face) {
    return texture(cubes, vec3(at.xy / count.xy, (at.z + face * count.z) / (6.0 * count.z))).rgb;
  }
  vec3 readCubes(sampler3D cubes, vec3 at, vec3 count, vec3 normal) {
    vec3 share = normal * normal;
    vec3 face = vec3(0.0, 2.0, 4.0) + step(normal, vec3(0.0));
    return share.x * readFace(cubes, at, count, face.x)
      + share.y * readFace(cubes, at, count, face.y)
      + share.z * readFace(cubes, at, count, face.z);
  }
  vec3 readProbes(sampler3D now, sampler3D next, vec3 from, vec3 to, vec3 count, vec3 normal) {
    vec3 at = clamp((placeWorld - from) / (to - from), 0.0, 1.0) * (count - 1.0) + 0.5;
    vec3 light = readCubes(now, at, count, normal);
    return hourMix > 0.0 ? mix(light, readCubes(next, at, count, normal), hourMix) : light;
  }`;

const PROBE_UNIFORMS = (n: string) => /* glsl */ `
  uniform sampler3D probes${n};
  uniform sampler3D nextProbes${n};
  uniform vec3 probesMin${n};
  uniform vec3 probesMax${n};
  uniform vec3 probesCount${n};`;
const READ = (n: string) =>
  `readProbes(probes${n}, nextProbes${n}, probesMin${n}, probesMax${n}, probesCount${n}, roomNormal)`;

/** Declarations, and code that leaves L = irradiance / π in `roomLight`. */
const SOURCES: Readonly<Record<LightSource, { readonly declare: string; readonly read: string }>> =
  {
    'light-map': {
      declare: 'uniform sampler2D nextLightMap;',
      read: /* glsl */ `
        vec3 roomLight = texture2D(lightMap, vLightMapUv).rgb;
        if (hourMix > 0.0) {
          roomLight = mix(roomLight, texture2D(nextLightMap, vLightMapUv).rgb, hourMix);
        }
        roomLight *= lightMapIntensity * RECIPROCAL_PI;`,
    },
    probes: {
      declare: PROBE_UNIFORMS('') + PROBES,
      read: `vec3 roomLight = ${READ('')} * lightRange;`,
    },
    // A door's leaf: each of its sides is in another room.
    'probes-of-two': {
      declare: `${PROBE_UNIFORMS('')}${PROBE_UNIFORMS('Beyond')}uniform vec4 wall;${PROBES}`,
      read: /* glsl */ `
        bool isBeyond = dot(placeWorld + roomNormal * 0.06, wall.xyz) + wall.w > 0.0;
        vec3 roomLight = (isBeyond ? ${READ('Beyond')} : ${READ('')}) * lightRange;`,
    },
  };

/** Leaves a piece out in a fine grid of dots, so that it comes and goes without being see-through. */
const DISSOLVE = /* glsl */ `
  if (shown.y - shown.x < 1.0) {
    float dot4 = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    if (dot4 < shown.x || dot4 >= shown.y) discard;
  }
  #include <clipping_planes_fragment>`;

/**
 * Lights a material by a baked room: diffuse light from its light map or from the probes, reflections
 * from the cube that was taken in the room, projected on its box and dimmed where the room is dark.
 * What is named `emit` shines in its own colour. Uniforms: `hourMix`, `shine`, `fullLight`,
 * `lightRange`, `openAbove`, `boxMin`, `boxMax`, `boxAt`, and what the source and `canDissolve` (`shown`) ask for.
 */
export function lightByRoom(
  material: MeshStandardMaterial,
  source: LightSource,
  uniforms: Uniforms,
  canDissolve = false,
): void {
  const isLamp = material.name === 'emit';
  const { declare, read } = SOURCES[source];
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = `varying vec3 placeWorld;\n${swapIn(shader.vertexShader, [PLACE_VERTEX])}`;
    shader.fragmentShader = swapIn(shader.fragmentShader, [
      [
        '#include <common>',
        /* glsl */ `#include <common>
        varying vec3 placeWorld;
        uniform float hourMix, shine, fullLight, lightRange, openAbove;
        uniform vec2 shown;
        uniform vec3 boxMin, boxMax, boxAt;
        ${declare}`,
      ],
      swapInChunk('envmap_physical_pars_fragment', [
        [
          'reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );',
          `reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );${BOX_PROJECTION}`,
        ],
      ]),
      readRoomLight(read),
      ...(isLamp ? [LAMP] : []),
      ...(canDissolve ? [['#include <clipping_planes_fragment>', DISSOLVE] as const] : []),
    ]);
  };
  material.customProgramCacheKey = () => `room ${source} ${isLamp} ${canDissolve}`;
}

const CLEARCOAT =
  'clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );';

/** In place of three's own reading of light map and surroundings. */
function readRoomLight(read: string): Swap {
  const [include, chunk] = swapInChunk('lights_fragment_maps', [
    ['irradiance += lightMapIrradiance;', ''],
    // The diffuse light is all in the map: that of the surroundings would come twice.
    ['iblIrradiance += getIBLIrradiance( geometryNormal );', ''],
    ['radiance += iblRadiance;', 'radiance += iblRadiance * dimmed;'],
    [CLEARCOAT, CLEARCOAT.replace(';', ' * dimmed;')],
  ]);
  const light = /* glsl */ `
    vec3 roomNormal = transformDirectionByInverseViewMatrix(geometryNormal, viewMatrix);
    ${read}
    // Where the roof is off, tops lie in the open that were baked below a ceiling.
    if (placeWorld.y > openAbove && roomNormal.y > 0.9) roomLight = max(roomLight, fullLight);
    irradiance += roomLight * PI;
    float brightness = dot(roomLight, vec3(0.3, 0.6, 0.1)) / fullLight;
    float dimmed = mix(clamp(brightness, 0.0, 1.0), 1.0, ${SHINE_IN_THE_DARK}) * shine;`;
  return [include, `${light}\n${chunk}`];
}

const LAMP: Swap = [
  '#include <emissivemap_fragment>',
  '#include <emissivemap_fragment>\ntotalEmissiveRadiance *= diffuseColor.rgb;',
];

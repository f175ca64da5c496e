import { BackSide, MathUtils, Mesh, ShaderMaterial, SphereGeometry, type IUniform } from 'three';
import type { Scene } from '../../contract/showroom-scene';
import type { HourlyTexture } from './hourly-texture';

export interface Sky {
  readonly object: Mesh;
  /** Radiance of the picture's white, at the hour that is seen and the one that is faded to. */
  setGains(now: number, next: number): void;
  dispose(): void;
}

const RADIUS_M = 90;

/** What is seen through the windows. @param hourMix from the one hour's to the other's */
export function createSky(
  { at, spanDeg, topDeg, bottomDeg }: Scene['sky'],
  pictures: HourlyTexture,
  hourMix: IUniform<number>,
): Sky {
  const gain = { value: 1 };
  const nextGain = { value: 1 };
  const material = new ShaderMaterial({
    name: 'sky',
    side: BackSide,
    depthWrite: false,
    uniforms: {
      picture: pictures.now,
      nextPicture: pictures.next,
      hourMix,
      gain,
      nextGain,
      span: { value: spanDeg * MathUtils.DEG2RAD },
      top: { value: topDeg * MathUtils.DEG2RAD },
      bottom: { value: bottomDeg * MathUtils.DEG2RAD },
    },
    vertexShader: /* glsl */ `
      varying vec3 way;
      void main() {
        way = position;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    // Bearings from the south (+z) to the east (+x); what lies north is the mirror image.
    fragmentShader: /* glsl */ `
      uniform sampler2D picture, nextPicture;
      uniform float hourMix, gain, nextGain, span, top, bottom;
      varying vec3 way;
      void main() {
        vec3 to = normalize(way);
        float across = 0.5 - atan(to.x, abs(to.z)) / span;
        float down = (top - asin(to.y)) / (top - bottom);
        vec3 colour = texture2D(picture, vec2(across, down)).rgb * gain;
        if (hourMix > 0.0) {
          colour = mix(colour, texture2D(nextPicture, vec2(across, down)).rgb * nextGain, hourMix);
        }
        gl_FragColor = vec4(colour, 1.0);
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  });
  const object = new Mesh(new SphereGeometry(RADIUS_M, 48, 24), material);
  object.name = 'sky';
  object.position.set(...at);
  object.frustumCulled = false;
  // Drawn last of what is opaque: behind walls it costs nothing.
  object.renderOrder = 1;
  return {
    object,
    setGains(now, next) {
      gain.value = now;
      nextGain.value = next;
    },
    dispose() {
      object.geometry.dispose();
      material.dispose();
    },
  };
}

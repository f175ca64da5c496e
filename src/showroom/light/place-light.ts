import { Vector3, type Data3DTexture } from 'three';
import type { ScenePlace } from '../../contract/showroom-scene';
import type { HourlyTexture } from './hourly-texture';
import type { Uniforms } from './room-shader';

/** What lights whatever stands in a place, as uniforms. */
export interface PlaceLight {
  readonly id: string;
  readonly probes: HourlyTexture<Data3DTexture>;
  /** Where the reflections were taken and what they are projected on. */
  readonly box: Uniforms;
  /** For the source `probes`. */
  readonly grid: Uniforms;
  /** For the far side of the source `probes-of-two`. */
  readonly gridBeyond: Uniforms;
}

export function createPlaceLight(
  { id, reflection, probes: { min, max, count } }: ScenePlace,
  probes: HourlyTexture<Data3DTexture>,
): PlaceLight {
  const vector = (value: readonly [number, number, number]) => {
    return { value: new Vector3(...value) };
  };
  const grid = (beyond: '' | 'Beyond') => {
    return {
      [`probes${beyond}`]: probes.now,
      [`nextProbes${beyond}`]: probes.next,
      [`probesMin${beyond}`]: vector(min),
      [`probesMax${beyond}`]: vector(max),
      [`probesCount${beyond}`]: vector(count),
    };
  };
  return {
    id,
    probes,
    box: {
      boxMin: vector(reflection.min),
      boxMax: vector(reflection.max),
      boxAt: vector(reflection.at),
    },
    grid: grid(''),
    gridBeyond: grid('Beyond'),
  };
}

import {
  DataTexture,
  EquirectangularReflectionMapping,
  FloatType,
  LinearFilter,
  LinearSRGBColorSpace,
  RGBAFormat,
} from 'three';

const WIDTH = 128;
const HEIGHT = 64;
const RADIANS = Math.PI / 180;

/** A lamp: direction in degrees (azimuth from +z towards +x, elevation), half width, radiance. */
interface Lamp {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly sizeDeg: number;
  readonly radiance: number;
}

const LAMPS: readonly Lamp[] = [
  { azimuthDeg: 35, elevationDeg: 45, sizeDeg: 28, radiance: 5 },
  { azimuthDeg: -70, elevationDeg: 25, sizeDeg: 30, radiance: 1.6 },
  { azimuthDeg: 180, elevationDeg: 50, sizeDeg: 30, radiance: 2 },
];
/** Unit vector from the goods towards the large lamp. */
export const KEY_LAMP_DIRECTION = directionOf(LAMPS[0]!);
const CEILING = 0.85;
const FLOOR = 0.32;

/**
 * A photographer's studio as light from all around (equirectangular, linear radiance): a pale room,
 * a large soft lamp at the upper right, a fill, a rim. Made from data, so that it comes back by
 * itself after a lost WebGL context.
 */
export function createStudioLight(): DataTexture {
  const data = new Float32Array(WIDTH * HEIGHT * 4);
  const lamps = LAMPS.map((lamp) => {
    const [x, y, z] = directionOf(lamp);
    return { ...lamp, x, y, z };
  });
  for (let row = 0; row < HEIGHT; row++) {
    const elevation = ((row + 0.5) / HEIGHT - 0.5) * Math.PI;
    for (let column = 0; column < WIDTH; column++) {
      // three's equirectangular u: 0.5 + atan(z, x) / 2π.
      const around = ((column + 0.5) / WIDTH - 0.5) * 2 * Math.PI;
      const x = Math.cos(around) * Math.cos(elevation);
      const y = Math.sin(elevation);
      const z = Math.sin(around) * Math.cos(elevation);
      let radiance = FLOOR + (CEILING - FLOOR) * (0.5 + 0.5 * y);
      for (const lamp of lamps) {
        const cosine = x * lamp.x + y * lamp.y + z * lamp.z;
        const off = Math.acos(Math.min(1, Math.max(-1, cosine))) / (lamp.sizeDeg * RADIANS);
        radiance += lamp.radiance * Math.exp(-off * off * off * off);
      }
      data.set([radiance, radiance, radiance * 0.98, 1], (row * WIDTH + column) * 4);
    }
  }
  const texture = new DataTexture(data, WIDTH, HEIGHT, RGBAFormat, FloatType);
  texture.mapping = EquirectangularReflectionMapping;
  texture.colorSpace = LinearSRGBColorSpace;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

function directionOf({ azimuthDeg, elevationDeg }: Lamp): [x: number, y: number, z: number] {
  const azimuth = azimuthDeg * RADIANS;
  const elevation = elevationDeg * RADIANS;
  const flat = Math.cos(elevation);
  return [Math.sin(azimuth) * flat, Math.sin(elevation), Math.cos(azimuth) * flat];
}

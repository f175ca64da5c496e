import { ClampToEdgeWrapping, Data3DTexture, LinearFilter, SRGBColorSpace } from 'three';
import type { Probes } from '../../contract/showroom-scene';

/** Of a probe's cube: +x, -x, +y, -y, +z, -z. */
const FACES = 6;
const CHANNELS = 4;

/**
 * A grid of ambient cubes as a texture: x and y as in the grid, the six faces one behind the other in z.
 * Throws when the file is not as long as the grid says.
 */
export function createProbeTexture(
  bytes: Uint8Array<ArrayBuffer>,
  [x, y, z]: Probes['count'],
): Data3DTexture {
  const length = x * y * z * FACES * CHANNELS;
  if (bytes.length !== length) {
    throw new Error(`ambient-cube: ${bytes.length} bytes, the grid has ${length}`);
  }
  const texture = new Data3DTexture(bytes, x, y, z * FACES);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.wrapS = texture.wrapT = texture.wrapR = ClampToEdgeWrapping;
  texture.needsUpdate = true;
  return texture;
}

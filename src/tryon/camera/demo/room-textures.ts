import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  MathUtils,
  RGBAFormat,
  SRGBColorSpace,
} from 'three';

/** A colour as it is seen, red, green and blue in 0..255. */
type Rgb = readonly [number, number, number];

const PLASTER: Rgb = [214, 205, 193];
const OAK: Rgb = [166, 140, 112];

/** Planks across the floor's texture, and rows in which their ends are set off against each other. */
const PLANKS = 44;
const PLANK_ROWS = 6;

/** Plaster under a lamp from above the left: 11 × 5.6 m, brightest behind the shopper, with a window's light. */
export function createWallTexture(fine: boolean): DataTexture {
  return paint(fine, 256, 128, (u, v) => {
    const pool = Math.exp(-(((u - 0.46) / 0.34) ** 2) - ((v - 0.34) / 0.55) ** 2);
    const window = windowLight(u - 0.3 * (v - 0.5), v);
    const corner = MathUtils.smoothstep(v, 0, 0.05);
    return tint(PLASTER, 0.8 + 0.19 * pool + 0.06 * window - 0.08 * (1 - corner));
  });
}

/** Oak planks that run away from the wall, darker towards the room's edges. */
export function createFloorTexture(fine: boolean): DataTexture {
  return paint(fine, 1024, 512, (u, v) => {
    const plank = Math.floor(u * PLANKS);
    const end = v * PLANK_ROWS + noise(plank, 7);
    const tone = 0.06 * (noise(plank, Math.floor(end)) - 0.5);
    const grain = 0.03 * (noise(Math.floor(u * 1024), Math.floor(end)) - 0.5);
    const across = Math.abs(u * PLANKS - plank - 0.5) * 2;
    const seam = Math.max(MathUtils.smoothstep(across, 0.93, 1), gap(end - Math.floor(end)));
    const pool = Math.exp(-(((u - 0.5) / 0.3) ** 2) - ((v - 0.7) / 0.5) ** 2);
    const wallShade = 0.1 * MathUtils.smoothstep(v, 0.93, 1);
    return tint(OAK, 0.78 + 0.22 * pool + tone + grain - 0.1 * seam - wallShade);
  });
}

const gap = (along: number): number =>
  1 - MathUtils.smoothstep(Math.min(along, 1 - along), 0, 0.01);

/** Four soft panes. */
function windowLight(u: number, v: number): number {
  const edge = (x: number, from: number, to: number) =>
    MathUtils.smoothstep(x, from, from + 0.012) * (1 - MathUtils.smoothstep(x, to - 0.012, to));
  const columns = edge(u, 0.3, 0.345) + edge(u, 0.35, 0.395);
  const rows = edge(v, 0.34, 0.46) + edge(v, 0.475, 0.6);
  return columns * rows;
}

const tint = (color: Rgb, light: number): Rgb => [
  color[0] * light,
  color[1] * light,
  color[2] * light,
];

/** A number in 0..1 that looks random and is always the same for the same place. */
function noise(x: number, y: number): number {
  let hash = Math.imul(x + 374761393, 668265263) ^ Math.imul(y + 1274126177, 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * Paints a texture from a function of its own coordinates (0..1, v upwards). Only a fine one is
 * filtered well at a slant, which costs a renderer without a GPU a third of the room.
 */
function paint(
  fine: boolean,
  width: number,
  height: number,
  color: (u: number, v: number) => Rgb,
): DataTexture {
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels.set([...color((x + 0.5) / width, (y + 0.5) / height), 255], (y * width + x) * 4);
  const texture = new DataTexture(pixels, width, height, RGBAFormat);
  texture.colorSpace = SRGBColorSpace;
  texture.magFilter = LinearFilter;
  texture.minFilter = fine ? LinearMipmapLinearFilter : LinearFilter;
  texture.generateMipmaps = fine;
  if (fine) texture.anisotropy = 8;
  texture.needsUpdate = true;
  return texture;
}

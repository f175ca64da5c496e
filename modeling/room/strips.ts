import type { Texture } from '@gltf-transform/core';
import sharp from 'sharp';

/** Pixels of the picture that strips lie in. */
const WIDTH = 128;
export const HEIGHT = 512;
/** Rows above and below a strip that repeat its edge, for what is seen from afar. */
const GUTTER = 4;
/** Rows of a strip of one colour. */
const FLAT = 8;

/** Where a part's v runs from and to; `isFlat`: it has no picture, and v means nothing. */
export interface Span {
  from: number;
  to: number;
  isFlat: boolean;
}

/** First row of a strip and how many it has, without its gutters. */
export interface Place {
  top: number;
  rows: number;
}

/** Strips below each other: flat ones narrow, the others by how much they show. */
export function layOut(spans: readonly Span[]): Place[] {
  const shown = spans.map(({ from, to, isFlat }) => (isFlat ? 0 : to - from));
  const all = shown.reduce((sum, length) => sum + length, 0);
  const flats = spans.filter(({ isFlat }) => isFlat).length;
  const rest = HEIGHT - 2 * GUTTER * spans.length - FLAT * flats;
  let top = 0;
  return shown.map((length) => {
    const rows = length === 0 ? FLAT : Math.floor((rest * length) / all);
    const place = { top: top + GUTTER, rows };
    top += rows + 2 * GUTTER;
    return place;
  });
}

/** One strip of one picture: what it shows, times a factor a channel. */
export interface Strip {
  /** Without one, white. */
  texture: Texture | null;
  /** Linear factors of red, green, blue. */
  factor: readonly number[];
}

/** A PNG of strips. @param isColour pixels are sRGB; numbers otherwise */
export async function drawStrips(
  strips: readonly Strip[],
  spans: readonly Span[],
  isColour: boolean,
): Promise<Uint8Array> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  const places = layOut(spans);
  for (const [i, { texture, factor }] of strips.entries()) {
    const { from, to } = spans[i]!;
    const { top, rows } = places[i]!;
    const high = Math.max(1, Math.round(rows / Math.max(to - from, 1e-6)));
    const picture = texture && (await rgbOf(texture, high));
    const last = i === strips.length - 1 ? HEIGHT : top + rows + GUTTER;
    for (let row = top - GUTTER; row < last; row++) {
      const within = Math.min(Math.max(row - top, 0), rows - 1);
      const source = (((Math.floor(from * high) + within) % high) + high) % high;
      for (let k = 0; k < WIDTH * 3; k++) {
        const value = picture ? picture[source * WIDTH * 3 + k]! : 255;
        pixels[row * WIDTH * 3 + k] = times(value, factor[k % 3]!, isColour);
      }
    }
  }
  const png = await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .png()
    .toBuffer();
  return new Uint8Array(png);
}

/** A picture as wide as strips are and so many rows high. */
function rgbOf(texture: Texture, rows: number): Promise<Buffer> {
  return sharp(texture.getImage()!)
    .removeAlpha()
    .toColourspace('srgb')
    .resize(WIDTH, rows, { fit: 'fill' })
    .raw()
    .toBuffer();
}

function times(value: number, factor: number, isColour: boolean): number {
  if (!isColour) return Math.round(value * factor);
  return Math.round(255 * encoded(decoded(value / 255) * factor));
}

/** sRGB's curve (IEC 61966-2-1). */
const decoded = (s: number) => (s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4);
const encoded = (l: number) => (l <= 0.0031308 ? l * 12.92 : 1.055 * l ** (1 / 2.4) - 0.055);

import { FILM_SIZE } from './film';
import type { Point, Rgb } from './pixels';

/**
 * The 24 fields of the ColorChecker (sRGB, X-Rite, before 2014), painted into the planes of a video
 * camera's picture of {@link FILM_SIZE}. A browser takes video that does not say otherwise to be
 * BT.709 of limited range.
 */
const FIELDS: readonly Rgb[] = [
  [115, 82, 68],
  [194, 150, 130],
  [98, 122, 157],
  [87, 108, 67],
  [133, 128, 177],
  [103, 189, 170],
  [214, 126, 44],
  [80, 91, 166],
  [193, 90, 99],
  [94, 60, 108],
  [157, 188, 64],
  [224, 163, 46],
  [56, 61, 150],
  [70, 148, 73],
  [175, 54, 60],
  [231, 199, 31],
  [187, 86, 149],
  [8, 133, 161],
  [243, 243, 242],
  [200, 200, 200],
  [160, 160, 160],
  [122, 122, 121],
  [85, 85, 85],
  [52, 52, 52],
];

/** Rows of fields from a point of the picture, px; all even, since two pixels share a colour. */
export interface ChartLayout {
  readonly columns: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartField {
  readonly middle: Point;
  /** What these whole numbers of Y, U and V mean, sRGB 0 to 255. */
  readonly colour: Rgb;
}

/** Paints the chart over I420 planes and tells where each field is, and its colour as it is sent. */
export function paintChart(planes: Uint8Array, layout: ChartLayout): ChartField[] {
  return FIELDS.map((colour, field) => {
    const x = layout.left + (field % layout.columns) * layout.width;
    const y = layout.top + Math.floor(field / layout.columns) * layout.height;
    const yuv = toYuv(colour);
    fill(planes, x, y, layout, yuv);
    return { middle: [x + layout.width / 2, y + layout.height / 2], colour: toRgb(yuv) };
  });
}

type Yuv = readonly [y: number, u: number, v: number];

/** Kr and Kb of BT.709, and the number of steps of luma and of chroma. */
const RED = 0.2126;
const BLUE = 0.0722;
const LUMA_STEPS = 219 / 255;
const CHROMA_STEPS = 224 / 255;

function toYuv([red, green, blue]: Rgb): Yuv {
  const luma = RED * red + (1 - RED - BLUE) * green + BLUE * blue;
  return [
    Math.round(16 + LUMA_STEPS * luma),
    Math.round(128 + (CHROMA_STEPS * (blue - luma)) / (2 - 2 * BLUE)),
    Math.round(128 + (CHROMA_STEPS * (red - luma)) / (2 - 2 * RED)),
  ];
}

function toRgb([y, u, v]: Yuv): Rgb {
  const luma = (y - 16) / LUMA_STEPS;
  const red = luma + ((v - 128) / CHROMA_STEPS) * (2 - 2 * RED);
  const blue = luma + ((u - 128) / CHROMA_STEPS) * (2 - 2 * BLUE);
  return [red, (luma - RED * red - BLUE * blue) / (1 - RED - BLUE), blue];
}

function fill(
  planes: Uint8Array,
  left: number,
  top: number,
  { width, height }: ChartLayout,
  [y, u, v]: Yuv,
): void {
  const size = FILM_SIZE.width * FILM_SIZE.height;
  for (let row = top; row < top + height; row++) {
    planes.fill(y, row * FILM_SIZE.width + left, row * FILM_SIZE.width + left + width);
  }
  for (let row = top / 2; row < (top + height) / 2; row++) {
    const at = size + (row * FILM_SIZE.width + left) / 2;
    planes.fill(u, at, at + width / 2);
    planes.fill(v, at + size / 4, at + size / 4 + width / 2);
  }
}

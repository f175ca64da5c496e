import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { FILM_SIZE } from './film';
import type { Point, Rgb } from './pixels';
import { readSlateBits, SLATE, SLATE_LENGTH } from './slate';

/** What the shopper sees of a film that plays as camera: read from a screenshot of the page. */
export interface Screen {
  /** The number on the slate; undefined when no picture of the film is to be seen. */
  readonly number: number | undefined;
  /** Colour of a point of the film, sRGB 0 to 255. */
  at(point: Point): Rgb;
}

/** The picture without the controls that lie on it. */
const BARE =
  'main > *, [role=group] { visibility: hidden } main [data-pictured] { visibility: visible }';

/** `mirrored` is how the product shows the picture: a camera as a mirror, a photo as it is. */
export async function look(page: Page, mirrored = true): Promise<Screen> {
  const [shot, box] = await Promise.all([
    page.screenshot({ style: BARE }),
    page.locator('main canvas').boundingBox(),
  ]);
  if (!box) throw new Error('screen: there is no canvas on the page');
  const { data, info } = await sharp(shot)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  // The picture covers the canvas, its middle in the middle.
  const { width, height } = FILM_SIZE;
  const scale = Math.max(box.width / width, box.height / height);

  function at([x, y]: Point): Rgb {
    const across = mirrored ? width / 2 - x : x - width / 2;
    const column = Math.floor(box!.x + box!.width / 2 + across * scale);
    const row = Math.floor(box!.y + box!.height / 2 + (y - height / 2) * scale);
    if (column < 0 || row < 0 || column >= info.width || row >= info.height) {
      throw new Error(`screen: ${x}, ${y} of the film is not on the screen`);
    }
    const first = (row * info.width + column) * 3;
    return [data[first], data[first + 1], data[first + 2]];
  }
  return { number: readSlate(at), at };
}

/** The number on the slate of a picture of the film. */
export function readSlate(at: Screen['at']): number | undefined {
  const { x, y, square, step } = SLATE;
  const bits = Array.from({ length: SLATE_LENGTH }, (_, i) => {
    const [red, green, blue] = at([x + i * step + square / 2, y + square / 2]);
    return red + green + blue > (3 * 255) / 2;
  });
  return readSlateBits(bits);
}

/**
 * A picture as a video camera sends it: planes of Y, U and V, colour at half size
 * (I420, BT.601, limited range). Width and height are even.
 * @param rgba Rows from the top, four bytes a pixel.
 */
export function rgbaToI420(
  rgba: Uint8ClampedArray,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const luma = width * height;
  const chroma = luma / 4;
  const out = new Uint8Array(luma + 2 * chroma);
  for (let pixel = 0; pixel < luma; pixel++) {
    const [r, g, b] = rgba.subarray(pixel * 4, pixel * 4 + 3);
    out[pixel] = Math.round(16 + 0.257 * r + 0.504 * g + 0.098 * b);
  }
  for (let row = 0; row < height / 2; row++) {
    for (let column = 0; column < width / 2; column++) {
      const [r, g, b] = meanOfFour(rgba, width, column * 2, row * 2);
      const at = luma + row * (width / 2) + column;
      out[at] = Math.round(128 - 0.148 * r - 0.291 * g + 0.439 * b);
      out[at + chroma] = Math.round(128 + 0.439 * r - 0.368 * g - 0.071 * b);
    }
  }
  return out;
}

/** The other way round: rows from the top, three bytes a pixel. */
export function i420ToRgb(planes: Uint8Array, width: number, height: number): Uint8ClampedArray {
  const luma = width * height;
  const rgb = new Uint8ClampedArray(luma * 3);
  for (let pixel = 0; pixel < luma; pixel++) {
    const column = (pixel % width) >> 1;
    const row = Math.floor(pixel / width) >> 1;
    const at = luma + row * (width / 2) + column;
    const y = 1.164 * (planes[pixel] - 16);
    const u = planes[at] - 128;
    const v = planes[at + luma / 4] - 128;
    rgb.set([y + 1.596 * v, y - 0.392 * u - 0.813 * v, y + 2.017 * u], pixel * 3);
  }
  return rgb;
}

function meanOfFour(
  rgba: Uint8ClampedArray,
  width: number,
  x: number,
  y: number,
): [number, number, number] {
  const first = (y * width + x) * 4;
  const corners = [first, first + 4, first + width * 4, first + width * 4 + 4];
  const mean = (channel: number) =>
    corners.reduce((sum, corner) => sum + rgba[corner + channel], 0) / corners.length;
  return [mean(0), mean(1), mean(2)];
}

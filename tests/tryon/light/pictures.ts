/** Size of the pictures that are made here, px: as the tracker's copies are. */
export const WIDTH = 480;
export const HEIGHT = 640;

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of display-coded colours, as a canvas gives it. */
export function paint(colourAt: (x: number, y: number) => Colour): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) rgba.set([...colourAt(x, y), 255], (y * WIDTH + x) * 4);
  }
  return rgba;
}

/** What a surface of this reflectance looks like under a light, both linear. */
export const developed = (reflectance: number, light: Colour): Colour =>
  light.map((value) => encode(reflectance * value)) as unknown as Colour;

/** Display-coded byte of linear light (sRGB, IEC 61966-2-1). */
function encode(linear: number): number {
  const value = Math.min(1, linear);
  return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
}

/** Tiles of 40 px in two colours. */
export const chequered =
  (one: Colour, other: Colour) =>
  (x: number, y: number): Colour =>
    (Math.floor(x / 40) + Math.floor(y / 40)) % 2 ? one : other;

/** Upright stripes of 40 px in two greys whose edges are blurred by a Gaussian, in px. */
export function stripes(dark: number, bright: number, sigma: number): (x: number) => Colour {
  const row = Array.from({ length: WIDTH }, (_, x) => {
    const grey = dark + (bright - dark) * brightShare(x, sigma);
    return [grey, grey, grey] as const;
  });
  return (x) => row[x];
}

/** How much of what falls on a pixel comes from bright stripes. */
function brightShare(pixel: number, sigma: number): number {
  let bright = 0;
  let all = 0;
  for (let deviations = -4; deviations <= 4; deviations += 0.05) {
    const weight = Math.exp((-deviations * deviations) / 2);
    for (let across = 0.05; across < 1; across += 0.1) {
      const at = pixel + across + deviations * sigma + 80;
      if (at % 80 >= 40) bright += weight;
      all += weight;
    }
  }
  return bright / all;
}

/** Families of colours that a shopper looks for, in the order in which they are shown. */
export const COLOURS = [
  'white',
  'grey',
  'black',
  'beige',
  'brown',
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'violet',
  'pink',
] as const;

export type Colour = (typeof COLOURS)[number];

/** Below this chroma, an eye names no hue. */
const NEUTRAL_CHROMA = 0.018;

/**
 * The family of an sRGB colour (`#426771`). Hue, lightness and chroma are those of OKLCH (Ottosson
 * 2020), in which equal numbers look equally different.
 */
export function colourOf(hex: string): Colour {
  const { lightness, chroma, hue } = oklchOf(hex);
  // The lighter, the more chroma is still called white; the darker, the more black.
  if (lightness > 0.93 && chroma < 0.026) return 'white';
  if (chroma < NEUTRAL_CHROMA) {
    if (lightness > 0.88) return 'white';
    return lightness < 0.36 ? 'black' : 'grey';
  }
  if (lightness < 0.2) return 'black';
  if (hue >= 340 || hue < 35) return lightness > 0.7 ? 'pink' : 'red';
  if (hue < 110) return warmColour(lightness, chroma, hue);
  if (hue < 200) return 'green';
  if (hue < 283) return 'blue';
  return hue >= 325 && lightness > 0.62 ? 'pink' : 'violet';
}

/** Between red and green, what is pale is sand and what is dark is earth. */
function warmColour(lightness: number, chroma: number, hue: number): Colour {
  if (hue >= 100 && lightness < 0.7) return 'green';
  if (chroma < 0.09) return lightness > 0.7 ? 'beige' : 'brown';
  if (hue < 72) return lightness > 0.6 && chroma > 0.115 ? 'orange' : 'brown';
  return lightness > 0.6 ? 'yellow' : 'brown';
}

/** Lightness and chroma from 0, hue in degrees. */
function oklchOf(hex: string): { lightness: number; chroma: number; hue: number } {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(x, y),
    hue: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
  };
}

/** IEC 61966-2-1. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

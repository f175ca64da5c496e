import type { Rgb } from './pixels';

/** What a colour on the screen shows. The light in the room makes each of them a little its own. */
export type Shown = 'ocean' | 'white' | 'lining' | 'other';

/** By eye and by swatch: `#426771`, `#e7e6e2`, and the lining's magenta. */
export function shown([red, green, blue]: Rgb): Shown {
  const low = Math.min(red, green, blue);
  const chroma = Math.max(red, green, blue) - low;
  // Its own, and mixed with what lies beside it.
  if (red > green + 60 && blue > green + 60) return 'lining';
  // The room's light makes white a little warm; the wall, (205, 196, 181), is warmer or darker.
  if ((low > 130 && chroma <= 20) || (low > 190 && chroma <= 30)) return 'white';
  if (isNear([red, green, blue], [66, 103, 113], 28)) return 'ocean';
  return 'other';
}

const isNear = (colour: Rgb, swatch: Rgb, off: number) =>
  colour.every((value, channel) => Math.abs(value - swatch[channel]) <= off);

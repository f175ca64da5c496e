import type { Colour } from '../../contract/colour';

/** What stands for each family of colours: dyed, not pure, as goods are. sRGB. */
export const COLOUR_PAINT: Readonly<Record<Colour, string>> = {
  white: '#f4f2ec',
  grey: '#8d8b87',
  black: '#26241f',
  beige: '#d3c4a6',
  brown: '#7b5a3f',
  red: '#9c2b36',
  orange: '#c9743b',
  yellow: '#d9b64c',
  green: '#4c6b53',
  blue: '#3b577d',
  violet: '#6d5687',
  pink: '#d3a0a4',
};

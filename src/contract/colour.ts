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
